import { defineScreen } from '../define-screen.ts';

/** Shares its form with login-password; the other stage is hidden by style, so what is visible decides. */
export const loginId = defineScreen({
  id: 'login-id',
  seen: '2026-11-20',
  hosts: ['myaccount'],
  gate: 'none',
  signedIn: 'no',
  matches: (page) =>
    (page.hasHeading('ログイン') || page.path === '/login') &&
    page.hasControl('次へ') &&
    !page.hasPasswordField &&
    !page.hasControl('別のメールアドレスでログイン'),
});
