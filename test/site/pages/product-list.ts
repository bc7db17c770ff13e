import { predefinedAccounts } from '../accounts.ts';
import { PORTAL } from '../hosts.ts';
import { go, h1, link, p, table } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const productList: PageData = {
  name: 'product-list',
  screen: 'product-list',
  host: PORTAL,
  path: '/product/list',
  title: '弥生 マイポータル - 登録済み製品一覧',
  frame: 'portal',
  needs: 'group',
  states: { empty: { who: predefinedAccounts()[2] } },
  body: ({ who }) => [
    h1('登録済み製品一覧'),
    who && who.products.length > 0
      ? table(['製品名', 'サービス契約ID（お客様番号）'], ...who.products.map(({ name, number }) => [name, number]))
      : p('登録している製品はありません。'),
    p(
      '「弥生会計 ネットワーク」、「弥生販売 ネットワーク」製品を登録する場合は、「製品を追加する」をクリックしてください。',
    ),
    go('製品を追加する', '/product/register'),
    link('マイポータルトップへ戻る', '/'),
  ],
};
