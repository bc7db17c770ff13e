import { VOUCHER } from '../hosts.ts';
import { h1, h2, section, table, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const voucherIssued: PageData = {
  name: 'voucher-issued',
  screen: 'voucher-issued',
  host: VOUCHER,
  path: '/issued',
  title: 'スマート証憑管理 - 発行証憑',
  frame: 'voucher',
  needs: 'group',
  states: { 'other-heading': { ownHeading: true } },
  body: ({ ownHeading }) => [
    h1(ownHeading ? '発行証憑一覧' : '発行証憑'),
    section(
      ...(ownHeading ? [] : [h2('発行証憑一覧')]),
      table(['発行日', '送付先', 'メールアドレス'], ['2026/10/03', to('見本商店', '/vouchers/4'), 'c@example.co.jp']),
    ),
  ],
};
