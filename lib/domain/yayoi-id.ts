/** A Yayoi ID (弥生ID) in its one comparable form: NFKC, no invisible characters, trimmed, lower case. */
export type YayoiId = string & { readonly __brand: 'YayoiId' };

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const LOCAL = "[a-z0-9.!#$%&'*+/=?^_`{|}~-]+";
const DOMAIN = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+';
const WHOLE = new RegExp(`^${LOCAL}@${DOMAIN}$`);
/** Longest address RFC 5321 lets a mail server accept. */
const LONGEST = 254;

function fold(raw: string): string {
  return raw.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
}

/** The Yayoi ID written in `raw`, or undefined when the whole of `raw` is not one mail address (contract §6). */
export function parseYayoiId(raw: string): YayoiId | undefined {
  const folded = fold(raw).trim();
  return folded.length <= LONGEST && WHOLE.test(folded) ? (folded as YayoiId) : undefined;
}

/** The only comparison of Yayoi IDs; both sides went through {@link parseYayoiId}. */
export function sameYayoiId(one: YayoiId | undefined, other: YayoiId | undefined): boolean {
  return one !== undefined && one === other;
}

const INSIDE = new RegExp(`(?<![a-z0-9.!#$%&'*+/=?^_\`{|}~@-])${LOCAL}@${DOMAIN}(?![a-z0-9@…-])`, 'g');

/**
 * Every whole Yayoi ID that stands in a text, in order, without repeats.
 * A shortened one ("taro.y…@example.co.jp", "taro@exam…", "taro@exam...") is not an ID and is left out (design §4).
 */
export function readYayoiIds(text: string): YayoiId[] {
  const folded = text
    .replace(/…|\.{3}/g, '\u0001')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase();
  const found = new Set<YayoiId>();
  for (const match of folded.matchAll(INSIDE)) {
    const before = folded[match.index - 1];
    const after = folded[match.index + match[0].length];
    const id = before === '\u0001' || after === '\u0001' ? undefined : parseYayoiId(match[0]);
    if (id) found.add(id);
  }
  return [...found];
}
