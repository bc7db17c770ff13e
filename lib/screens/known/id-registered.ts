import { defineScreen } from '../define-screen.ts';

export const idRegistered = defineScreen({
  id: 'id-registered',
  seen: '2026-11-20',
  hosts: ['myaccount'],
  gate: 'none',
  signedIn: 'either',
  matches: (page) =>
    !page.hasField('確認コード') &&
    !page.hasPasswordField() &&
    (page.hasHeading('弥生ID登録完了', '弥生IDの登録完了', '弥生IDの登録完了です') ||
      page.says('弥生IDの登録完了です')),
});
