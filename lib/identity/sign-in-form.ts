import { parseYayoiId, readYayoiIds, type YayoiId } from '../domain/yayoi-id.ts';
import { readableText } from './readable-text.ts';

/** Only fields that are made for an address: a password shown in the clear must never be read (design §6). */
const ID_FIELDS =
  'input[type="email"],input[autocomplete="username"],input[name="yayoiId" i][type="text"],input[name="yayoiId" i][type="hidden"],input[name="yayoiId" i]:not([type])';

/**
 * The Yayoi ID that a submitted sign-in form names (net-GP-4-03: the page shows the ID entered before).
 * Undefined when the form names none or several.
 */
export function readSignInForm(form: HTMLFormElement): YayoiId | undefined {
  const typed = [...form.querySelectorAll<HTMLInputElement>(ID_FIELDS)].map((field) => parseYayoiId(field.value));
  const shown = readYayoiIds(readableText(form) ?? '');
  const ids = new Set([...typed, ...shown].filter((id) => id !== undefined));
  return ids.size === 1 ? [...ids][0] : undefined;
}
