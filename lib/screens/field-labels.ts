import { bare, isRemark } from './same-text.ts';
import { isVisible, textOf } from './visible-text.ts';

/** What a person types into or chooses from. */
export const FIELDS =
  'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset]),select,textarea,[role=textbox],[role=combobox]';
/** How far around a field its label is looked for: elements outwards, and siblings backwards at each. */
const OUTWARDS = 6;
const BACKWARDS = 12;
const PRESSED = 'a,button,[role=button],[role=tooltip]';
const WHOLE = new Set(['form', 'main', 'body', 'table', 'tbody', 'dl']);

/** All that can be the label of a field as a person reads it, nearest first, in comparable form. */
export function labelsOf(field: Element): string[] {
  const texts = [...ownLabels(field), ...attributes(field), ...textBeside(field), ...groupLabels(field)];
  return [...new Set(texts.map(bare))].filter((text) => text !== '');
}

/** A label's text, and its text without the links in it: "メールアドレス（弥生ID） 弥生IDとは". */
function readings(label: Element | null | undefined): string[] {
  if (!label || !isVisible(label)) return [];
  return label.querySelector(PRESSED) ? [textOf(label), textOf(label, PRESSED)] : [textOf(label)];
}

function ownLabels(field: Element): string[] {
  const native = 'labels' in field ? (field.labels as NodeListOf<Element> | null) : null;
  const labels = native ? [...native] : [field.closest('label')];
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return [...labels, ...ids.map((id) => field.ownerDocument.getElementById(id))].flatMap(readings);
}

function attributes(field: Element): string[] {
  return ['aria-label', 'placeholder', 'title'].map((name) => field.getAttribute(name) ?? '');
}

/** The text before a field (behind it for boxes to tick) in the same row or group; a second box shares the first one's. */
function textBeside(field: Element): string[] {
  const texts: string[] = [];
  const type = field.getAttribute('type');
  const way = type === 'checkbox' || type === 'radio' ? 'nextSibling' : 'previousSibling';
  let crossed = 0;
  let at: Element | null = field;
  for (let out = 0; at && out < OUTWARDS && !WHOLE.has(at.localName); out += 1, at = at.parentElement) {
    let sibling: Node | null = at[way];
    for (let back = 0; sibling && back < BACKWARDS; back += 1, sibling = sibling[way]) {
      const element = sibling.nodeType === 1 ? (sibling as Element) : undefined;
      if (element ? !isVisible(element) : sibling.nodeType !== 3) continue;
      if (element && (element.matches(FIELDS) || element.querySelector(FIELDS))) {
        if (++crossed > 1) return texts;
        if (!element.matches(FIELDS)) texts.push(...textsWithin(element));
      } else {
        texts.push(...(element ? readings(element) : [sibling.nodeValue ?? '']));
      }
      if (texts.some((text) => !isRemark(text))) return texts;
    }
  }
  return texts;
}

/** The texts of a neighbour that holds a field itself, as the first box of two does. */
function textsWithin(neighbour: Element): string[] {
  const label = neighbour.querySelector('label,th,dt,legend');
  return label ? readings(label) : [textOf(neighbour)];
}

/** What heads the row or group: the first cell, the term before a definition, the legend. */
function groupLabels(field: Element): string[] {
  const cell = field.closest('tr')?.firstElementChild;
  const term = field.closest('dd')?.previousElementSibling;
  const legend = field.closest('fieldset')?.querySelector('legend');
  const group = field.closest('[role=group],[role=radiogroup]')?.getAttribute('aria-label');
  return [...[cell, term, legend].filter((head) => !head?.contains(field)).flatMap(readings), group ?? ''];
}
