// @vitest-environment node
import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import ja from '../../../public/_locales/ja/messages.json' with { type: 'json' };
import { facts, screens } from './guides.ts';
import { uses } from './read-catalogue.ts';

type Messages = Record<string, { message: string }>;

const same = (words: string): string => words.normalize('NFKC').replace(/\s/g, '').replaceAll('~', '〜');
/** Everything the guides print to the letter, and the parts of menu paths such as [ファイル]－[スマート取引取込]. */
const printed = new Set(
  [...facts.flatMap(({ exact }) => exact), ...screens.flatMap(({ words }) => words)]
    .flatMap((words) => [words, ...words.split(/[[\]]/)])
    .map(same),
);
const whole = [...printed].join('\n');

/** Quoted, but not a label of the sites: our own words for the user. */
const OURS = ['会計事務所との連携', 'Ver.', '名前 - 数字（元の番号）'];
/** Parts of a longer text that users compare. */
const PARTS = [
  '複数事業所データ管理用',
  'ユーザ登録完了',
  'ユーザ登録完了と「お客様番号」のお知らせ',
  '別のメールアドレスでログイン（弥生ID入力に戻る）',
];

describe.each([
  ['ja', ja as Messages],
  ['en', en as Messages],
])('quotations in %s', (_language, messages) => {
  it('are labels and messages of the guides, to the letter', () => {
    const wrong = [...new Set(uses.map(({ key }) => key))].flatMap((key) => {
      const quoted = [...(messages[key]?.message ?? '').matchAll(/「((?:[^「」]|「[^「」]*」)*)」/g)].map(
        (match) => match[1] ?? '',
      );
      return quoted
        .filter((words) => !/^\$\d$/.test(words) && !OURS.includes(words))
        .filter((words) => !printed.has(same(words)) && !(PARTS.includes(words) && whole.includes(same(words))))
        .map((words) => `${key}: ${words}`);
    });
    expect(wrong).toEqual([]);
  });
});
