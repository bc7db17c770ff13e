import { VOUCHER } from '../hosts.ts';
import { act, h1, p, section, select } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** The guides print no label of this screen; the words come from the title of the support article (use-acct-2-02). */
export const voucherAccountingLink: PageData = {
  name: 'voucher-accounting-link',
  screen: 'voucher-accounting-link',
  host: VOUCHER,
  path: '/settings/accounting',
  title: 'スマート証憑管理 - 連携する弥生会計製品の設定',
  frame: 'voucher',
  needs: 'group',
  body: ({ who }) => [
    h1('連携する弥生会計製品の設定'),
    p('証憑の内容を仕訳として連携する会計製品と事業所データを選択します。'),
    section(
      select('会計製品', 'product', ['連携しない', '弥生会計 ネットワーク']),
      select('事業所データ', 'officeData', ['選択してください', who?.companyName ?? '']),
      act('保存', 'nothing'),
    ),
  ],
};
