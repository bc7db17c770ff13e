import { QUOTED } from './regions.ts';
import { bare, sameLabel } from './same-text.ts';
import { isVisible, textOf } from './visible-text.ts';

const CONTROLS =
  'button,a,summary,input[type="submit"],input[type="button"],input[type="image"],input[type="reset"],[role="button"],[role="link"],[role="menuitem"],[role="tab"],[onclick],[tabindex]';
/** Controls looked at from the beginning and from the end of a page, so that long lists cost nothing more. */
const FIRST = 300;
const LAST = 200;

/** The elements of a page to look at: all, or of very many the first and the last. */
export function firstAndLast(found: NodeListOf<Element>): Element[] {
  const all = [...found];
  return all.length <= FIRST + LAST ? all : [...all.slice(0, FIRST), ...all.slice(-LAST)];
}

/** What can be pressed on a page, each with the names a person or a screen reader reads. */
export class Controls {
  private readonly all: { element: Element; names: string[] }[];

  constructor(document: Document) {
    this.all = firstAndLast(document.querySelectorAll(CONTROLS)).map((element) => ({
      element,
      names: namesOf(element),
    }));
  }

  /** The first visible control with one of these names that is not part of a quotation. */
  find(names: readonly string[]): Element | undefined {
    const wanted = this.all.find(
      (control) =>
        control.names.some((read) => names.some((name) => sameLabel(read, name) > 0)) &&
        !control.element.closest(QUOTED) &&
        isVisible(control.element),
    );
    return wanted?.element;
  }
}

function namesOf(element: Element): string[] {
  const names = [element.getAttribute('aria-label'), element.getAttribute('title')];
  if (element.localName === 'input') names.push(element.getAttribute('value'), element.getAttribute('alt'));
  else if ((element.textContent ?? '').length <= 200) names.push(textOf(element));
  return names.map((name) => bare(name ?? '')).filter((name) => name !== '');
}
