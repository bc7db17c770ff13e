import { defineScreen } from '../define-screen.ts';
import { HOST_NOT_GIVEN } from '../hosts.ts';
import type { PageText } from '../page-text.ts';

const NOTICE = 'お手続き中です。しばらくお待ち下さい';

/** The notice that stands there until the transfer is done, as a page of its own or on top of the one before. */
export function isTransferUnderWay(page: PageText): boolean {
  return page.says(NOTICE) || page.inDialog(NOTICE);
}

export const contractTransferProgress = defineScreen({
  id: 'contract-transfer-progress',
  seen: '2026-11-20',
  hosts: HOST_NOT_GIVEN,
  gate: 'none',
  signedIn: 'yes',
  matches: isTransferUnderWay,
});
