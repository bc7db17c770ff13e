import { WWW } from '../hosts.ts';
import { group, h1, h2, list, p, section } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const supportNotes: PageData = {
  name: 'decoy-support-notes',
  screen: null,
  host: WWW,
  path: '/icare/help/number.html',
  title: '弥生 - ログインヘルプ',
  frame: 'support',
  body: () => [
    h1('ログインヘルプ'),
    section(
      h2('「パスワード新規登録」の画面について'),
      p(
        'お客様番号、ご登録名義、パスワード、ご登録メールアドレスが表示され、「このままパスワードを登録します。」の下の「はい」を押すと完了します。',
      ),
      p('パスワードの登録内容は通知されません。'),
    ),
    group(
      'closed',
      h2('パスワード新規登録ログイン'),
      list('お客様番号', 'ご登録電話番号', 'ご登録メールアドレス', 'パスワード入力画面へ'),
    ),
  ],
};
