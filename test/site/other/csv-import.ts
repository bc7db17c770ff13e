import { SMART } from '../hosts.ts';
import { field, fileForm, h1, select, submit } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const csvImport: PageData = {
  name: 'csv-import',
  screen: null,
  host: SMART,
  path: '/Smart/CsvImport',
  title: 'スマート取引取込 - CSVファイル取込',
  frame: 'product',
  needs: 'session',
  body: () => [
    h1('CSVファイル取込'),
    fileForm(
      '/Smart/CsvImport/upload',
      select('明細の種類', 'kind', ['銀行', 'カード', '現金']),
      field('CSVファイル', 'file', { type: 'file', accept: '.csv' }),
      submit('取り込む'),
    ),
  ],
};
