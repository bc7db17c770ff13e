/** Fewest characters of a passphrase. */
export const SHORTEST_PASSPHRASE = 12;

/** What a passphrase is worth. The locale files have one sentence `handover_strength_<strength>` for each. */
export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'strong';

/** The form of a passphrase that keys are made of: NFKC and trimmed, so that full-width typing and a copied blank do no harm. */
export function normalPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim();
}

/** Characters that cannot be taken for each other: no 0 and o, no 1, i and l. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP = 5;

/**
 * A random passphrase of easily readable characters, about 99 bits (20 of 31 characters), in groups of five.
 * @param random fills an array with random bytes, as `crypto.getRandomValues` does
 */
export function suggestPassphrase(random: (bytes: Uint8Array<ArrayBuffer>) => void): string {
  // A byte past the last whole round would make the first characters likelier than the others.
  const end = 256 - (256 % READABLE.length);
  let letters = '';
  while (letters.length < GROUPS * GROUP) {
    const bytes = new Uint8Array(64);
    random(bytes);
    for (const byte of bytes) if (byte < end) letters += READABLE[byte % READABLE.length] ?? '';
  }
  return Array.from({ length: GROUPS }, (_, at) => letters.slice(at * GROUP, (at + 1) * GROUP)).join('-');
}

/** How many characters someone who guesses has to try in each place. */
const KINDS: readonly [RegExp, number][] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/\d/, 10],
  [/[!-/:-@[-`{-~ ]/, 33],
  [/[^ -~]/, 100],
];
const WEAK_BELOW = 50;
const FAIR_BELOW = 70;

/** Characters that add something: a repeated one and the next in the row (abc, 321) add a quarter. */
function surprising(characters: readonly string[]): number {
  const worth = characters.map((character, at) => {
    const before = characters[at - 1]?.codePointAt(0) ?? Number.NaN;
    return Math.abs((character.codePointAt(0) ?? 0) - before) <= 1 || character === characters[at - 2] ? 0.25 : 1;
  });
  const sum = worth.reduce((all, one) => all + one, 0);
  return Math.min(sum, 2 * new Set(characters).size);
}

/** How hard a passphrase is to guess, roughly: bits by length and kinds of characters; words are not looked up. */
export function passphraseStrength(typed: string): PassphraseStrength {
  const normal = normalPassphrase(typed);
  const characters = [...normal];
  if (characters.length < SHORTEST_PASSPHRASE) return 'short';
  const kinds = KINDS.reduce((all, [kind, count]) => all + (kind.test(normal) ? count : 0), 0);
  const bits = surprising(characters) * Math.log2(kinds);
  if (bits < WEAK_BELOW) return 'weak';
  return bits < FAIR_BELOW ? 'fair' : 'strong';
}
