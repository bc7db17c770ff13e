import { defineScreen } from '../define-screen.ts';

/** A field for an office token makes it the form for those who link with accounting. */
export const applyForm = defineScreen({
  id: 'apply-form',
  seen: '2026-11-20',
  hosts: ['form'],
  gate: 'none',
  signedIn: 'either',
  matches: (page) =>
    !page.path.endsWith('_kaikei.html') &&
    (page.anyHeading('申し込み情報') || page.path.endsWith('/shohyokanri_data.html')) &&
    page.hasField('弥生ID（メールアドレス）1') &&
    !page.hasField('事業所トークン1'),
});
