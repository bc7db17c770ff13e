import { defineScreen } from '../define-screen.ts';

export const supportLogin = defineScreen({
  id: 'support-login',
  seen: '2026-11-20',
  hosts: ['www'],
  gate: 'none',
  signedIn: 'either',
  matches: (page) =>
    page.hasHeading('パスワード新規登録ログイン') &&
    (page.hasControl('パスワード入力画面へ') || page.hasField('お客様番号')),
});
