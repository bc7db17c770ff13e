import type { YayoiId } from '../domain/yayoi-id.ts';
import { findField } from '../screens/locate.ts';

/** The field of the sign-in page (use-web-3-01) as the guides print its label; a shorter one on older layouts. */
const LABELS = ['弥生ID（メールアドレス）', '弥生ID'];
const TYPES = new Set(['text', 'email']);

function isForId(field: Element | undefined): field is HTMLInputElement {
  if (field?.localName !== 'input') return false;
  const { type, readOnly, disabled, autocomplete } = field as HTMLInputElement;
  return TYPES.has(type) && !readOnly && !disabled && !/password/.test(autocomplete);
}

/**
 * Puts a Yayoi ID into the sign-in page's own field, as if it had been typed there, because the user asked for it; sends
 * nothing. False when the page has no such field now. Never a password field (design §6).
 */
export function fillSignIn(document: Document, yayoiId: YayoiId): boolean {
  const field = findField(document, LABELS);
  if (!isForId(field)) return false;
  field.focus();
  // The setter of this world is the browser's own, whatever the page's framework put over the field's.
  field.value = yayoiId;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return field.value === yayoiId;
}
