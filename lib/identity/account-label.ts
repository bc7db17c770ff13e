import type { Evidence } from '../domain/verdict.ts';
import { readYayoiIds, type YayoiId } from '../domain/yayoi-id.ts';
import { holdsContent, inContent, inHeader } from './header.ts';
import { readableText } from './readable-text.ts';

/** Where sites keep the text of a tooltip that the browser or a style draws. */
const LABELS = [
  'title',
  'aria-label',
  'alt',
  'data-tooltip',
  'data-title',
  'data-original-title',
  'data-tippy-content',
];
const LABELLED = LABELS.map((label) => `[${label}*="@"],[${label}*="＠"]`).join();
/** A tooltip is one short line: the address and perhaps a word such as 弥生ID before it. */
const TOOLTIP_LONGEST = 300;
/** Tooltips are put at the end of the body; this many of its last children are looked at. */
const LAST_CHILDREN = 6;
/** How far above the pointed-at element a tooltip inside the header can hang. */
const LEVELS = 3;

const onlyId = (text: string | undefined): YayoiId | undefined => {
  const ids = readYayoiIds(text ?? '');
  return ids.length === 1 ? ids[0] : undefined;
};

function fromAttributes(document: Document): YayoiId[] {
  const ids: YayoiId[] = [];
  for (const element of document.querySelectorAll(LABELLED)) {
    if (element.matches('input,textarea,a[href^="mailto:"]') || !inHeader(element)) continue;
    for (const label of LABELS) ids.push(...readYayoiIds(element.getAttribute(label) ?? ''));
  }
  return ids;
}

/** Tooltips that name their owner: only those described by a header element count. */
function fromTooltips(document: Document): YayoiId[] {
  const ids: YayoiId[] = [];
  for (const tooltip of document.querySelectorAll('[role="tooltip"]')) {
    const owner = tooltip.id ? document.querySelector(`[aria-describedby~="${CSS.escape(tooltip.id)}"]`) : null;
    if (!(owner ? inHeader(owner) : inHeader(tooltip))) continue;
    const id = onlyId(readableText(tooltip, TOOLTIP_LONGEST));
    if (id) ids.push(id);
  }
  return ids;
}

/** Whatever hangs at the end of the body, or beside the icon, while the pointer rests on the header. */
function fromPointedAt(document: Document, pointedAt: Element | undefined): YayoiId[] {
  if (!pointedAt?.isConnected || !inHeader(pointedAt)) return [];
  const near: Element[] = [...(document.body?.children ?? [])].slice(-LAST_CHILDREN);
  let around: Element | null = pointedAt;
  for (let level = 0; around && level <= LEVELS && !around.matches('header,body,html'); level += 1) {
    near.push(around);
    around = around.parentElement;
  }
  const ids: YayoiId[] = [];
  for (const element of near) {
    if (element.matches('script,style,shohyo-guard') || inContent(element) || holdsContent(element)) continue;
    const id = onlyId(readableText(element, TOOLTIP_LONGEST));
    if (id) ids.push(id);
  }
  return ids;
}

/**
 * Who the account icon's tooltip, title or label says is signed in (design §4; use-desktop-3-04: the Yayoi ID appears
 * when the pointer rests on the icon at the top right).
 * @param pointedAt where a real pointer or the keyboard focus rests
 */
export function readAccountLabels(document: Document, pointedAt: Element | undefined): Evidence[] {
  const ids = [...fromAttributes(document), ...fromTooltips(document), ...fromPointedAt(document, pointedAt)];
  return [...new Set(ids)].map((yayoiId) => ({ kind: 'account-label', yayoiId }));
}
