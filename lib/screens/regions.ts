import { textOf } from './visible-text.ts';

/** Where words are quoted or listed instead of being the screen's own (FAQ articles, code, lists of names). */
export const QUOTED =
  'article,[role=article],blockquote,[role=blockquote],q,pre,code,[role=code],samp,figure,[role=figure],shohyo-guard';
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const BESIDE = `nav,[role=navigation],aside,[role=complementary],footer,[role=contentinfo],[role=menu],[role=menubar],[role=tablist],[role=tooltip],li,[role=listitem],${DIALOG}`;
const HEADER = 'header,[role=banner]';
const CONTENT = 'main,[role=main],section,form';
const ACTIVE =
  'a,button,label,summary,option,dt,dd,[onclick],[tabindex],[role=button],[role=link],[role=tab],[role=menuitem],[role=option]';
const FIELDS = 'input,select,textarea,button';

/** Whether the element stands outside what the page is about: menus, footers, dialogs, quotations, lists. */
export function isBeside(element: Element): boolean {
  return element.closest(`${QUOTED},${BESIDE}`) !== null;
}

/** Whether the element stands in the header of the page, not in the header of one of its sections. */
export function inPageHeader(element: Element): boolean {
  const header = element.closest(HEADER);
  return header !== null && header.closest(CONTENT) === null;
}

/** The dialogs of the page, open or not. */
export function dialogs(document: Document): Element[] {
  return [...document.querySelectorAll(DIALOG)];
}

/** Whether a piece of text that looks like a title is rather something to press, a table's cell or an entry of a list. */
export function isEntry(piece: Element): boolean {
  if (piece.closest(ACTIVE)) return true;
  const cell = piece.closest('td,th');
  if (cell && cell.closest('table')?.querySelector(FIELDS) === null) return true;
  let item = piece;
  while (item.parentElement?.childElementCount === 1 && item.parentElement.localName !== 'body')
    item = item.parentElement;
  return twins(item) >= 2;
}

/** How many names of the same make stand next to an element without a break, as entries of a menu or a list of names do. */
function twins(item: Element): number {
  let count = 0;
  for (const way of ['previousElementSibling', 'nextElementSibling'] as const) {
    let at = item[way];
    for (; at && count < 2 && isTwin(at, item); at = at[way]) count += 1;
  }
  return count;
}

function isTwin(one: Element, other: Element): boolean {
  if (one.localName !== other.localName || one.getAttribute('class') !== other.getAttribute('class')) return false;
  const text = textOf(one).trim();
  return text !== '' && text.length <= 40 && !text.includes('。') && one.querySelector(FIELDS) === null;
}
