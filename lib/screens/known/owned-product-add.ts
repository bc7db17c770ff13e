import { defineScreen } from '../define-screen.ts';
import { HOST_NOT_GIVEN } from '../hosts.ts';

/** No heading is printed; the pair of fields with 次へ tells it. */
export const ownedProductAdd = defineScreen({
  id: 'owned-product-add',
  seen: '2026-11-20',
  hosts: HOST_NOT_GIVEN,
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    page.hasControl('次へ') &&
    page.hasField('お客様番号') &&
    page.hasField('パスワード') &&
    !page.hasField('弥生ID', 'メールアドレス') &&
    !page.hasControl('認証する', '登録', 'ログイン', '登録を完了して移行を開始する'),
});
