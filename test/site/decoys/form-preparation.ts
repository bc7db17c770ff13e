import { FORM } from '../hosts.ts';
import { facts, go, h1, h2, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** Names the fields of the application form without having one. */
export const formPreparation: PageData = {
  name: 'decoy-form-preparation',
  screen: null,
  host: FORM,
  path: '/form/entry/yss/junbi.html',
  title: 'お申し込みの前に',
  frame: 'form',
  body: () => [
    h1('お申し込みの前に'),
    p(
      '専用申込フォーム（会計連携を利用されないお客さま）と専用申込フォーム（会計連携を利用されるお客さま）があります。',
    ),
    h2('ご用意いただくもの'),
    facts(
      ['申し込み情報', '申込者の姓、名（【全角入力】 例) 弥生 太郎）'],
      ['弥生ID（メールアドレス）1', '確認のためもう一度入力してください、と表示されます'],
      ['事業所トークン1', '弥生 ID 1 で管理したい事業所データの事業所トークン'],
    ),
    go('会計連携を利用されないお客さま', '/form/entry/yss/shohyokanri_data.html'),
    go('会計連携を利用されるお客さま', '/form/entry/yss/shohyokanri_data_kaikei.html'),
  ],
};
