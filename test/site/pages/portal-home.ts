import { PORTAL, VOUCHER } from '../hosts.ts';
import { go, h2, h3, link, list, note, p, section } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const portalHome: PageData = {
  name: 'portal-home',
  screen: 'portal-home',
  host: PORTAL,
  path: '/',
  title: '弥生 マイポータル - ホーム画面',
  frame: 'portal',
  needs: 'group',
  body: () => [
    section(
      h2('お使いの製品'),
      section(
        h3('スマート証憑管理'),
        go('製品を起動する', `https://${VOUCHER}/`),
        link('サービスの詳細はこちら', '/vouchers/lp'),
      ),
    ),
    section(
      h2('弥生からのお知らせ'),
      note('未読あり'),
      list('パスワード変更完了のお知らせ 2023/08/01'),
      p('お知らせの一覧を見る'),
    ),
  ],
};
