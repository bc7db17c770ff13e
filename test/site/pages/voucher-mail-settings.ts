import { VOUCHER } from '../hosts.ts';
import { act, checkbox, h1, note, p, section, shown } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const voucherMailSettings: PageData = {
  name: 'voucher-mail-settings',
  screen: 'voucher-mail-settings',
  host: VOUCHER,
  path: '/settings/mail',
  title: 'スマート証憑管理 - 証憑添付メールの仮保管設定',
  frame: 'voucher',
  needs: 'group',
  body: ({ who }) => [
    h1('証憑添付メールの仮保管設定'),
    checkbox('仮保管サービスを利用する', 'use', true),
    section(
      p('取込専用メールアドレス'),
      shown(`torikomi-${(who?.yayoiId ?? 'x').charAt(0)}1234@example.co.jp`, { part: 'mail-address' }),
      act('コピー', 'copy-address'),
      note('このメールアドレスに届いた証憑は、この事業グループに仮保管されます。'),
    ),
  ],
};
