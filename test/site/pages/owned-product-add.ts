import { PORTAL } from '../hosts.ts';
import { error, field, form, h1, h2, p, submit } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** The guides print no heading for this screen; this one is ours. */
export const ownedProductAdd: PageData = {
  name: 'owned-product-add',
  screen: 'owned-product-add',
  host: PORTAL,
  path: '/owned/add',
  title: '弥生 - 保有製品情報の追加',
  frame: 'portal',
  needs: 'group',
  states: { 'own-heading': { ownHeading: true }, refused: { error: 'お客様番号またはパスワードが正しくありません。' } },
  body: ({ error: problem, values, ownHeading }) => [
    h1('製品サポート'),
    ...(ownHeading ? [] : [h2('保有製品情報の追加')]),
    p('お客様番号とパスワードを入力して「次へ」をクリックしてください。'),
    ...error(problem),
    form(
      '/owned/add',
      field('お客様番号', 'number', { value: values.number ?? '' }),
      field('パスワード', 'password', { type: 'password' }),
      submit('次へ'),
    ),
  ],
};
