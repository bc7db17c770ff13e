import { expect, test } from 'vitest';
import { normalPassphrase, passphraseStrength, suggestPassphrase } from '../../../lib/domain/passphrase.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

test.each([
  ['', 'short'],
  ['kx7fm-3w9pq', 'short'],
  ['  kx7fm-3w9pq  ', 'short'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['123456789012', 'weak'],
  ['abcdefghijklmnop', 'weak'],
  ['password1234', 'weak'],
  ['abababababababab', 'weak'],
  ['mynameistaro', 'fair'],
  ['kx7fm3w9pqhd', 'fair'],
  ['kx7fm-3w9pq-hdz2a', 'strong'],
  ['正しい馬 電池 ホチキス 朝', 'strong'],
])('%j is %s', (typed, strength) => {
  expect(passphraseStrength(typed)).toBe(strength);
});

test('full-width characters and blanks around it make no other passphrase', () => {
  expect(normalPassphrase(' ＫｘＡ７\u3000')).toBe('KxA7');
  // Four characters that are one in NFKC count as one.
  expect(passphraseStrength('㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿㍿')).not.toBe('short');
});

test('a suggestion is strong, easy to read and never the same', () => {
  const many = Array.from({ length: 200 }, () => suggestPassphrase(random));
  expect(new Set(many).size).toBe(200);
  for (const one of many) {
    expect(one).toMatch(/^[a-hjkmnp-z2-9]{5}(?:-[a-hjkmnp-z2-9]{5}){3}$/);
    expect(passphraseStrength(one)).toBe('strong');
  }
});

test('every character is as likely as the others', () => {
  const seen = new Map<string, number>();
  for (let at = 0; at < 2000; at++)
    for (const character of suggestPassphrase(random).replaceAll('-', ''))
      seen.set(character, (seen.get(character) ?? 0) + 1);
  expect(seen.size).toBe(31);
  // 40,000 characters: 1,290 of each, with a standard deviation of 35.
  for (const count of seen.values()) expect(Math.abs(count - 40_000 / 31)).toBeLessThan(250);
});

test('bytes past the last whole round are not used', () => {
  let call = 0;
  const biased = (bytes: Uint8Array<ArrayBuffer>) => void bytes.fill(call++ === 0 ? 255 : 0);
  expect(suggestPassphrase(biased)).toBe('aaaaa-aaaaa-aaaaa-aaaaa');
  expect(call).toBe(2);
});
