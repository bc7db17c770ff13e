import { defineScreen } from '../define-screen.ts';

/** 弥生 マイポータル heads every page of the portal; お使いの製品 tells this one. */
export const portalHome = defineScreen({
  id: 'portal-home',
  seen: '2026-11-20',
  hosts: ['myportal'],
  gate: 'none',
  signedIn: 'yes',
  matches: (page) =>
    page.hasHeading('お使いの製品') ||
    (page.hasControl('製品を起動する') &&
      (page.anyHeading('ホーム画面') || page.says('お使いの製品') || page.site().endsWith('マイポータル'))),
});
