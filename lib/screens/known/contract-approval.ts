import { defineScreen } from '../define-screen.ts';

export const contractApproval = defineScreen({
  id: 'contract-approval',
  seen: '2026-11-20',
  hosts: ['myportal'],
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    page.hasHeading('会計事務所等への契約情報提供の承認') &&
    (page.hasControl('確認する') || page.hasField('承認する')) &&
    !page.hasControl('確定する'),
});
