import { PORTAL } from '../hosts.ts';
import { h1, link, p, table } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const groupMembers: PageData = {
  name: 'group-members',
  screen: 'group-members',
  host: PORTAL,
  path: '/group/members',
  title: '弥生 マイポータル - メンバー一覧',
  frame: 'portal',
  needs: 'group',
  /** A Yayoi ID somebody would like to apply with is in the group already. */
  states: { candidate: { values: { member: 'c@example.co.jp' } } },
  body: ({ who, values }) => [
    h1('メンバー一覧'),
    p('事業グループに参加しているメンバーです。'),
    table(
      ['名前', '弥生ID', '権限'],
      [who?.name ?? '', who?.yayoiId ?? '', '管理者'],
      ['弥生 花子', 'hanako@example.co.jp', '利用者'],
      ['事業 次郎', 'jiro@example.co.jp', '利用者'],
      ...(values.member ? [['弥生 太郎', values.member, '利用者']] : []),
    ),
    link('事業者（事業グループ）管理に戻る', '/group/admin'),
  ],
};
