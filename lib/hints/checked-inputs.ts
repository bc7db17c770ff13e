import { CHECKED_FIELDS } from '../procedures/checked-fields.ts';
import { fieldsLabelled, readFields } from '../screens/fields.ts';

const TYPES = new Set(['text', 'email', 'tel', 'number', 'search']);

/** Whether what is typed here may be read: never a password, nor what the page itself calls one (design §6). */
export function isReadable(element: Element | undefined): element is HTMLInputElement {
  if (element?.localName !== 'input') return false;
  const { type, autocomplete } = element as HTMLInputElement;
  return TYPES.has(type) && !/password|one-time/.test(autocomplete);
}

/** The checked fields of a screen that the page has now, by their names. */
export function checkedInputs(document: Document, screen: string): Map<string, HTMLInputElement> {
  const found = new Map<string, HTMLInputElement>();
  const fields = readFields(document);
  for (const { name, labels, nth = 0 } of CHECKED_FIELDS[screen] ?? []) {
    const element = fieldsLabelled(fields, labels)[nth];
    if (isReadable(element)) found.set(name, element);
  }
  return found;
}
