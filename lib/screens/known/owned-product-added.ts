import { defineScreen } from '../define-screen.ts';
import { HOST_NOT_GIVEN } from '../hosts.ts';

/** Only its button is printed. */
export const ownedProductAdded = defineScreen({
  id: 'owned-product-added',
  seen: '2026-11-20',
  hosts: HOST_NOT_GIVEN,
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    page.hasControl('保有製品情報一覧に戻る') && !page.hasField('お客様番号') && !page.hasControl('保有製品を追加する'),
});
