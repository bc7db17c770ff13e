import { plain } from './plain-text.ts';

/**
 * Whether a value of the ledger stands in a text, not as part of a longer number or address.
 * @param text in the form of {@link plain}, in lower case
 */
export function standsIn(text: string, value: string | undefined): boolean {
  if (!value) return false;
  const wanted = plain(value).toLowerCase();
  const at = text.indexOf(wanted);
  return at >= 0 && !/[\w@.]/.test(text.charAt(at - 1)) && !/[\w@]/.test(text.charAt(at + wanted.length));
}
