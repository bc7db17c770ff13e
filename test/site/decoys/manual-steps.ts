import { WWW } from '../hosts.ts';
import { article, h1, h2, h3, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** Screen names as headings of their own, inside an article. */
export const manualSteps: PageData = {
  name: 'decoy-manual-steps',
  screen: null,
  host: WWW,
  path: '/smart/manual.html',
  title: 'お申し込みから利用開始までの流れ',
  frame: 'site',
  body: () => [
    article(
      h1('お申し込みから利用開始までの流れ'),
      h2('弥生ID新規登録'),
      p('名前、メールアドレス（弥生ID）、パスワードを入力して「登録する」をクリックします。'),
      h2('申し込み情報'),
      p('申込者、姓、名、弥生ID（メールアドレス）1を入力します。'),
      h2('パスワード新規登録ログイン'),
      p('お客様番号とご登録メールアドレスを入力し、「パスワード入力画面へ」をクリックします。'),
      h2('パスワード新規登録'),
      p(
        'パスワード【必須】とパスワード(再入力)【必須】を入力し、「確認画面へ」をクリックします。このままパスワードを登録します。「はい」をクリックします。',
      ),
      h2('ログイン'),
      h3('事業者（事業グループ）情報登録'),
      p('会社情報と代表者情報を入力します。'),
      h3('登録済み製品一覧'),
      p('登録している製品はありません。製品を追加する。'),
      h3('製品の登録'),
      p('「認証する」をクリックします。'),
    ),
  ],
};
