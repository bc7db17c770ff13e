/** Whether a text is one of the sites' own words, so that it may stand in a report to the letter. */
export type IsKnown = (text: string) => boolean;

/** What stands for an address, for a letter, for the rest of a long text. */
const ADDRESS = 'name@example.co.jp';
const LETTER = '○';
const REST = '…';
/** Longest text of a report, in characters; longest run of letters or digits in it. */
const LONGEST = 60;
const LONGEST_RUN = 12;

const INVISIBLE = /[\p{C}\u115f\u1160\u3164]|[\ufe00-\ufe0f]/gu;
/** One after the other: an address, a token (hexadecimal groups, or long without a gap), digits, letters, white space, signs that say nothing. */
const PIECES =
  /(?<address>[^\s@<>()[\]「」【】,、。:;]+@[^\s@<>()[\]「」【】,、。:;]+)|(?<token>[0-9a-f]{4,}(?:-[0-9a-f]{4,}){2,}|[0-9a-z_-]*[0-9][0-9a-z_-]{15,})|(?<digits>\p{N}+)|(?<letters>[\p{L}\p{M}]+)|(?<space>\s+)|(?<sign>[-.,:;!?/()[\]<>*+=&%#_~|"'「」『』【】、。・※→←↑↓▼▲＊])|(?<other>.)/gisu;

/** A text's letters, digits, addresses and tokens replaced so that only their kind and rough length are left. */
function masked(text: string): string {
  const folded = text.normalize('NFKC').replace(INVISIBLE, '').trim();
  const made = folded.replaceAll(PIECES, (...match) => {
    const { address, token, digits, letters, space, sign } = match.at(-1) as Record<string, string | undefined>;
    if (address !== undefined) return ADDRESS;
    if (token !== undefined) return token.replace(/[0-9a-z]/gi, '0').slice(0, 36);
    if (digits !== undefined) return '0'.repeat(Math.min([...digits].length, LONGEST_RUN));
    if (letters !== undefined) return LETTER.repeat(Math.min([...letters].length, LONGEST_RUN));
    return space === undefined ? (sign ?? '') : ' ';
  });
  return made.length > LONGEST ? made.slice(0, LONGEST) + REST : made;
}

/**
 * A text as a report may carry it: to the letter when it is one of the sites' own words, masked otherwise.
 * Anything that nobody knows may be somebody's name, so no letter and no digit of it is left.
 */
export function anonymousText(text: string, isKnown: IsKnown): string {
  return isKnown(text) ? text.trim() : masked(text);
}
