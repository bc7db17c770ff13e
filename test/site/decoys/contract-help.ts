import { CONTRACT } from '../hosts.ts';
import { group, h1, h2, list, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const contractHelp: PageData = {
  name: 'decoy-contract-help',
  screen: null,
  host: CONTRACT,
  path: '/help',
  title: '弥生 - 契約の移行について',
  frame: 'contract',
  body: () => [
    h1('契約の移行について'),
    p(
      '「契約の移行」では、お客様番号とパスワードを入力して「登録」を押し、最後に「登録を完了して移行を開始する」を押します。',
    ),
    p('「お手続き中です。しばらくお待ち下さい」と表示されたら、そのままお待ちください。'),
    group('aside', h2('関連する画面'), list('お客様番号の確認', '契約の移行', '契約一覧')),
  ],
};
