import { defineScreen } from '../define-screen.ts';

/** The question お客様番号の確認 may stand on top of it as a dialog and is then the screen. */
export const productLinking = defineScreen({
  id: 'product-linking',
  seen: '2026-11-20',
  hosts: ['myportal'],
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    page.anyHeading('製品・サービスの連携の設定') &&
    (page.hasHeading('製品・サービスの連携の設定') || page.hasHeading('会計事務所等管理')) &&
    page.hasControl('変更する', '最新の一覧に更新する', 'キャンセル', 'こちら') &&
    !page.anyHeading('お客様番号の確認') &&
    !page.inDialog('お客様番号の確認'),
});
