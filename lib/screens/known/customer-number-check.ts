import { defineScreen } from '../define-screen.ts';
import { HOST_NOT_GIVEN } from '../hosts.ts';

/** A page or a dialog: the guide does not say which. */
export const customerNumberCheck = defineScreen({
  id: 'customer-number-check',
  seen: '2026-11-20',
  hosts: HOST_NOT_GIVEN,
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    page.hasControl('はい') &&
    (page.hasHeading('お客様番号の確認') ||
      page.inDialog('お客様番号の確認') ||
      (page.hasHeading('製品・サービスの連携の設定') && page.anyHeading('お客様番号の確認'))),
});
