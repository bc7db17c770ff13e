import { firstAndLast } from './controls.ts';
import { FIELDS, labelsOf } from './field-labels.ts';
import { QUOTED } from './regions.ts';
import { sameLabel } from './same-text.ts';
import { isVisible } from './visible-text.ts';

/** The visible fields of a page, found by the label that a person reads beside them. */
export class Fields {
  private readonly all: { element: Element; labels?: string[] }[];

  constructor(document: Document) {
    this.all = firstAndLast(document.querySelectorAll(FIELDS))
      .filter((element) => isVisible(element) && !element.closest(QUOTED))
      .map((element) => ({ element }));
  }

  /** The fields with one of these labels, in the order of the page; those with exactly the label, if there are any. */
  find(labels: readonly string[]): Element[] {
    let best = 1;
    let found: Element[] = [];
    for (const field of this.all) {
      field.labels ??= labelsOf(field.element);
      const likeness = Math.max(0, ...field.labels.flatMap((read) => labels.map((label) => sameLabel(read, label))));
      if (likeness > best) found = [];
      if (likeness >= best) found.push(field.element);
      best = Math.max(best, likeness);
    }
    return found;
  }

  hasPassword(): boolean {
    return this.all.some(({ element }) => element.getAttribute('type') === 'password');
  }
}
