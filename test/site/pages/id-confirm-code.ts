import { ACCOUNT } from '../hosts.ts';
import { error, field, form, h1, note, p, submit, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const idConfirmCode: PageData = {
  name: 'id-confirm-code',
  screen: 'id-confirm-code',
  host: ACCOUNT,
  path: '/user/code',
  title: '弥生 - 確認コードの入力画面',
  frame: 'account',
  states: { 'own-heading': { ownHeading: true }, wrong: { error: '確認コードが正しくありません。' } },
  body: ({ error: problem, values, ownHeading }) => [
    h1(ownHeading ? '確認コードの入力' : '確認コードの入力画面'),
    p(`${values.mail ?? 'd@example.co.jp'} に確認コードを送信しました。`),
    ...error(problem),
    form('/user/code', field('確認コード', 'code', { placeholder: '6桁の数字' }), submit('確認する')),
    note(
      '確認コードの有効期限は10分です。メールが届かない場合は',
      to('確認コードを再送する', '/user/code?resend=1'),
      '（2回まで）',
    ),
  ],
};
