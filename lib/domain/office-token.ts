import { foldInput } from './fold-input.ts';

const FORM = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The office token (事業所トークン) written in `raw`, 8-4-4-4-12 hexadecimal in lower case, or undefined (contract §6). */
export function parseOfficeToken(raw: string): string | undefined {
  const token = foldInput(raw).toLowerCase();
  return FORM.test(token) ? token : undefined;
}
