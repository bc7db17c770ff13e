import { defineScreen } from '../define-screen.ts';

export const voucherIntroduction = defineScreen({
  id: 'voucher-introduction',
  seen: '2026-11-20',
  hosts: ['myportal'],
  gate: 'screen',
  signedIn: 'either',
  matches: (page) =>
    page.hasHeading('スマート証憑管理のご案内') &&
    (page.hasControl('スマート証憑管理を起動する') || page.path === '/vouchers/lp'),
});
