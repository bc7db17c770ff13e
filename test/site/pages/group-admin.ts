import { PORTAL } from '../hosts.ts';
import { facts, go, h1, section } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const groupAdmin: PageData = {
  name: 'group-admin',
  screen: 'group-admin',
  host: PORTAL,
  path: '/group/admin',
  title: '弥生 マイポータル - 事業者（事業グループ）管理',
  frame: 'portal',
  needs: 'group',
  body: ({ who }) => [
    h1('事業者（事業グループ）管理'),
    section(facts(['会社・個人事業者名', who?.companyName ?? ''], ['事業グループ', who?.businessGroup ?? ''])),
    go('メンバー一覧', '/group/members'),
    go('事業者（事業グループ）情報の変更', '/group/edit'),
  ],
};
