import { defineScreen } from '../define-screen.ts';
import type { PageText } from '../page-text.ts';

const TITLE = 'メンバー一覧';

/** The list itself, not the page above it on which メンバー一覧 is something to press. */
export function isMemberList(page: PageText): boolean {
  if (!page.hasHeading('事業者（事業グループ）管理')) return page.hasHeading(TITLE);
  return page.anyHeading(TITLE) && !page.hasControl(TITLE);
}

export const groupMembers = defineScreen({
  id: 'group-members',
  seen: '2026-11-20',
  hosts: ['myportal'],
  gate: 'none',
  signedIn: 'yes',
  matches: isMemberList,
});
