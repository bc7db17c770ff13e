import type { Place } from './overlay.ts';

/*
 * Run inside the page's process as source text, in both browsers and outside the page's own world:
 * no names from outside the function.
 */

/** What of a (shadow) root is shown, as `innerText` reads it. */
export function shownText(root: ParentNode): string {
  const read = (element: Element): string => {
    const { display } = getComputedStyle(element);
    if (display === 'none') return '';
    // A box-less parent has no text of its own for `innerText`, but its children may be shown.
    if (display === 'contents') return [...element.children].map(read).join('\n');
    return (element as HTMLElement).innerText;
  };
  return [...root.children]
    .map(read)
    .filter((part) => part.trim() !== '')
    .join('\n');
}

/** Scrolls to an element and tells where it is and whether the pointer would meet it there. */
export function placeOf(element: Element): Place {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const hit = root.elementFromPoint(x + width / 2, y + height / 2);
  const label = (element as HTMLInputElement).labels?.[0];
  const reachable = width > 0 && height > 0 && hit !== null && (element.contains(hit) || label?.contains(hit) === true);
  return { x, y, width, height, reachable };
}
