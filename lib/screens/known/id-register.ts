import { defineScreen } from '../define-screen.ts';

export const idRegister = defineScreen({
  id: 'id-register',
  seen: '2026-11-20',
  hosts: ['myaccount'],
  gate: 'none',
  signedIn: 'no',
  matches: (page) =>
    page.hasHeading('弥生ID新規登録', '弥生IDの新規登録') && (page.hasControl('登録する') || page.hasPasswordField()),
});
