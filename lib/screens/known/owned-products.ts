import { defineScreen } from '../define-screen.ts';
import { HOST_NOT_GIVEN } from '../hosts.ts';

export const ownedProducts = defineScreen({
  id: 'owned-products',
  seen: '2026-11-20',
  hosts: HOST_NOT_GIVEN,
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    !page.hasControl('保有製品情報一覧に戻る') &&
    ((page.anyHeading('保有製品情報一覧') && page.hasControl('保有製品を追加する', 'マイポータルトップに戻る')) ||
      (page.hasHeading('製品サポート') && page.hasControl('保有製品を追加する'))),
});
