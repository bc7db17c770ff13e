import { predefinedAccounts } from '../accounts.ts';
import { PORTAL } from '../hosts.ts';
import { go, h1, p, table } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

const [accountA] = predefinedAccounts();

export const accountingFirm: PageData = {
  name: 'accounting-firm',
  screen: 'accounting-firm',
  host: PORTAL,
  path: '/firm',
  title: 'マイポータル・会計事務所等管理',
  frame: 'portal',
  needs: 'group',
  states: { linked: { who: accountA && { ...accountA, linked: true } } },
  body: ({ who }) => [
    h1('会計事務所等管理'),
    p('連携している会計事務所等を管理します。'),
    table(
      ['会計事務所等', '連携している製品・サービス'],
      ['見本会計事務所', who?.linked ? '弥生会計 スマート証憑管理' : '連携していません'],
    ),
    go('製品・サービスの連携を設定する', '/firm/linking'),
  ],
};
