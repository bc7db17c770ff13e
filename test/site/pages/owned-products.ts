import { PORTAL } from '../hosts.ts';
import { go, h1, h2, link, p, table } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const ownedProducts: PageData = {
  name: 'owned-products',
  screen: 'owned-products',
  host: PORTAL,
  path: '/owned',
  title: '弥生 - 保有製品情報一覧',
  frame: 'portal',
  needs: 'group',
  body: ({ who }) => [
    h1('製品サポート'),
    h2('保有製品情報一覧'),
    p('お持ちの弥生IDに登録された弥生製品の情報が表示されます。'),
    ...(who && who.owned.length > 0
      ? [table(['製品名', 'お客様番号'], ...who.owned.map(({ name, number }) => [name, number]))]
      : [
          p('登録された保有製品情報はありません。'),
          p('製品を追加するには「保有製品を追加する」ボタンをクリックしてください。'),
        ]),
    go('保有製品を追加する', '/owned/add'),
    link('マイポータルトップに戻る', '/'),
  ],
};
