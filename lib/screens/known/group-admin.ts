import { defineScreen } from '../define-screen.ts';
import { isMemberList } from './group-members.ts';

export const groupAdmin = defineScreen({
  id: 'group-admin',
  seen: '2026-11-20',
  hosts: ['myportal'],
  gate: 'none',
  signedIn: 'yes',
  matches: (page) => page.hasHeading('事業者（事業グループ）管理') && !isMemberList(page),
});
