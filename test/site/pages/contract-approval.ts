import { PORTAL } from '../hosts.ts';
import { facts, field, form, h1, h2, p, radio, submit } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const contractApproval: PageData = {
  name: 'contract-approval',
  screen: 'contract-approval',
  host: PORTAL,
  path: '/firm/approval',
  title: '弥生 マイポータル - 会計事務所等への契約情報提供の承認',
  frame: 'portal',
  needs: 'group',
  body: () => [
    h1('会計事務所等への契約情報提供の承認'),
    h2('申請元情報'),
    facts(['会計事務所名', '見本会計事務所'], ['担当者', '会計 一郎'], ['メールアドレス', 'kaikei@example.co.jp']),
    p('上記の会計事務所等から契約情報取得が申請されています。'),
    form(
      '/firm/approval',
      radio('承認する', 'answer', 'yes'),
      radio('承認しない', 'answer', 'no'),
      field('会計事務所へのメッセージ', 'message', { type: 'textarea' }),
      submit('確認する'),
    ),
  ],
};
