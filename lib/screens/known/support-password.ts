import { defineScreen } from '../define-screen.ts';

export const supportPassword = defineScreen({
  id: 'support-password',
  seen: '2026-11-20',
  hosts: ['www'],
  gate: 'none',
  signedIn: 'either',
  matches: (page) =>
    page.hasHeading('パスワード新規登録') && (page.hasControl('確認画面へ') || page.hasPasswordField()),
});
