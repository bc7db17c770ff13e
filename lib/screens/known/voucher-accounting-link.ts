import { defineScreen } from '../define-screen.ts';
import { HOST_NOT_GIVEN } from '../hosts.ts';
import { isAccountingLink } from '../voucher-app.ts';

export const voucherAccountingLink = defineScreen({
  id: 'voucher-accounting-link',
  seen: '2026-11-20',
  hosts: HOST_NOT_GIVEN,
  gate: 'origin',
  signedIn: 'yes',
  matches: isAccountingLink,
});
