import { VOUCHER } from '../hosts.ts';
import { go, group, h1, h2, p, section, table, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const voucherHome: PageData = {
  name: 'voucher-home',
  screen: 'voucher-home',
  host: VOUCHER,
  path: '/',
  title: 'スマート証憑管理 - ホーム',
  frame: 'voucher',
  needs: 'group',
  body: () => [
    h1('スマート証憑管理'),
    group(
      'dropzone',
      p('証憑をアップロードして保存します。画面のどこにでもファイルをドロップできます。'),
      go('証憑をアップロードする', '/upload'),
    ),
    section(
      h2('最近の証憑'),
      table(['取引日', '取引先', '金額'], ['2026/10/01', to('見本商店', '/vouchers/1'), '1,100円']),
    ),
  ],
};
