import { SUPPORT } from '../hosts.ts';
import { article, h1, h2, p, steps, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const faqArticle: PageData = {
  name: 'decoy-faq-article',
  screen: null,
  host: SUPPORT,
  path: '/faq_Subcontents.html',
  title: '製品を登録する（弥生ネットワーク） | よくあるご質問',
  frame: 'site',
  body: () => [
    article(
      h1('製品を登録する（弥生ネットワーク）'),
      p('「登録済み製品一覧」画面で［製品を追加する］をクリックします。'),
      h2('操作手順'),
      steps(
        to('登録済み製品一覧', 'https://myportal.yayoi-kk.co.jp/product/list'),
        '［登録している製品はありません。］と表示されたら［製品を追加する］をクリックします。',
        '［お客様番号］と［パスワード］を入力し、［認証する］をクリックします。',
        '［マイポータルトップへ戻る］をクリックします。',
      ),
    ),
  ],
};
