import { predefinedAccounts } from '../accounts.ts';
import { PORTAL } from '../hosts.ts';
import { go, p } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

/** Served with status 503 in place of the contract screens while the site is in maintenance. */
export const portalMaintenance: PageData = {
  name: 'portal-maintenance',
  screen: 'portal-maintenance',
  host: PORTAL,
  path: '/maintenance',
  title: '弥生 マイポータル',
  frame: 'portal',
  states: { 'signed-in': { who: predefinedAccounts()[1] } },
  body: () => [
    p('月初処理により契約データを更新しています'),
    p('月末日の23:55から翌月1日の9:00まで、ご契約に関するお手続きはご利用いただけません。'),
    go('ホームへ', '/'),
  ],
};
