import { WWW } from '../hosts.ts';
import { h1, list, p, to } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const supportTop: PageData = {
  name: 'support-top',
  screen: null,
  host: WWW,
  path: '/yss/index.html',
  title: 'サポート・サービス',
  frame: 'support',
  body: () => [
    h1('サポート・サービス'),
    p('ログインしました。'),
    list(to('ご契約内容の確認', '/yss/contract.html'), to('お問い合わせ', '/yss/inquiry.html')),
  ],
};
