import { PORTAL } from '../hosts.ts';
import { h1, link, list } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const screenNames: PageData = {
  name: 'decoy-screen-names',
  screen: null,
  host: PORTAL,
  path: '/sitemap',
  title: '弥生 マイポータル - サイトマップ',
  frame: 'portal',
  needs: 'session',
  body: () => [
    h1('サイトマップ'),
    list(
      ...'ホーム,お使いの製品,事業者（事業グループ）管理,メンバー一覧,事業者（事業グループ）情報登録,登録済み製品一覧,製品の登録,デスクトップアプリ管理,保有製品情報一覧,会計事務所等管理,会計事務所等への契約情報提供の承認,製品・サービスの連携の設定,お客様番号の確認,契約の移行,契約一覧,スマート証憑管理のご案内,スマート証憑管理,アップロード,受領証憑,発行証憑,削除済み一覧,証憑添付メールの仮保管設定,弥生ID新規登録,ログイン,申し込み情報,パスワード新規登録ログイン,パスワード新規登録'.split(
        ',',
      ),
    ),
    link('マイポータルトップへ戻る', '/'),
  ],
};
