import { firstAndLast } from './controls.ts';
import { FIELDS, labelsOf } from './field-labels.ts';
import { QUOTED } from './regions.ts';
import { ours, sameLabel } from './same-text.ts';
import { isVisible } from './visible-text.ts';

/** A visible field, and what a person reads as its label once somebody asked. */
export interface Field {
  element: Element;
  labels?: string[];
}

/** The visible fields of a page that are not part of a quotation. */
export function readFields(document: Document): Field[] {
  return firstAndLast(document.querySelectorAll(FIELDS))
    .filter((element) => isVisible(element) && !element.closest(QUOTED))
    .map((element) => ({ element }));
}

/** The fields with one of these labels, in the order of the page; those with exactly the label, if there are any. */
export function fieldsLabelled(fields: readonly Field[], labels: readonly string[]): Element[] {
  const wanted = labels.map(ours);
  let best = 1;
  let found: Element[] = [];
  for (const field of fields) {
    field.labels ??= labelsOf(field.element);
    const likeness = Math.max(0, ...field.labels.flatMap((read) => wanted.map((label) => sameLabel(read, label))));
    if (likeness > best) found = [];
    if (likeness >= best) found.push(field.element);
    best = Math.max(best, likeness);
  }
  return found;
}
