import { defineScreen } from '../define-screen.ts';

export const productList = defineScreen({
  id: 'product-list',
  seen: '2026-11-20',
  hosts: ['myportal'],
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    page.hasHeading('登録済み製品一覧') && page.hasControl('製品を追加する', 'マイポータルトップへ戻る'),
});
