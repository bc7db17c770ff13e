import { defineScreen } from '../define-screen.ts';
import { HOST_NOT_GIVEN } from '../hosts.ts';
import { isTransferUnderWay } from './contract-transfer-progress.ts';

export const contractTransfer = defineScreen({
  id: 'contract-transfer',
  seen: '2026-11-20',
  hosts: HOST_NOT_GIVEN,
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    page.hasHeading('契約の移行') &&
    (page.hasControl('登録を完了して移行を開始する', '登録') || page.hasField('お客様番号')) &&
    !isTransferUnderWay(page),
});
