import { defineScreen } from '../define-screen.ts';

export const supportPasswordConfirm = defineScreen({
  id: 'support-password-confirm',
  seen: '2026-11-20',
  hosts: ['www'],
  gate: 'none',
  signedIn: 'either',
  matches: (page) =>
    page.hasHeading('パスワード新規登録') &&
    page.hasControl('はい') &&
    page.says('このままパスワードを登録します。') &&
    !page.hasPasswordField(),
});
