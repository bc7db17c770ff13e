import { defineScreen } from '../define-screen.ts';

export const groupRegister = defineScreen({
  id: 'group-register',
  seen: '2026-11-20',
  hosts: ['unknown', 'myportal', 'myaccount'],
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    page.hasHeading('事業者（事業グループ）情報登録', '事業者（事業グループ）情報') &&
    page.hasControl('登録する') &&
    page.hasField('会社・個人事業者名', '登録電話番号', '事業形態'),
});
