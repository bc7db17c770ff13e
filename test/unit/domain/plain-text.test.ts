import { describe, expect, it } from 'vitest';
import { plain } from '../../../lib/domain/plain-text.ts';

describe('plain', () => {
  it.each([
    ['弥生 ID（メールアドレス）１', '弥生ID(メールアドレス)1'],
    ['ﾊﾟｽﾜｰﾄﾞ', 'パスワード'],
    ['6～12文字', '6~12文字'],
    ['6〜12文字', '6~12文字'],
    [' 契約\n\t　一覧\u00a0', '契約一覧'],
    ['証\u200b憑\u00ad管\u2060理\ufeff', '証憑管理'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});
