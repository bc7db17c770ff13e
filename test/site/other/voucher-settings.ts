import { VOUCHER } from '../hosts.ts';
import { h1, list, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** Smart Voucher's settings menu: signed in, but none of the known screens. */
export const voucherSettings: PageData = {
  name: 'voucher-settings',
  screen: null,
  host: VOUCHER,
  path: '/settings',
  title: 'スマート証憑管理 - 設定',
  frame: 'voucher',
  needs: 'group',
  body: () => [
    h1('設定'),
    list(to('証憑添付メールの仮保管設定', '/settings/mail'), to('連携する弥生会計製品の設定', '/settings/accounting')),
  ],
};
