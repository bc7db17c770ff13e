import { VOUCHER } from '../hosts.ts';
import { h1, note, table, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const voucherDeleted: PageData = {
  name: 'voucher-deleted',
  screen: 'voucher-deleted',
  host: VOUCHER,
  path: '/deleted',
  title: 'スマート証憑管理 - 削除済み一覧',
  frame: 'voucher',
  needs: 'group',
  body: () => [
    h1('削除済み一覧'),
    note('証憑を完全に削除することはできません。'),
    table(['取引日', '取引先', '金額'], ['2026/09/01', to('見本商店', '/vouchers/9'), '2,200円']),
  ],
};
