import { defineScreen } from '../define-screen.ts';
import { HOST_NOT_GIVEN } from '../hosts.ts';
import { inVoucherApp, isVoucherScreen } from '../voucher-app.ts';

export const voucherUpload = defineScreen({
  id: 'voucher-upload',
  seen: '2026-11-20',
  hosts: HOST_NOT_GIVEN,
  gate: 'origin',
  signedIn: 'yes',
  matches: (page) =>
    isVoucherScreen(page, 'voucher-upload') &&
    (inVoucherApp(page) ||
      page.hasControl('アップロード', 'アップロードする') ||
      page.hasField('証憑区分', '証憑種別', '電帳法種別')),
});
