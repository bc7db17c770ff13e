/** Never shown, whatever the style says; older engines and test DOMs do not know all of these by themselves. */
const UNSEEN = '[hidden],dialog:not([open]),details:not([open])>:not(summary),template,noscript,shohyo-guard';
/** Holds no text that belongs to the element around it. */
const NO_TEXT = new Set(['script', 'style', 'template', 'noscript', 'select', 'textarea', 'rt', 'rp', 'shohyo-guard']);
/** Longer text (in characters, white space of the source included) is content and no heading, label or button. */
const LONGEST = 400;
/** Pieces that one heading, label or button may be made of. */
const MOST_PIECES = 60;

/** Whether a person sees the element: style, `hidden`, closed dialogs and details, on it or around it. */
export function isVisible(element: Element): boolean {
  if (element.closest(UNSEEN)) return false;
  const view = element.ownerDocument.defaultView;
  if (view && 'checkVisibility' in element) {
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    // An element without a box of its own is as visible as what it stands in.
    const parent = element.parentElement;
    return parent !== null && view.getComputedStyle(element).display === 'contents' && isVisible(parent);
  }
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = view ? view.getComputedStyle(at) : (at as HTMLElement).style;
    if (style?.display === 'none' || (at === element && style?.visibility === 'hidden')) return false;
  }
  return true;
}

/**
 * The text of a heading, label or button as a person reads it: hidden pieces and what is typed into fields left out,
 * pictures by their alternative text, pieces joined without a gap. Empty when it is too long to be one.
 * @param skip selector of pieces to leave out, such as a help link inside a label
 */
export function textOf(element: Element, skip?: string): string {
  let text = '';
  let pieces = 0;
  const read = (node: Node): void => {
    if (++pieces > MOST_PIECES || text.length > LONGEST) return;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const child = node as Element;
    if (child !== element) {
      if (NO_TEXT.has(child.localName) || (skip && child.matches(skip))) return;
      if (child.attributes.length > 0 && !isVisible(child)) return;
    }
    if (child.localName === 'img') text += child.getAttribute('alt') ?? '';
    for (let piece = child.firstChild; piece && pieces <= MOST_PIECES; piece = piece.nextSibling) read(piece);
  };
  read(element);
  return pieces > MOST_PIECES || text.length > LONGEST ? '' : text;
}
