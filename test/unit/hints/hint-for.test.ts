import { describe, expect, it } from 'vitest';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';
import { hintFor } from '../../../lib/hints/hint-for.ts';

const office = {
  name: '事業所B',
  yayoiId: 'b@example.co.jp' as YayoiId,
  serviceContractId: '7000002',
  originalContractId: '8000001',
};
const standalone = { procedure: 'standalone-network', office, verdict: 'match' } as const;

const headings: [screen: string, step: string, sub: string | undefined, title: string][] = [
  ['id-register', 'STEP2', '1〜3', 'step_id_register_title'],
  ['id-confirm-code', 'STEP2', '4', 'step_id_confirm_code_title'],
  ['apply-form', 'STEP3', undefined, 'step_apply_title'],
  ['support-login', 'STEP4', '1・2', 'step_support_login_title'],
  ['product-list', 'STEP5', '1・2・6・8', 'step_product_list_title'],
  ['login-id', 'STEP5', '3', 'step_login_id_title'],
  ['portal-home', 'FAQ', undefined, 'step_existing_title'],
];

describe('hintFor', () => {
  it.each(headings)('%s is %s %s', (screen, step, sub, title) => {
    expect(hintFor({ ...standalone, screen })).toMatchObject({ kind: 'do', step, sub, title });
  });

  it('quotes the values of the office in work', () => {
    const { notes } = hintFor({ ...standalone, screen: 'support-login' }) ?? { notes: [] };
    expect(notes.map(({ tone, key, values }) => [tone, key, ...values])).toEqual([
      ['do', 'note_support_login_number', '7000002'],
      ['blank', 'note_support_login_phone'],
      ['do', 'note_support_login_mail', 'b@example.co.jp'],
    ]);
  });

  it('speaks in general of values that are not known', () => {
    const hint = hintFor({ ...standalone, office: { name: '事業所B', yayoiId: undefined }, screen: 'support-login' });
    expect(hint?.notes.map(({ key }) => key)).toEqual([
      'note_support_login_number_any',
      'note_support_login_phone',
      'note_support_login_mail_any',
    ]);
    expect(hintFor({ ...standalone, office: undefined, screen: 'support-login' })?.todo).toHaveLength(4);
  });

  it('names the STEP that a sentence refers to', () => {
    const hint = hintFor({ ...standalone, screen: 'support-password' });
    expect(hint?.warnings.find(({ hazards }) => hazards.includes('hz-53'))?.values).toEqual(['STEP5']);
  });

  it('keeps the link of a sentence that is said in general', () => {
    const said = hintFor({
      ...standalone,
      office: undefined,
      procedure: 'standalone-network',
      screen: 'owned-products',
    });
    expect(said?.warnings[0]).toMatchObject({
      key: 'step_owned_warn_leave_any',
      link: { text: 'hint_link_help_owned_product' },
    });
  });

  it.each([
    ['match', false],
    ['mismatch', true],
    ['unverified', true],
    ['stale', true],
    ['no-target', true],
    ['empty', true],
  ] as const)('under %s asks who is signed in on product-list: %s', (verdict, asks) => {
    const keys = hintFor({ ...standalone, verdict, screen: 'product-list' })?.todo.map(({ key }) => key);
    expect(keys?.includes('step_product_list_do_check')).toBe(asks);
  });

  it('expects the administrator at the membership check, and nobody but the target elsewhere (hz-09)', () => {
    expect(hintFor({ ...standalone, screen: 'group-members' })?.expects).toBe('administrator');
    expect(hintFor({ ...standalone, screen: 'product-list' })?.expects).toBe('target');
  });

  it.each(['desktop-apps', 'owned-products', 'owned-product-add', 'apply-form-accounting'])(
    '%s is not for this procedure',
    (screen) => {
      expect(hintFor({ ...standalone, screen })?.kind).toBe('not-here');
      expect(hintFor({ ...standalone, procedure: undefined, screen })).toBeUndefined();
    },
  );

  it('leads from the wrong form to the right one (hz-13)', () => {
    const hint = hintFor({ ...standalone, screen: 'apply-form-accounting' });
    expect(hint?.next?.link?.url).toBe('https://form.yayoi-kk.co.jp/form/entry/yss/shohyokanri_data.html');
  });

  it.each([
    ['voucher-upload', 'standalone-network'],
    ['id-register', 'standalone-other'],
    ['contract-transfer', undefined],
  ] as const)('has nothing to say on %s in %s', (screen, procedure) => {
    expect(hintFor({ ...standalone, screen, procedure })).toBeUndefined();
  });

  it('takes the only procedure that has the screen while the office has none', () => {
    expect(hintFor({ ...standalone, procedure: undefined, screen: 'apply-form' })?.procedure).toBe(
      'standalone-network',
    );
  });
});
