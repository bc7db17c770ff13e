import { describe, expect, it } from 'vitest';
import { parseYayoiId, readYayoiIds, sameYayoiId } from '../../../lib/domain/yayoi-id.ts';

describe('parseYayoiId', () => {
  it.each([
    ['a@example.co.jp', 'a@example.co.jp'],
    ['  A@Example.CO.JP ', 'a@example.co.jp'],
    ['ａ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ', 'a@example.co.jp'],
    ['a@exam\u200bple.co.jp', 'a@example.co.jp'],
    ['a.b+c@sub.example.co.jp', 'a.b+c@sub.example.co.jp'],
    ['a', undefined],
    ['', undefined],
    ['a@example', undefined],
    ['a@@example.co.jp', undefined],
    ['a b@example.co.jp', undefined],
    ['a@example.co.jp, b@example.co.jp', undefined],
    ['弥生 <a@example.co.jp>', undefined],
    [`${'a'.repeat(250)}@example.co.jp`, undefined],
  ])('%s → %s', (raw, expected) => expect(parseYayoiId(raw)).toBe(expected));

  it('is idempotent', () => {
    const once = parseYayoiId('Ａ＠Example.co.jp');
    expect(parseYayoiId(once ?? '')).toBe(once);
  });
});

describe('readYayoiIds', () => {
  it.each([
    ['弥生 太郎 a@example.co.jp ログアウト', ['a@example.co.jp']],
    ['弥生ID：a@example.co.jp', ['a@example.co.jp']],
    ['a@example.co.jpログアウト', ['a@example.co.jp']],
    ['（a@example.co.jp）', ['a@example.co.jp']],
    ['a@example.co.jp b@example.co.jp A@example.co.jp', ['a@example.co.jp', 'b@example.co.jp']],
    ['taro.y…@example.co.jp', []],
    ['taro@exam…', []],
    ['taro@example.co…', []],
    ['taro@example.co...', []],
    ['…@example.co.jp', []],
    ['弥生 太郎', []],
    ['', []],
  ])('%s', (text, expected) => expect(readYayoiIds(text)).toEqual(expected));
});

it('compares only what was read', () => {
  const a = parseYayoiId('A@example.co.jp');
  expect(sameYayoiId(a, parseYayoiId('a@EXAMPLE.co.jp'))).toBe(true);
  expect(sameYayoiId(a, parseYayoiId('b@example.co.jp'))).toBe(false);
  expect(sameYayoiId(undefined, undefined)).toBe(false);
});
