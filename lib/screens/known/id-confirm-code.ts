import { defineScreen } from '../define-screen.ts';

const TITLES = ['確認コードの入力画面', '確認コード入力', '確認コードを入力', '確認コード'];

/** The heading on the screen is not printed; 確認コードの入力画面 is how the documents call it. */
export const idConfirmCode = defineScreen({
  id: 'id-confirm-code',
  seen: '2026-11-20',
  hosts: ['myaccount'],
  gate: 'none',
  signedIn: 'no',
  matches: (page) =>
    page.hasControl('確認する') &&
    !page.hasPasswordField() &&
    (page.hasHeading(...TITLES) || page.hasField('確認コード')),
});
