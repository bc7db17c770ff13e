import { PORTAL } from '../hosts.ts';
import { group, h1, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const quotedWords: PageData = {
  name: 'decoy-quoted-words',
  screen: null,
  host: PORTAL,
  path: '/help/quoted',
  title: '弥生 マイポータル - お知らせの詳細',
  frame: 'portal',
  needs: 'session',
  body: () => [
    h1('表示が変わります'),
    p('次の画面の文言を変更しました。'),
    group(
      'quote',
      p('登録済み製品一覧'),
      p('登録している製品はありません。'),
      p('製品を追加する'),
      p('マイポータルトップへ戻る'),
    ),
    group('code', p('製品・サービスの連携の設定 / 登録している製品がありません / 最新の一覧に更新する / 変更する')),
    group('quote', p('月初処理により契約データを更新しています')),
  ],
};
