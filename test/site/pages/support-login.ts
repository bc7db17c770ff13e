import { WWW } from '../hosts.ts';
import { error, field, form, h1, list, notice, submit, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const supportLogin: PageData = {
  name: 'support-login',
  screen: 'support-login',
  host: WWW,
  path: '/icare/login/oldlogin.jsp',
  title: '弥生 - パスワード新規登録ログイン',
  frame: 'support',
  states: { refused: { error: 'お客様番号またはご登録メールアドレスが正しくありません。' } },
  body: ({ error: problem, values }) => [
    h1('パスワード新規登録ログイン'),
    ...error(problem),
    form(
      '/icare/login/oldlogin.jsp',
      field('お客様番号', 'number', { marks: ['(例: 1234567)', '(必須)', '(半角数字)'], value: values.number ?? '' }),
      field('ご登録電話番号', 'phone', { type: 'tel', marks: ['(半角数字)'] }),
      field('ご登録メールアドレス', 'mail', { marks: ['(半角英数)'], value: values.mail ?? '' }),
      submit('パスワード入力画面へ'),
    ),
    notice('【ログインヘルプ】'),
    list(
      to('お客様番号をお忘れの方', 'https://www.yayoi-kk.co.jp/icare/help/number.html'),
      to('ご登録メールアドレスをお忘れの方', 'https://www.yayoi-kk.co.jp/icare/help/mail.html'),
    ),
  ],
};
