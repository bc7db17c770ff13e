import { expect, test } from 'vitest';
import { looksLikePassword } from '../../../lib/domain/password-field.ts';

test.each([
  'password',
  'Password',
  'PASSWORD',
  'ｐａｓｓｗｏｒｄ',
  'pass word',
  'pass_word',
  'pass-word',
  'passwd',
  'pwd',
  'userPwd',
  'pass',
  'loginPass',
  'PW',
  'ログインPW',
  'PIN番号',
  'PW（弥生ID）',
  'pass\u200bword',
  'supportPassword',
  'passphrase',
  'passcode',
  'PIN',
  'パスワード',
  'ﾊﾟｽﾜｰﾄﾞ',
  'パス ワード',
  'パス',
  'サポートパスワード',
  'ぱすわーど',
  '暗証番号',
  '秘密の質問',
])('%s would hold a password', (name) => {
  expect(looksLikePassword(name)).toBe(true);
});

test.each([
  'name',
  'notes',
  'compass',
  'kpwx',
  'ping番号',
  'bypass',
  'passenger',
  'shipping',
  'キャンパス',
  'コンパス',
  '電話番号',
  'fax',
  'x',
  '',
])('%s would not', (name) => {
  expect(looksLikePassword(name)).toBe(false);
});
