import { VOUCHER } from '../hosts.ts';
import { article, h1, h2, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const voucherNews: PageData = {
  name: 'decoy-voucher-news',
  screen: null,
  host: VOUCHER,
  path: '/news',
  title: 'スマート証憑管理 - お知らせ',
  frame: 'voucher',
  needs: 'group',
  body: () => [
    h1('お知らせ'),
    article(h2('「受領証憑」の表示を改善しました'), p('受領証憑の一覧に「仮保管中」のタブを追加しました。')),
    article(
      h2('「証憑の詳細画面」について'),
      p('証憑の詳細画面から仕訳を連携できます。連携する弥生会計製品の設定をご確認ください。'),
    ),
    article(
      h2('取込専用メールアドレス'),
      p('証憑添付メールの仮保管設定で、仮保管サービスを利用するにチェックを付け、コピーを押します。'),
    ),
  ],
};
