import { VOUCHER } from '../hosts.ts';
import { field, fileForm, group, h1, h2, note, p, section, select, shown, submit } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

const ACCEPT = '.pdf,.png,.jpg,.jpeg';

export const voucherUpload: PageData = {
  name: 'voucher-upload',
  screen: 'voucher-upload',
  host: VOUCHER,
  path: '/upload',
  title: 'スマート証憑管理 - アップロード',
  frame: 'voucher',
  needs: 'group',
  body: () => [
    h1('アップロード'),
    group(
      'dropzone',
      p('ここにファイルをドラッグ＆ドロップ、またはクリックしてファイルを選択'),
      field('ファイルを選択', 'file', { type: 'file', id: 'voucher_files', multiple: true, accept: ACCEPT }),
      note('PDF、PNG、JPEG。1ファイル20MBまで、一度に10ファイルまで。'),
    ),
    section(
      select('証憑区分', 'category', ['受領証憑', '発行証憑（控）']),
      select('証憑種別', 'type', ['領収書', '請求書', '納品書', '見積書']),
      select('電帳法種別', 'law', ['電子取引', 'スキャナ保存']),
      field('取引先名', 'partner'),
      field('部門', 'department'),
    ),
    shown('', { part: 'uploaded', live: true }),
    section(
      h2('1件ずつ登録する'),
      fileForm(
        '/upload-form',
        field('証憑ファイル', 'file', { type: 'file', id: 'form_file', accept: ACCEPT }),
        submit('登録', { name: 'save', value: '1' }),
      ),
    ),
  ],
};
