import { KAIKEI } from '../hosts.ts';
import { h1, h2, list, section, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** A signed-in product page: the address stands before ログアウト in text order (site-facts.md). */
export const kaikeiHome: PageData = {
  name: 'kaikei-home',
  screen: null,
  host: KAIKEI,
  path: '/',
  title: '弥生会計 オンライン - ホーム',
  frame: 'product',
  needs: 'session',
  body: ({ who }) => [
    h1('ホーム'),
    section(
      h2(who?.companyName ?? ''),
      list(to('かんたん取引入力', '/entry'), to('仕訳帳', '/journal'), to('レポート', '/report')),
    ),
  ],
};
