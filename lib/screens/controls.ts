import { QUOTED } from './regions.ts';
import { bare, ours, sameLabel } from './same-text.ts';
import { isVisible, textOf } from './visible-text.ts';

const PUSHED = 'input[type=submit],input[type=button],input[type=image],input[type=reset]';
const CONTROLS = `button,a,summary,${PUSHED},[role=button],[role=link],[role=menuitem],[role=tab],[onclick],[tabindex]`;
/** Elements looked at from the beginning and from the end of a page, so that long lists cost nothing more. */
const FIRST = 300;
const LAST = 200;

/** What can be pressed on a page, with the names a person or a screen reader reads, in comparable form. */
export interface Control {
  element: Element;
  names: string[];
}

/** The elements of a page to look at: all, or of very many the first and the last. */
export function firstAndLast(found: NodeListOf<Element>): Element[] {
  const some: Element[] = [];
  for (let at = 0; at < found.length; at += 1) {
    if (at === FIRST) at = Math.max(at, found.length - LAST);
    const element = found[at];
    if (element) some.push(element);
  }
  return some;
}

/** The controls of a page, hidden ones too. */
export function readControls(document: Document): Control[] {
  return firstAndLast(document.querySelectorAll(CONTROLS)).map((element) => ({ element, names: namesOf(element) }));
}

/** The first visible control with one of these names that is not part of a quotation. */
export function controlNamed(controls: readonly Control[], names: readonly string[]): Element | undefined {
  const wanted = names.map(ours);
  const isWanted = (read: string): boolean => wanted.some((name) => sameLabel(read, name) > 0);
  return controls.find(({ element, names }) => names.some(isWanted) && !element.closest(QUOTED) && isVisible(element))
    ?.element;
}

function namesOf(element: Element): string[] {
  const texts = ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name));
  if (element.localName === 'input') texts.push(element.getAttribute('value'));
  else if ((element.textContent ?? '').length <= 200) texts.push(textOf(element));
  return texts.flatMap((text) => (text ? bare(text) : [])).filter((name) => name !== '');
}
