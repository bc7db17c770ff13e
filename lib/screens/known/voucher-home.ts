import { defineScreen } from '../define-screen.ts';
import { HOST_NOT_GIVEN } from '../hosts.ts';
import { isVoucherHome } from '../voucher-app.ts';

export const voucherHome = defineScreen({
  id: 'voucher-home',
  seen: '2026-11-20',
  hosts: HOST_NOT_GIVEN,
  gate: 'origin',
  signedIn: 'yes',
  matches: isVoucherHome,
});
