import { VOUCHER } from '../hosts.ts';
import { act, facts, field, h1, h2, link, section, select } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const voucherDetail: PageData = {
  name: 'voucher-detail',
  screen: 'voucher-detail',
  host: VOUCHER,
  path: '/vouchers/1',
  title: 'スマート証憑管理 - 証憑の詳細画面',
  frame: 'voucher',
  needs: 'group',
  states: { 'own-heading': { ownHeading: true } },
  body: ({ ownHeading }) => [
    h1(ownHeading ? '証憑の詳細' : '証憑の詳細画面'),
    facts(['ファイル名', 'ryoshusho-0001.pdf'], ['登録者', '弥生 太郎'], ['差出人', 'a@example.co.jp']),
    section(
      h2('取引の内容'),
      field('取引先名', 'partner', { value: '見本商店' }),
      field('金額', 'amount', { value: '1,100' }),
      select('証憑種別', 'type', ['領収書', '請求書']),
      act('保存', 'nothing'),
    ),
    link('受領証憑に戻る', '/received'),
  ],
};
