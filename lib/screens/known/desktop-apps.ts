import { defineScreen } from '../define-screen.ts';

const ENTRIES = ['保有製品関連情報の確認', '利用サービス一覧', '店頭購入パッケージの製品シリアル番号登録'];

/** デスクトップソフト管理 is its name on newer pages (site-facts.md). A web page, in spite of its id. */
export const desktopApps = defineScreen({
  id: 'desktop-apps',
  seen: '2026-11-20',
  hosts: ['myportal'],
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    page.hasHeading('デスクトップアプリ管理', 'デスクトップソフト管理') &&
    (page.hasControl(...ENTRIES) || page.anyHeading(...ENTRIES) || page.says(...ENTRIES)),
});
