// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { TextKey } from '../../../lib/domain/text-key.ts';
import { LIMITS, TAKEN_ENDINGS } from '../../../lib/preflight/limits.ts';
import { isSure, type Refusal, type RefusalCode } from '../../../lib/preflight/refusal.ts';
import { refusalWords } from '../../../lib/preflight/refusal-words.ts';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import ja from '../../../public/_locales/ja/messages.json' with { type: 'json' };

const MB = 1024 * 1024;
const EACH: { [Code in RefusalCode]: Extract<Refusal, { code: Code }> } = {
  too_large: { code: 'too_large', bytes: 24.05 * MB },
  empty: { code: 'empty' },
  unreadable: { code: 'unreadable' },
  truncated: { code: 'truncated', kind: 'jpeg' },
  broken: { code: 'broken', kind: 'pdf' },
  archive: { code: 'archive', kind: 'lzh' },
  wrong_type: { code: 'wrong_type', kind: 'excel' },
  wrong_type_text: { code: 'wrong_type_text' },
  wrong_type_unknown: { code: 'wrong_type_unknown' },
  disguised: { code: 'disguised', kind: 'heic', ending: '.jpg' },
  disguised_text: { code: 'disguised_text', ending: '.pdf' },
  disguised_unknown: { code: 'disguised_unknown', ending: '.pdf' },
  name_disagrees: { code: 'name_disagrees', kind: 'png', ending: '.pdf' },
  name_unusual: { code: 'name_unusual', kind: 'jpeg', ending: '.jfif' },
  name_bare: { code: 'name_bare', kind: 'pdf' },
  password_needed: { code: 'password_needed' },
  encrypted: { code: 'encrypted' },
  too_many_pages: { code: 'too_many_pages', pages: 51 },
  pages_unknown: { code: 'pages_unknown' },
  too_many_in_dialog: { code: 'too_many_in_dialog', files: 12 },
  too_many_in_upload: { code: 'too_many_in_upload', files: 120 },
};

function say(messages: Record<TextKey, { message: string }>, refusal: Refusal): string {
  const { key, values } = refusalWords(refusal);
  return messages[key].message.replace(/\$([1-9])/g, (_, at) => values[at - 1] ?? `$${at}`);
}

describe.each([
  ['Japanese', ja],
  ['English', en],
])('in %s', (_, messages) => {
  test.each(Object.values(EACH))('$code is said in full', (refusal) => {
    expect(say(messages, refusal)).not.toMatch(/\$|undefined|\?/);
    // What was found is quoted, and every value is put in.
    for (const value of refusalWords(refusal).values) expect(say(messages, refusal)).toContain(value);
  });
});

test.each([
  [EACH.too_large, '24.1 MBあります。スマート証憑管理に入れられるのは20 MBまでです。'],
  [{ code: 'too_large', bytes: 20 * MB + 1 } as const, '20.1 MBあります。'],
  [EACH.disguised, '名前は「.jpg」ですが、中身はHEICです。'],
  [
    EACH.name_disagrees,
    '名前は「.pdf」ですが、中身はPNGです。受け付けられないことがあります。名前の最後を「.png」に直してください。',
  ],
  [EACH.too_many_pages, '51ページあります。スマート証憑管理に入れられるPDFは50ページまでです。'],
])('$0.code reads well', (refusal, sentence) => {
  expect(say(ja, refusal)).toContain(sentence);
});

test('only what the help pages leave open is unsure', () => {
  const unsure = Object.values(EACH).filter((refusal) => !isSure(refusal));
  expect(unsure.map(({ code }) => code).sort()).toEqual([
    'broken',
    'encrypted',
    'name_bare',
    'name_disagrees',
    'name_unusual',
    'pages_unknown',
    'truncated',
    'unreadable',
  ]);
});

test('every limit says where it stands and when that was read', () => {
  for (const { source, seen } of [...Object.values(LIMITS), TAKEN_ENDINGS]) {
    expect(source).toMatch(/^https:\/\/support\.yayoi-kk\.co\.jp\//);
    expect(seen).toMatch(/^20\d\d-\d\d$/);
  }
});
