import { VOUCHER } from '../hosts.ts';
import { act, group, h1, h2, list, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** The app's own help: the words stand in a dialog over a page that is no known screen. */
export const helpDialog: PageData = {
  name: 'decoy-help-dialog',
  screen: null,
  host: VOUCHER,
  path: '/help',
  title: 'スマート証憑管理 - ヘルプ',
  frame: 'voucher',
  needs: 'group',
  body: () => [
    h1('ヘルプ'),
    p('使い方を選んでください。'),
    {
      ...group(
        'dialog',
        h2('ヘルプ：アップロード'),
        p('「アップロード」の画面では、証憑区分、証憑種別、電帳法種別、取引先名、部門を選びます。'),
        list(
          '受領証憑',
          '発行証憑',
          '削除済み一覧',
          '証憑添付メールの仮保管設定',
          '取込専用メールアドレス',
          '仮保管サービスを利用する',
        ),
        act('閉じる', 'close-dialog'),
      ),
      name: '使い方のヘルプ',
    },
  ],
};
