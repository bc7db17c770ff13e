import { PORTAL } from '../hosts.ts';
import { field, form, h1, p, select, submit } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** A form with fields of the same labels as some screens, for another purpose. */
export const portalInquiry: PageData = {
  name: 'decoy-portal-inquiry',
  screen: null,
  host: PORTAL,
  path: '/support/inquiry',
  title: '弥生 マイポータル - お問い合わせ',
  frame: 'portal',
  needs: 'session',
  body: () => [
    h1('お問い合わせ'),
    p('「契約一覧」「契約の移行」についてのお問い合わせは、お客様番号をご記入ください。'),
    form(
      '/support/inquiry',
      select('画面', 'screen', [
        '登録済み製品一覧',
        '製品の登録',
        '保有製品情報一覧',
        'スマート証憑管理',
        'アップロード',
      ]),
      field('お客様番号', 'number'),
      field('お問い合わせ内容', 'text', {
        type: 'textarea',
        placeholder: '登録している製品はありません。と表示される',
      }),
      submit('次へ'),
    ),
  ],
};
