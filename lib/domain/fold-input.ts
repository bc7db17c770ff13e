const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** The comparable form of something typed or pasted: NFKC (full-width digits become `0`–`9`), no invisible characters, trimmed. */
export function foldInput(raw: string): string {
  return raw.normalize('NFKC').replace(INVISIBLE, '').trim();
}
