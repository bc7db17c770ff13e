import { predefinedAccounts } from '../accounts.ts';
import { PORTAL, VOUCHER } from '../hosts.ts';
import { go, h1, h2, list, p, section } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** A public page, shown signed in or not. */
export const voucherIntroduction: PageData = {
  name: 'voucher-introduction',
  screen: 'voucher-introduction',
  host: PORTAL,
  path: '/vouchers/lp',
  title: 'スマート証憑管理のご案内',
  frame: 'portal',
  states: { 'signed-in': { who: predefinedAccounts()[1] } },
  body: () => [
    h1('スマート証憑管理のご案内'),
    p('請求書や領収書をまとめて保存できるクラウドサービスです。'),
    go('スマート証憑管理を起動する', `https://${VOUCHER}/`),
    section(h2('できること'), list('証憑のアップロード', '受領証憑と発行証憑の管理', '弥生製品との連携')),
  ],
};
