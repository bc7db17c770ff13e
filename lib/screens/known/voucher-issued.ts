import { defineScreen } from '../define-screen.ts';
import { HOST_NOT_GIVEN } from '../hosts.ts';
import { isVoucherScreen } from '../voucher-app.ts';

export const voucherIssued = defineScreen({
  id: 'voucher-issued',
  seen: '2026-11-20',
  hosts: HOST_NOT_GIVEN,
  gate: 'origin',
  signedIn: 'yes',
  matches: (page) => isVoucherScreen(page, 'voucher-issued'),
});
