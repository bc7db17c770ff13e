import { DEEPEST, MOST_CHILDREN, MOST_ELEMENTS, type Structure, TEXT } from './structure.ts';

/** Holds nothing that a person reads, or what only its owner may read. */
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'shohyo-guard']);
/** What stands inside was typed in, drawn, or belongs to another page. */
const CLOSED = new Set(['textarea', 'svg', 'iframe', 'object', 'canvas', 'video', 'audio']);
const CAPTIONED = /^(?:submit|button|reset)$/;
/** What only divides a text into pieces. */
const PIECES = new Set(['span', 'wbr', 'br', 'b', 'strong', 'em', 'i', 'small', 'ruby']);
const MOST_PIECES = 12;
const NAMES = ['aria-label', 'title', 'placeholder', 'alt'];

/** What an element is called by itself. Only a button's `value` is a caption; any other is what somebody typed, and is not read. */
function labelOf(element: Element): string {
  const type = element.getAttribute('type') ?? '';
  if (element.localName === 'input' && CAPTIONED.test(type)) return element.getAttribute('value') ?? '';
  const own = NAMES.map((name) => element.getAttribute(name)?.trim()).find((name) => name);
  const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
  return own ?? (labels?.[0] && !labels[0].contains(element) ? (labels[0].textContent ?? '').trim() : '');
}

/** What somebody can type into without its being a field. */
const isWritten = (element: Element): boolean =>
  /^(?:|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'no');

/** The text of an element that holds nothing else, divided only by pieces of a line that a person sees; else undefined. */
function wholeText(element: Element, isVisible: (element: Element) => boolean): string | undefined {
  let pieces = 0;
  const isPlain = (piece: Element): boolean =>
    ++pieces <= MOST_PIECES &&
    PIECES.has(piece.localName) &&
    !piece.hasAttribute('role') &&
    !isWritten(piece) &&
    isVisible(piece) &&
    [...piece.children].every(isPlain);
  if (element.childElementCount > MOST_PIECES || ![...element.children].every(isPlain)) return undefined;
  const text = element.textContent ?? '';
  return text.trim() === '' ? undefined : text;
}

/**
 * The structure of a page below an element, as it stands: no values of fields, nothing of scripts and frames. Not anonymous yet:
 * it goes to {@link makeReport} and nowhere else.
 * @param isVisible whether a person sees an element
 */
export function readStructure(root: Element, isVisible: (element: Element) => boolean): Structure {
  let left = MOST_ELEMENTS;
  const read = (element: Element, depth: number): Structure => {
    left -= 1;
    const level = Number.parseInt(element.getAttribute('aria-level') ?? '', 10);
    const role = element.getAttribute('role')?.trim().toLowerCase();
    const type = ['input', 'button'].includes(element.localName)
      ? element.getAttribute('type')?.toLowerCase()
      : undefined;
    const label = labelOf(element);
    const about: Structure = {
      tag: element.localName,
      ...(role && { role }),
      ...(type && { type }),
      ...(level > 0 && { level }),
      ...(!isVisible(element) && { hidden: true as const }),
      ...(label && { label }),
      children: [],
    };
    if (CLOSED.has(element.localName) || isWritten(element) || depth >= DEEPEST) return about;
    const inside = [...element.childNodes].filter(
      (node) =>
        (node.nodeType === 3 && node.nodeValue?.trim()) ||
        (node.nodeType === 1 && !SKIPPED.has((node as Element).localName)),
    );
    const text = wholeText(element, isVisible);
    if (text !== undefined) return { ...about, text };
    for (const node of inside) {
      if (left <= 0 || about.children.length >= MOST_CHILDREN) break;
      if (node.nodeType === 1) about.children.push(read(node as Element, depth + 1));
      else about.children.push({ tag: TEXT, text: node.nodeValue ?? '', children: [] });
    }
    const more = inside.length - about.children.length;
    return more > 0 ? { ...about, more } : about;
  };
  return read(root, 0);
}
