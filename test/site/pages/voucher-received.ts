import { VOUCHER } from '../hosts.ts';
import { go, h1, h2, section, table, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** Senders' addresses stand in the content: none of them is the signed-in account. */
export const voucherReceived: PageData = {
  name: 'voucher-received',
  screen: 'voucher-received',
  host: VOUCHER,
  path: '/received',
  title: 'スマート証憑管理 - 受領証憑',
  frame: 'voucher',
  needs: 'group',
  body: () => [
    h1('受領証憑'),
    go('仮保管中', '/received?tab=mail'),
    section(
      h2('受領した証憑'),
      table(
        ['取引日', '取引先', '差出人', '種別'],
        ['2026/10/01', to('見本商店', '/vouchers/1'), 'a@example.co.jp', '領収書'],
        ['2026/10/02', to('例示物産', '/vouchers/2'), 'b@example.co.jp', '請求書'],
        ['2026/10/05', to('架空運輸', '/vouchers/3'), 'keiri@example.co.jp', '請求書'],
      ),
    ),
  ],
};
