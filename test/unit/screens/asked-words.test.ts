import { describe, expect, test } from 'vitest';
import { askedWords, isAskedWord } from '../../../lib/screens/asked-words.ts';
import { defineScreen } from '../../../lib/screens/define-screen.ts';
import { bare } from '../../../lib/screens/same-text.ts';
import { readFiles } from '../../house-rules/source-files.ts';

const NONE = askedWords([]);
const wordsOf = (matches: Parameters<typeof defineScreen>[0]['matches']): string[] =>
  [
    ...askedWords([
      defineScreen({ id: 'x', seen: '', hosts: ['myportal'], gate: 'none', signedIn: 'either', matches }),
    ]),
  ].filter((word) => !NONE.has(word));

describe('the words that screens ask for', () => {
  test('are found behind every answer', () => {
    const found = wordsOf(
      (page) =>
        (page.hasHeading('見出し') && !page.hasControl('押す', '推す')) ||
        (page.hasField('欄') ? page.says('文です') : page.inDialog('窓画面')),
    );
    expect(found.sort()).toEqual(['見出し', '押す', '推す', '欄', '文です', '窓画面', '窓'].sort());
  });

  test('are every heading, control and field of the descriptions', () => {
    const asked = readFiles(['lib/screens/known']).flatMap(({ text }) =>
      [...text.matchAll(/\b(?:hasHeading|anyHeading|hasControl|hasField|says|inDialog)\(([^)]*)\)/g)].flatMap((call) =>
        [...(call[1] ?? '').matchAll(/'([^']+)'/g)].map((word) => word[1] ?? ''),
      ),
    );
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.filter((word) => !isAskedWord(word))).toEqual([]);
  });

  test('are known with the decoration around them, and nothing else is', () => {
    expect(isAskedWord(' ▶ アップロード ')).toBe(true);
    expect(isAskedWord(bare('弥生ID（メールアドレス）1'))).toBe(true);
    for (const text of ['弥生 太郎', 'アップロード事業所A', '受領証憑（12件）', 'a@example.co.jp', '7123456', ''])
      expect(isAskedWord(text), text).toBe(false);
  });
});
