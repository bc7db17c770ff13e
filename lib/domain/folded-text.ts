import { foldInput } from './fold-input.ts';

/** Where something stands in a text: `text.slice(start, end)`, as JavaScript counts characters. */
export interface Place {
  start: number;
  end: number;
}

/** A pasted text in the form in which it is read, and the way back to where each of its characters came from. */
export interface FoldedText {
  text: string;
  /** The place in the original of what is `text.slice(start, end)` here. */
  placeOf(start: number, end: number): Place;
}

/** What mail programs put before a quoted line, nested ones too. */
const QUOTE = /^(?:[ \t\u3000\u00a0]*[>＞|｜]){1,20}/;
/** One character with what belongs to it: a half-width kana's voice mark folds together with its kana. */
const CHARACTERS = /.[\p{M}\uff9e\uff9f]{0,8}/gsu;
/** White space that is seen: a byte order mark is not. */
const SPACE = /[^\S\ufeff]/;

/**
 * A pasted text, folded as typed values are (NFKC, no invisible characters), without the quote marks at the beginning of
 * its lines; spaces, tabs and no-break spaces in a row are one space, line ends are `\n` and stay.
 */
export function foldText(original: string): FoldedText {
  const pieces: string[] = [];
  const origins: Place[] = [];
  let last = '\n';
  const add = (folded: string, start: number, end: number): void => {
    for (const char of folded) {
      if (char === ' ' && (last === ' ' || last === '\n')) continue;
      last = char;
      pieces.push(char);
      for (let unit = 0; unit < char.length; unit++) origins.push({ start, end });
    }
  };
  for (const line of original.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    const [whole, content = '', ending = ''] = line;
    if (whole === '') continue;
    const quote = QUOTE.exec(content)?.[0].length ?? 0;
    for (const { 0: char, index } of content.slice(quote).matchAll(CHARACTERS)) {
      const start = line.index + quote + index;
      add(SPACE.test(char) ? ' ' : foldInput(char), start, start + char.length);
    }
    if (ending) add('\n', line.index + content.length, line.index + whole.length);
  }
  return {
    text: pieces.join(''),
    placeOf: (start, end) => ({ start: origins[start]?.start ?? 0, end: origins[end - 1]?.end ?? 0 }),
  };
}
