import { CONTRACT } from '../hosts.ts';
import { h1, p, table } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const contractList: PageData = {
  name: 'contract-list',
  screen: 'contract-list',
  host: CONTRACT,
  path: '/contracts',
  title: '弥生 - 契約一覧',
  frame: 'contract',
  needs: 'session',
  body: ({ values }) => [
    h1('契約一覧'),
    p('ご契約中の製品は以下のとおりです。'),
    table(
      ['製品名', 'お客様番号', '契約期間'],
      ...(values.transferred ?? '8000002')
        .split(' ')
        .map((number) => ['弥生会計 プロフェッショナル', number, '2026/04/01～2027/03/31']),
    ),
  ],
};
