// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { PROCEDURES, type Procedure } from '../../../lib/domain/procedure.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';
import type { Hint } from '../../../lib/hints/hint.ts';
import { hintFor } from '../../../lib/hints/hint-for.ts';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import ja from '../../../public/_locales/ja/messages.json' with { type: 'json' };
import { isWeb, screens } from '../procedures/guides.ts';

const office = {
  name: '事業所B',
  yayoiId: 'b@example.co.jp' as YayoiId,
  serviceContractId: '7000002',
  originalContractId: '8000001',
  officeToken: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
};
const at = (procedure: Procedure | undefined, screen: string, rest: Partial<Parameters<typeof hintFor>[0]> = {}) =>
  hintFor({ procedure, screen, office, verdict: 'match', ...rest });

function keysOf({ title, procedureName, stepName, todo, warnings, notes, next }: Hint): string[] {
  const said = [...todo, ...warnings, ...notes, ...(next ? [next] : [])];
  const named = [title, procedureName, stepName?.key].filter((key) => key !== undefined);
  return [...named, ...said.flatMap(({ key, link }) => (link ? [key, link.text] : [key]))];
}

/** Each web screen with the guide and the numbers it has there, by screens.json. */
const places = screens
  .filter(({ id }) => isWeb(id))
  .flatMap(({ id, places: of }) => {
    const guides = [...new Set(of.map((place) => place.split('/')[0] ?? ''))];
    return guides.map((guide) => [id, guide, of.filter((place) => place.startsWith(`${guide}/`))] as const);
  });
/** In daily use, screens without a number on which the banner alone speaks. */
const SILENT = /^voucher-(upload|received|issued|mail-settings|introduction)$/;

describe('hintFor, by the facts', () => {
  it.each(places)('%s in %s', (screen, guide, of) => {
    // Daily use is what counts for an office whose own procedure has no guide.
    const procedure = guide === 'daily-use' ? 'standalone-other' : PROCEDURES.find((one) => one === guide);
    const hint = at(procedure, screen);
    if (SILENT.test(screen)) return expect(hint).toBeUndefined();
    expect(hint).toMatchObject({ kind: 'do', procedure: guide });
    expect(of).toContain(`${guide}/${hint?.step}`);
  });

  it.each(
    PROCEDURES.flatMap((procedure) => screens.filter(({ id }) => isWeb(id)).map(({ id }) => [id, procedure] as const)),
  )('%s in %s has its words in both languages', (screen, procedure) => {
    for (const verdict of ['match', 'mismatch'] as const)
      for (const known of [office, undefined]) {
        const hint = at(procedure, screen, { verdict, office: known });
        const keys = hint ? keysOf(hint) : [];
        expect(keys.filter((key) => !(key in ja && key in en))).toEqual([]);
        if (hint?.kind === 'do') expect(hint.todo.length).toBeGreaterThan(0);
      }
  });
});

describe('hintFor, screens of several procedures', () => {
  const notes = (hint: Hint | undefined) => hint?.notes.map(({ key, values }) => [key, ...values]);
  const warned = (hint: Hint | undefined, key: string) => hint?.warnings.some((said) => said.key === key);

  it.each(['standalone-network', 'accounting-network'] as const)(
    'product-register wants the issued number: %s',
    (of) => {
      const hint = at(of, 'product-register');
      expect(notes(hint)).toContainEqual(['note_product_register_number', '7000002']);
      expect(hint?.warnings).toContainEqual({ key: 'step_product_register_warn_original', values: ['8000001'] });
    },
  );

  it('product-register wants the number owned where an accounting firm is linked (hz-85)', () => {
    const hint = at('accounting-firm-link', 'product-register');
    expect(notes(hint)).toContainEqual(['note_firm_product_number', '7000002']);
    expect(warned(hint, 'step_product_register_warn_original')).toBe(false);
    const before = { ...office, serviceContractId: undefined };
    expect(notes(at('accounting-firm-link', 'product-register', { office: before }))).toContainEqual([
      'note_firm_product_number',
      '8000001',
    ]);
  });

  it('owned products are a must in one and a must-not in the other (hz-32, hz-33)', () => {
    for (const screen of ['desktop-apps', 'owned-products', 'owned-product-add', 'owned-product-added']) {
      expect(at('accounting-network', screen)).toMatchObject({ kind: 'do', step: 'STEP6' });
      expect(at('standalone-network', screen)).toMatchObject({ kind: 'not-here', step: 'STEP5' });
    }
    expect(warned(at('accounting-network', 'product-list'), 'step_product_list_warn_owned')).toBe(true);
    expect(warned(at('standalone-network', 'product-list'), 'step_product_list_warn_owned')).toBe(false);
  });

  it.each([
    ['standalone-network', 'apply-form-accounting', 'shohyokanri_data.html'],
    ['accounting-network', 'apply-form', 'shohyokanri_data_kaikei.html'],
  ] as const)('%s leads from %s to the right form (hz-13)', (procedure, screen, form) => {
    const hint = at(procedure, screen);
    expect(hint?.kind).toBe('not-here');
    expect(hint?.next?.link?.url).toBe(`https://form.yayoi-kk.co.jp/form/entry/yss/${form}`);
  });

  it('the accounting form asks for the token that goes with the Yayoi ID (hz-40)', () => {
    const token = { ...office, officeToken: undefined };
    expect(notes(at('accounting-network', 'apply-form-accounting'))).toContainEqual([
      'note_apply_token',
      '事業所B',
      office.officeToken,
    ]);
    expect(notes(at('accounting-network', 'apply-form-accounting', { office: token }))).toContainEqual([
      'note_apply_token_any',
      'STEP3',
    ]);
  });

  it('the notice about invitations is for an accounting firm’s client only (hz-15)', () => {
    expect(warned(at('standalone-network', 'group-register'), 'step_group_register_warn_invitation')).toBe(true);
    expect(warned(at('accounting-firm-link', 'group-register'), 'step_firm_group_warn_invitation')).toBe(true);
  });

  it.each([
    ['standalone-network', 'support-password', 'STEP5'],
    ['accounting-network', 'support-password', 'STEP6'],
  ] as const)('%s names its own STEP on %s', (procedure, screen, step) => {
    const keep = at(procedure, screen)?.warnings.find(({ key }) => key === 'step_support_password_warn_keep');
    expect(keep?.values).toEqual([step]);
  });

  it('the registration of an existing address is answered by procedure (hz-18)', () => {
    expect(warned(at('accounting-network', 'id-register'), 'step_id_register_warn_taken')).toBe(true);
    expect(warned(at('accounting-firm-link', 'id-register'), 'step_id_register_warn_taken')).toBe(false);
    expect(warned(at('accounting-firm-link', 'id-register'), 'step_id_register_warn_have')).toBe(true);
  });
});

