import { defineScreen } from '../define-screen.ts';

/** Its heading is not printed and may repeat that of contract-approval; 確定する tells it. */
export const contractApprovalConfirm = defineScreen({
  id: 'contract-approval-confirm',
  seen: '2026-11-20',
  hosts: ['myportal'],
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    page.hasControl('確定する') &&
    !page.hasControl('確認する') &&
    (page.hasHeading('会計事務所等への契約情報提供の承認') || page.says('承認する', '承認しない')),
});
