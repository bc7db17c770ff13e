import { describe, expect, test } from 'vitest';
import { looksLikeSecretNote } from '../../../lib/domain/secret-note.ts';

describe('a note that looks like a password', () => {
  test.each([
    'パスワード：xxxx',
    'PW: abc123',
    'ＰＷ：ａｂｃ１２３',
    'ﾊﾟｽﾜｰﾄﾞ=hello',
    '担当は山田\nパスワード abc12345',
    'ログインのパスワードは Summer2026 です',
    'パスワード「abc#def」',
    'パスワード（弥生ID）：qwerty',
    'password: hunter',
    'ID/PW: a@example.co.jp / secret9',
    'pin 4821',
    '暗証番号 4821',
    '合言葉：open-sesame',
    'pass → letmein',
  ])('%j', (note) => expect(looksLikeSecretNote(note)).toBe(true));
});

describe('a note that does not', () => {
  test.each([
    '',
    '担当 山田 03-0000-0000',
    'パスワードは金庫にあります',
    'パスワード：別紙',
    'パスワード：なし',
    'パスワード: ****',
    'password: none',
    'パスワード再発行 2026年4月',
    'password reset needed',
    'compass: north1',
    'bypass=road22',
    'ping: 1234',
    '申し込み 2026-04-01、番号 7000001',
    'パス',
  ])('%j', (note) => expect(looksLikeSecretNote(note)).toBe(false));

  test('and takes no longer for a long one', () => {
    expect(looksLikeSecretNote('パスワード '.repeat(2000))).toBe(false);
    expect(looksLikeSecretNote(`pw${' '.repeat(10_000)}`)).toBe(false);
  });
});
