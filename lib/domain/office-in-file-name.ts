/** Names and aliases as the ledger has them: the target's own, and those of every other office. */
export interface OfficeNames {
  own: readonly string[];
  others: readonly string[];
}

/** More names than this are not given to a page (issue 3 item 9): each page of the site pays for them. */
export const MOST_FILE_NAMES = 3_000;

const SPACE = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;
/** One character stands in too many file names to mean an office. */
const SHORTEST = 2;

/** A text in comparable form (NFKC, lower case, no spaces); `gaps` are the places where a space was. */
interface Folded {
  text: string;
  gaps: ReadonlySet<number>;
}

function fold(raw: string): Folded {
  const gaps = new Set<number>();
  let text = '';
  for (const char of raw.normalize('NFKC').toLowerCase()) {
    if (SPACE.test(char)) gaps.add(text.length);
    else text += char;
  }
  return { text, gaps };
}

/** The comparable names by their length, each with the name as the ledger has it. */
type ByLength = ReadonlyMap<number, ReadonlyMap<string, string>>;

/** Names made ready to be looked for; made once for many files. */
export interface NameIndex {
  own: ByLength;
  others: ByLength;
}

function byLength(names: readonly { text: string; name: string }[]): ByLength {
  const groups = new Map<number, Map<string, string>>();
  for (const { text, name } of names) {
    const group = groups.get(text.length) ?? new Map<string, string>();
    if (!group.has(text)) group.set(text, name);
    groups.set(text.length, group);
  }
  return groups;
}

/** Makes names ready. Those of one character do not count, nor do others' that stand in one of the target's own. */
export function indexNames({ own, others }: OfficeNames): NameIndex {
  const ready = (names: readonly string[]) =>
    names.map((name) => ({ text: fold(name).text, name: name.trim() })).filter(({ text }) => text.length >= SHORTEST);
  const mine = ready(own);
  return {
    own: byLength(mine),
    others: byLength(ready(others).filter(({ text }) => !mine.some((name) => name.text.includes(text)))),
  };
}

const KINDS = [/[a-z]/, /\d/];
/** `b` in `ab` and `1` in `12` are no names of their own; between a letter and a digit, or at a space, a name can end. */
function endsAt({ text, gaps }: Folded, at: number): boolean {
  if (gaps.has(at)) return true;
  return !KINDS.some((kind) => kind.test(text[at - 1] ?? '') && kind.test(text[at] ?? ''));
}

interface Found {
  start: number;
  end: number;
  name: string;
}

function findAll(names: ByLength, file: Folded): Found[] {
  const found: Found[] = [];
  for (let start = 0; start < file.text.length; start += 1) {
    if (!endsAt(file, start)) continue;
    for (const [length, group] of names) {
      const end = start + length;
      const name = end > file.text.length ? undefined : group.get(file.text.slice(start, end));
      if (name !== undefined && endsAt(file, end)) found.push({ start, end, name });
    }
  }
  return found;
}

const holds = (outer: Found, inner: Found): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

/**
 * The other office that a file's name speaks of (issue 3 item 9), as the ledger writes it: the longest name found, the
 * first of equally long ones. Undefined when there is none, or when the file's name has one of the target's own names in
 * it as well, unless that one is but a part of the other office's longer name.
 * @param fileName with its folders where they are known
 */
export function otherOfficeIn(index: NameIndex, fileName: string): string | undefined {
  const file = fold(fileName);
  const others = findAll(index.others, file);
  if (others.length === 0) return undefined;
  const own = findAll(index.own, file);
  if (own.some((mine) => !others.some((other) => holds(other, mine)))) return undefined;
  const longest = others.toSorted((one, other) => other.end - other.start - (one.end - one.start));
  return longest[0]?.name;
}
