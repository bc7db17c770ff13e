import { defineScreen } from '../define-screen.ts';

export const accountingFirm = defineScreen({
  id: 'accounting-firm',
  seen: '2026-11-20',
  hosts: ['myportal'],
  gate: 'none',
  signedIn: 'yes',
  matches: (page) => page.hasHeading('会計事務所等管理') && !page.anyHeading('製品・サービスの連携の設定'),
});