describe('hintFor, for the office', () => {
  it('speaks in general of values that are not known', () => {
    const known = at('standalone-network', 'support-login');
    expect(known?.notes.map(({ tone, key, values }) => [tone, key, ...values])).toEqual([
      ['do', 'note_support_login_number', '7000002'],
      ['blank', 'note_support_login_phone'],
      ['do', 'note_support_login_mail', 'b@example.co.jp'],
    ]);
    const hint = at('standalone-network', 'support-login', { office: { name: '事業所B', yayoiId: undefined } });
    expect(hint?.notes.map(({ key }) => key)).toEqual([
      'note_support_login_number_any',
      'note_support_login_phone',
      'note_support_login_mail_any',
    ]);
    expect(at('standalone-network', 'support-login', { office: undefined })?.todo).toHaveLength(4);
  });

  it('keeps the link of a sentence that is said in general', () => {
    expect(at('standalone-network', 'owned-products', { office: undefined })?.warnings[0]).toMatchObject({
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
    const keys = at('standalone-network', 'product-list', { verdict })?.todo.map(({ key }) => key);
    expect(keys?.includes('step_product_list_do_check')).toBe(asks);
  });

  it('expects the administrator at the membership check, and nobody but the target elsewhere (hz-09)', () => {
    expect(at('accounting-network', 'group-members')?.expects).toBe('administrator');
    expect(at('accounting-network', 'product-list')?.expects).toBe('target');
  });
});

describe('hintFor, with what is done', () => {
  it('folds a step that the office has behind it, and says so', () => {
    expect(at('standalone-network', 'apply-form', { done: ['id-register'] })).toMatchObject({
      done: false,
      quiet: false,
    });
    expect(at('standalone-network', 'apply-form', { done: ['apply'] })).toMatchObject({
      stage: 'apply',
      done: true,
      quiet: true,
    });
  });
});

describe('hintFor, where nothing is to be done', () => {
  const small = (hint: Hint | undefined) =>
    hint?.kind === 'outside' && hint.notes.length === 0 && hint.todo.map(({ key }) => key).join();

  it.each([
    ['contract-transfer', 'standalone-network', 'hint_outside'],
    ['support-login', 'accounting-firm-link', 'hint_outside'],
    ['product-list', 'standalone-other', 'choice_case_standalone_other'],
    ['product-register', 'accounting-other', 'choice_case_accounting_other'],
    ['id-register', undefined, 'hint_undecided'],
  ] as const)('%s in %s says so in one sentence', (screen, procedure, key) => {
    expect(small(at(procedure, screen))).toBe(key);
  });

  it('asks for a target where there is none, and leaves an empty ledger to the banner', () => {
    const none = { office: undefined, verdict: 'no-target' } as const;
    expect(small(at(undefined, 'id-register', none))).toBe('hint_no_target');
    expect(at(undefined, 'id-register', { ...none, verdict: 'empty' })).toBeUndefined();
    expect(at(undefined, 'apply-form', none)?.procedure).toBe('standalone-network');
  });

  it.each(['voucher-upload', 'unknown', 'constructor'])('is silent on %s', (screen) => {
    for (const procedure of [...PROCEDURES, undefined]) expect(at(procedure, screen)).toBeUndefined();
  });
});
