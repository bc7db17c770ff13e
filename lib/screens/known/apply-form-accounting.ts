import { defineScreen } from '../define-screen.ts';

export const applyFormAccounting = defineScreen({
  id: 'apply-form-accounting',
  seen: '2026-11-20',
  hosts: ['form'],
  gate: 'none',
  signedIn: 'either',
  matches: (page) =>
    (page.anyHeading('申し込み情報') || page.path.endsWith('/shohyokanri_data_kaikei.html')) &&
    page.hasField('弥生ID（メールアドレス）1') &&
    page.hasField('事業所トークン1'),
});
