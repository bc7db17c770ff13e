import { defineScreen } from '../define-screen.ts';

export const productRegister = defineScreen({
  id: 'product-register',
  seen: '2026-11-20',
  hosts: ['myportal'],
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    page.hasHeading('製品の登録') && (page.hasControl('認証する') || page.hasField('お客様番号', 'サービス契約ID')),
});
