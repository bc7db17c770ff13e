import { PORTAL } from '../hosts.ts';
import { go, h1, h2, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const ownedProductAdded: PageData = {
  name: 'owned-product-added',
  screen: 'owned-product-added',
  host: PORTAL,
  path: '/owned/added',
  title: '弥生 - 保有製品情報の追加完了',
  frame: 'portal',
  needs: 'group',
  body: () => [
    h1('製品サポート'),
    h2('保有製品情報の追加完了'),
    p('保有製品情報を追加しました。'),
    go('保有製品情報一覧に戻る', '/owned'),
  ],
};
