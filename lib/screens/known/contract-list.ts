import { defineScreen } from '../define-screen.ts';
import { HOST_NOT_GIVEN } from '../hosts.ts';

export const contractList = defineScreen({
  id: 'contract-list',
  seen: '2026-11-20',
  hosts: HOST_NOT_GIVEN,
  gate: 'none',
  signedIn: 'yes',
  matches: (page) => page.hasHeading('契約一覧'),
});
