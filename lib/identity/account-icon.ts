import { inHeader } from './header.ts';

const IN_HEADER = 'header,[role="banner"]';
const POSSIBLE = 'button,a,[role="button"],[aria-haspopup],[tabindex],img';
/** Controls looked at where a site has no header element. */
const MOST = 300;

/** The account icon or user name: the rightmost control of the header (site-facts: at the top right of every page). */
export function accountIcon(document: Document): Element | undefined {
  const header = document.querySelector(IN_HEADER);
  const possible = [...(header ?? document).querySelectorAll(POSSIBLE)].slice(0, header ? undefined : MOST);
  let rightmost: Element | undefined;
  let edge = 0;
  for (const element of possible) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && box.right > edge && inHeader(element)) {
      rightmost = element;
      edge = box.right;
    }
  }
  return rightmost;
}
