import { PORTAL } from '../hosts.ts';
import { h1, h2, link, p, section, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

const card = (title: string, href: string, text: string) => section(h2(title), p(text), link(`${title}へ`, href));

export const desktopApps: PageData = {
  name: 'desktop-apps',
  screen: 'desktop-apps',
  host: PORTAL,
  path: '/contract/desktop',
  title: '弥生 マイポータル - デスクトップアプリ管理',
  frame: 'portal',
  needs: 'group',
  body: () => [
    h1('デスクトップアプリ管理'),
    card('利用サービス一覧', '/contract/services', 'ご利用中のサービス契約内容を確認します'),
    card('オンラインからサービスの契約', '/contract/order', 'オンラインからサービスを契約します'),
    card('店頭購入パッケージの製品シリアル番号登録', '/contract/serial', '製品シリアル番号を登録します'),
    section(
      p(to('保有製品関連情報の確認', '/owned')),
      p('弥生ドライブを使用する為の保有製品の登録、弥生製品登録番号・ライセンス認証状況の確認などを行います'),
    ),
    card('ダウンロード', '/contract/download', '製品をダウンロードします'),
  ],
};
