import { defineScreen } from '../define-screen.ts';

/** The only screen of the web portal on which the guides show the Yayoi ID itself. */
export const loginPassword = defineScreen({
  id: 'login-password',
  seen: '2026-11-20',
  hosts: ['myaccount'],
  gate: 'none',
  signedIn: 'no',
  matches: (page) =>
    (page.hasHeading('ログイン') || page.path === '/login') &&
    page.hasControl('ログイン') &&
    !page.hasControl('次へ') &&
    (page.hasPasswordField || page.hasControl('別のメールアドレスでログイン')),
});
