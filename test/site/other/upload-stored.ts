import { VOUCHER } from '../hosts.ts';
import { h1, link, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** What follows a classic form submission with a file. */
export const uploadStored: PageData = {
  name: 'upload-stored',
  screen: null,
  host: VOUCHER,
  path: '/upload-done',
  title: 'スマート証憑管理 - 登録完了',
  frame: 'voucher',
  needs: 'group',
  body: ({ values }) => [
    h1('登録完了'),
    p(`${values.stored ?? '1'}件の証憑を登録しました。`),
    link('アップロードに戻る', '/upload'),
  ],
};
