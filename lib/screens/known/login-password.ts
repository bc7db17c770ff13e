import { defineScreen } from '../define-screen.ts';
import { isSignIn } from './login-id.ts';

/** The only screen of the web portal on which the guides show the Yayoi ID itself. */
export const loginPassword = defineScreen({
  id: 'login-password',
  seen: '2026-11-20',
  hosts: ['myaccount'],
  gate: 'none',
  signedIn: 'no',
  matches: (page) =>
    isSignIn(page) &&
    page.hasControl('ログイン') &&
    !page.hasControl('次へ') &&
    (page.hasPasswordField() || page.hasControl('別のメールアドレスでログイン')),
});
