import { defineScreen } from '../define-screen.ts';

export const portalMaintenance = defineScreen({
  id: 'portal-maintenance',
  seen: '2026-11-20',
  hosts: ['myportal'],
  gate: 'none',
  signedIn: 'either',
  matches: (page) => page.says('月初処理により契約データを更新しています'),
});
