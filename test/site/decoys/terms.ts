import { ACCOUNT } from '../hosts.ts';
import { h1, h2, link, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const terms: PageData = {
  name: 'decoy-terms',
  screen: null,
  host: ACCOUNT,
  path: '/terms',
  title: '弥生 - 弥生関連サービス基本利用規約',
  frame: 'account',
  body: () => [
    h1('弥生関連サービス基本利用規約'),
    h2('第1条（弥生ID）'),
    p('お客さまは「弥生ID新規登録」の画面で、名前、メールアドレス（弥生ID）、パスワードを登録します。'),
    h2('第2条（ログイン）'),
    p(
      '弥生ID（メールアドレス）を入力して「次へ」ボタンをクリックし、パスワードを入力して「ログイン」ボタンをクリックします。',
    ),
    h2('第3条（プライバシーポリシー）'),
    p('「弥生関連サービス基本利用規約」およびプライバシーポリシーに同意します、にチェックを付けた時点で成立します。'),
    link('弥生ID新規登録', '/user/input'),
  ],
};
