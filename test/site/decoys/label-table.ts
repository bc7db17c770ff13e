import { SUPPORT } from '../hosts.ts';
import { h1, p, table } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const labelTable: PageData = {
  name: 'decoy-label-table',
  screen: null,
  host: SUPPORT,
  path: '/labels.html',
  title: '画面の項目一覧',
  frame: 'site',
  body: () => [
    h1('画面の項目一覧'),
    p('各画面に表示される項目の説明です。'),
    table(
      ['画面', '項目', '説明'],
      ['弥生ID新規登録', 'メールアドレス（弥生ID）', '弥生IDになるメールアドレス'],
      ['ログイン', '弥生ID（メールアドレス）', '登録した弥生ID'],
      ['パスワード新規登録ログイン', 'ご登録電話番号', '空欄にします'],
      ['パスワード新規登録', '新規メールアドレス', '空欄にします'],
      ['事業者（事業グループ）情報登録', '会社・個人事業者名', '屋号でもかまいません'],
      ['製品の登録', 'お客様番号', '6、7または8から始まる7桁の番号'],
      ['契約の移行', '登録を完了して移行を開始する', '最後に押すボタン'],
    ),
  ],
};
