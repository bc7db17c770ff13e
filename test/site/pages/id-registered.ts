import { ACCOUNT, PORTAL } from '../hosts.ts';
import { go, h1, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const idRegistered: PageData = {
  name: 'id-registered',
  screen: 'id-registered',
  host: ACCOUNT,
  path: '/user/registered',
  title: '弥生 - 弥生ID登録完了',
  frame: 'account',
  states: { 'own-heading': { ownHeading: true } },
  body: ({ ownHeading }) => [
    h1(ownHeading ? '弥生IDの登録完了です' : '弥生ID登録完了'),
    ...(ownHeading ? [] : [p('弥生IDの登録完了です')]),
    p('登録したメールアドレスが弥生IDになります。'),
    go('サービスの利用へ進む', `https://${PORTAL}/`),
  ],
};
