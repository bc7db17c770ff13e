import { plain } from '../domain/plain-text.ts';
import { layoutOf, MOST_STEPS, type TaughtPlace } from '../domain/taught-place.ts';
import type { Evidence } from '../domain/verdict.ts';
import { readYayoiIds, type YayoiId } from '../domain/yayoi-id.ts';
import { readableText } from './readable-text.ts';

const LANDMARKS =
  'header,nav,aside,main,footer,[role="banner"],[role="navigation"],[role="complementary"],[role="main"]';
/** An address that is typed, or one of many in a list, is nobody's account. */
const NOT_HERE =
  'input,textarea,select,form,table,[role="grid"],[role="row"],main li,[role="main"] li,article li,shohyo-guard';
/** The element shows the address and a few words, not a paragraph. */
const LONGEST = 120;
/** How far above the pressed element the address may stand. */
const LEVELS = 2;

const landmarkName = (element: Element): string => element.getAttribute('role') ?? element.localName;

/** The one address in an element, and the words around it in comparable form. */
function readPlace(element: Element): { yayoiId: YayoiId; words: string } | undefined {
  if (element.closest(NOT_HERE)) return undefined;
  const text = readableText(element, LONGEST) ?? '';
  const [yayoiId, another] = readYayoiIds(text);
  if (!yayoiId || another) return undefined;
  const shown = plain(text).toLowerCase();
  return { yayoiId, words: shown.replace(plain(yayoiId).toLowerCase(), '') };
}

function place(of: Element): { tag: string; nth: number } {
  let nth = 0;
  for (let before = of.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName === of.localName) nth += 1;
  }
  return { tag: of.localName, nth };
}

/**
 * Describes the element that the user pointed at, or one just above it, as the place where this layout shows the
 * signed-in Yayoi ID. Undefined when no single address stands there, or where addresses are never the account's.
 */
export function describePlace(pointedAt: Element, path: string): (TaughtPlace & { yayoiId: YayoiId }) | undefined {
  if (pointedAt.closest(NOT_HERE)) return undefined;
  let element: Element | null = pointedAt;
  for (let level = 0; element && level <= LEVELS; level += 1, element = element.parentElement) {
    const read = readPlace(element);
    if (!read) continue;
    const steps: { tag: string; nth: number }[] = [];
    let at: Element = element;
    while (at.parentElement && !at.matches(`${LANDMARKS},body`)) {
      steps.unshift(place(at));
      at = at.parentElement;
    }
    if (steps.length > MOST_STEPS) return undefined;
    return { layout: layoutOf(path), landmark: landmarkName(at), steps, words: read.words, yayoiId: read.yayoiId };
  }
  return undefined;
}

function follow(from: Element, steps: TaughtPlace['steps']): Element | undefined {
  let at: Element | undefined = from;
  for (const { tag, nth } of steps) {
    at = [...at.children].filter((child) => child.localName === tag)[nth];
    if (!at) return undefined;
  }
  return at;
}

/** Looks at the taught places of this layout anew; one that does not show exactly one address in the same words says nothing. */
export function readTaught(document: Document, path: string, places: readonly TaughtPlace[]): Evidence[] {
  const layout = layoutOf(path);
  const found: Evidence[] = [];
  for (const taught of places.filter((one) => one.layout === layout)) {
    const starts = [...document.querySelectorAll(`${LANDMARKS},body`)].filter(
      (one) => landmarkName(one) === taught.landmark,
    );
    const reads = starts
      .map((start) => follow(start, taught.steps))
      .map((element) => element && readPlace(element))
      .filter((read) => read !== undefined && read.words === taught.words);
    const [only, another] = reads;
    if (only && !another) found.push({ kind: 'taught', yayoiId: only.yayoiId });
  }
  return found;
}
