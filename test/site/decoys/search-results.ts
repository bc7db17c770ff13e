import { SUPPORT } from '../hosts.ts';
import { article, field, form, h1, h2, p, submit, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

const hit = (title: string, text: string) => article(h2(title), p(text), p(to('続きを読む', '/faq_Subcontents.html')));

export const searchResults: PageData = {
  name: 'decoy-search-results',
  screen: null,
  host: SUPPORT,
  path: '/search.html',
  title: '検索結果 - よくあるご質問',
  frame: 'site',
  body: () => [
    h1('「ログイン」の検索結果'),
    form('/search.html', field('キーワード', 'q', { type: 'search', value: 'ログイン' }), submit('検索')),
    hit('ログイン', '弥生ID（メールアドレス）を入力して「次へ」ボタンをクリックしてください。'),
    hit('アップロード', '証憑区分、証憑種別を選択します。'),
    hit('受領証憑', '仮保管中のタブを開きます。'),
    hit('契約一覧', 'ご利用中の弥生製品が表示されます。'),
  ],
};
