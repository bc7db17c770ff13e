import { predefinedAccounts } from '../accounts.ts';
import { CONTRACT, PORTAL } from '../hosts.ts';
import { checkbox, form, go, h1, h2, p, submit, table, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** Three states: no product, cloud services only, accounting product listed. */
export const productLinking: PageData = {
  name: 'product-linking',
  screen: 'product-linking',
  host: PORTAL,
  path: '/firm/linking',
  title: 'マイポータル・会計事務所等管理',
  frame: 'portal',
  needs: 'group',
  states: { empty: { who: predefinedAccounts()[2] }, cloud: { who: predefinedAccounts()[2], values: { cloud: '1' } } },
  body: ({ who, values }) => {
    const products = [...(who?.products ?? []), ...(who?.contracts ?? [])];
    const cloud = products.length === 0 && (who?.cloud === true || values.cloud !== undefined);
    return [
      h1('製品・サービスの連携の設定'),
      p('見本会計事務所と連携する製品・サービスを選択してください。'),
      p(
        '会計製品が表示されていない場合は、',
        { ...to('こちら', `https://${CONTRACT}/number-check`), tab: true },
        'から契約の移行を行ってください。',
      ),
      go('最新の一覧に更新する', '/firm/linking'),
      h2('登録している製品・サービス'),
      form(
        '/firm/linking',
        ...products.map(({ name, number }) => checkbox(`${name}（${number}）`, `link${number}`)),
        ...(products.length === 0 && !cloud ? [p('登録している製品がありません')] : []),
        ...(cloud ? [table(['クラウドサービス', '状態'], ['Misoca', '契約中'])] : []),
        submit('変更する'),
        go('キャンセル', '/firm'),
      ),
    ];
  },
};
