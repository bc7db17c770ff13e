import { WWW } from '../hosts.ts';
import { facts, form, h1, notice, p, submit } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const supportPasswordConfirm: PageData = {
  name: 'support-password-confirm',
  screen: 'support-password-confirm',
  host: WWW,
  path: '/icare/password/confirm.jsp',
  title: '弥生 - パスワード新規登録',
  frame: 'support',
  body: ({ values }) => [
    h1('パスワード新規登録'),
    facts(
      ['お客様番号', values.number ?? '7000003'],
      ['ご登録名義', values.registeredName ?? '弥生 太郎 - 2 (8000001)'],
      ['パスワード', '●●●●●●●●'],
      ['ご登録メールアドレス', values.mail ?? 'c@example.co.jp'],
    ),
    notice(
      'パスワードの登録内容は通知されません。お忘れのないようメモを取るなどお客様ご自身で厳重に管理してください。',
    ),
    form('/icare/password/confirm.jsp', p('このままパスワードを登録します。'), submit('はい')),
  ],
};
