import { CONTRACT } from '../hosts.ts';
import { error, field, form, h1, h2, p, submit, table, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const contractTransfer: PageData = {
  name: 'contract-transfer',
  screen: 'contract-transfer',
  host: CONTRACT,
  path: '/transfer',
  title: '弥生 - 契約の移行',
  frame: 'contract',
  needs: 'session',
  states: { registered: { values: { transferred: '8000002' } } },
  body: ({ error: problem, values }) => [
    h1('契約の移行'),
    p('お持ちの弥生製品のお客様番号とパスワードを入力し、「登録」をクリックしてください。'),
    ...error(problem),
    form(
      '/transfer',
      field('お客様番号', 'number'),
      field('パスワード', 'password', { type: 'password' }),
      p(
        'お客様番号やパスワードが不明、もしくはパスワードが未設定の場合は',
        to('こちら', 'https://www.yayoi-kk.co.jp/icare/help/number.html'),
      ),
      submit('登録'),
    ),
    h2('登録した製品'),
    ...(values.transferred
      ? [
          table(
            ['製品名', 'お客様番号'],
            ...values.transferred.split(' ').map((number) => ['弥生会計 プロフェッショナル', number]),
          ),
        ]
      : [p('まだ製品が登録されていません。')]),
    form('/transfer/start', submit('登録を完了して移行を開始する')),
  ],
};
