import { plain } from '../domain/plain-text.ts';
import { isVisible } from './visible-text.ts';

/** One line or paragraph of the page: what a person reads in one go, however many elements it is made of. */
export interface Paragraph {
  /** In comparable form. */
  text: string;
  /** The element that holds its first character. */
  at: Element;
}

const INLINE = new Set(
  'a,abbr,b,bdi,bdo,big,br,em,font,i,img,ins,mark,ruby,s,small,span,strong,sub,sup,u,wbr'.split(','),
);
const UNREAD = new Set(
  'script,style,template,noscript,select,textarea,svg,button,option,nav,aside,footer,article,blockquote,q,pre,code,samp,figure,li,dialog,iframe,rt,rp,shohyo-guard'.split(
    ',',
  ),
);
const UNREAD_ROLES = new Set(
  'navigation,complementary,contentinfo,article,menu,menubar,tablist,tooltip,dialog,alertdialog,button,blockquote,code,figure,listitem,separator'.split(
    ',',
  ),
);
/** Nodes looked at; a page of any size costs no more than this. */
const MOST_NODES = 1500;
const LONGEST = 400;

/** The paragraphs at the beginning of an element, in reading order; menus, quotations, lists, dialogs and buttons left out. */
export function readParagraphs(root: Element): Paragraph[] {
  const found: Paragraph[] = [];
  let budget = MOST_NODES;
  let text = '';
  let at: Element | undefined;
  const flush = (): void => {
    if (at && text.trim() !== '' && text.length <= LONGEST) found.push({ text: plain(text), at });
    text = '';
    at = undefined;
  };
  const add = (piece: string, holder: Element): void => {
    if (piece.trim() === '') return;
    at ??= holder;
    if (text.length <= LONGEST) text += piece;
  };
  const read = (element: Element): void => {
    const inline = INLINE.has(element.localName);
    if (!inline) flush();
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (--budget < 0) return;
      if (node.nodeType === 3) add(node.nodeValue ?? '', element);
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      if (child.localName === 'img') add(child.getAttribute('alt') ?? '', child);
      else if (isRead(child)) read(child);
      else flush();
    }
    if (!inline) flush();
  };
  read(root);
  flush();
  return found;
}

function isRead(child: Element): boolean {
  if (UNREAD.has(child.localName) || UNREAD_ROLES.has(child.getAttribute('role') ?? '')) return false;
  if (child.hasAttribute('hidden') || child.getAttribute('aria-modal') === 'true') return false;
  return !INLINE.has(child.localName) || child.attributes.length === 0 || isVisible(child);
}
