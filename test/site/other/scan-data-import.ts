import { SMART } from '../hosts.ts';
import { field, fileForm, h1, p, submit } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const scanDataImport: PageData = {
  name: 'scan-data-import',
  screen: null,
  host: SMART,
  path: '/Smart/ScanDataImport',
  title: 'スマート取引取込 - スキャンデータ取込',
  frame: 'product',
  needs: 'session',
  body: () => [
    h1('スキャンデータ取込'),
    p('レシートや領収書の画像を取り込みます。'),
    fileForm(
      '/Smart/ScanDataImport/upload',
      field('画像ファイル', 'file', { type: 'file', multiple: true, accept: 'image/*,.pdf' }),
      submit('取り込む'),
    ),
  ],
};
