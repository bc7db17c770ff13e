import { defineScreen } from '../define-screen.ts';
import type { PageText } from '../page-text.ts';

/** Both stages of signing in: their heading, or their address where a picture stands in its place. */
export function isSignIn(page: PageText): boolean {
  return page.hasHeading('ログイン') || (page.path === '/login' && page.headings().length === 0);
}

/** Shares its form with login-password; the other stage is hidden by style, so what is visible decides. */
export const loginId = defineScreen({
  id: 'login-id',
  seen: '2026-11-20',
  hosts: ['myaccount'],
  gate: 'none',
  signedIn: 'no',
  matches: (page) =>
    isSignIn(page) &&
    page.hasControl('次へ') &&
    !page.hasPasswordField() &&
    !page.hasControl('別のメールアドレスでログイン'),
});
