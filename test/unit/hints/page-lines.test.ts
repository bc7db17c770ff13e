import { describe, expect, it } from 'vitest';
import type { Procedure } from '../../../lib/domain/procedure.ts';
import type { Verdict } from '../../../lib/domain/verdict.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';
import { hintFor, readsPage } from '../../../lib/hints/hint-for.ts';

const now = (screen: string, procedure: Procedure, text: string): string[] | undefined =>
  hintFor({ screen, procedure, verdict: 'unverified', read: () => text })?.now.map(({ key }) => key);

describe('what the page shows at the moment is answered first', () => {
  it.each<[string, string, Procedure, string, string[]]>([
    [
      'an address in use',
      'id-register',
      'standalone-network',
      '弥生ID新規登録\nご入力いただいたメールアドレスでは登録できません',
      ['step_id_register_warn_taken'],
    ],
    [
      'the other message',
      'id-register',
      'accounting-network',
      'ご入力いただいたメールアドレスは、使用できません。',
      ['step_id_register_warn_taken'],
    ],
    [
      'a password issued',
      'id-register',
      'standalone-network',
      '※ パスワードは既に発行済みです',
      ['step_id_register_warn_issued'],
    ],
    ['no message', 'id-register', 'standalone-network', '弥生ID新規登録\n登録する', []],
    [
      'a sentence about the message',
      'id-register',
      'standalone-network',
      '画面に「パスワードは既に発行済みです」と出たら',
      [],
    ],
    [
      'the invitation notice',
      'group-register',
      'accounting-network',
      '▲ 事業者(事業グループ)登録について',
      ['step_group_register_warn_invitation'],
    ],
    [
      'a refusal about to be confirmed',
      'contract-approval-confirm',
      'accounting-firm-link',
      '承認\t承認しない\n確定する',
      ['step_approval_confirm_warn_back'],
    ],
    ['an approval', 'contract-approval-confirm', 'accounting-firm-link', '承認\t承認する\n確定する', []],
    [
      'no product to link',
      'product-linking',
      'accounting-firm-link',
      '登録している製品がありません',
      ['step_linking_do_none'],
    ],
    [
      'a firm without icons',
      'accounting-firm',
      'accounting-firm-link',
      '見本会計事務所\t',
      ['step_firm_page_warn_none'],
    ],
    ['a firm with icons', 'accounting-firm', 'accounting-firm-link', '見本会計事務所\t弥生会計\tスマート証憑管理', []],
    ['a page that is empty yet', 'accounting-firm', 'accounting-firm-link', '', []],
  ])('%s', (_name, screen, procedure, text, keys) => {
    expect(now(screen, procedure, text)).toEqual(keys);
  });

  it('is not said a second time below, and unfolds a card that was done with', () => {
    const done = ['id-register'];
    const input = { screen: 'id-register', procedure: 'standalone-network', verdict: 'unverified', done } as const;
    expect(hintFor({ ...input, read: () => '' })?.quiet).toBe(true);
    const hint = hintFor({ ...input, read: () => 'パスワードは既に発行済みです' });
    expect(hint?.quiet).toBe(false);
    expect(hint?.warnings.map(({ key }) => key)).not.toContain('step_id_register_warn_issued');
  });

  it('is led in by where it was seen', () => {
    const office = { name: '事業所B', yayoiId: undefined };
    const at = (screen: string, verdict: 'match' | 'mismatch', more: object = {}) =>
      hintFor({ screen, procedure: 'standalone-network', office, verdict, done: [], read: () => '本文', ...more })?.now;
    expect(at('support-login', 'match')).toMatchObject([
      { key: 'step_support_login_warn_mail', lead: 'hint_first' },
      { key: 'step_support_login_warn_record', lead: 'hint_first' },
    ]);
    expect(at('group-register', 'match', { read: () => '▲ 事業者(事業グループ)登録について' })).toMatchObject([
      { lead: 'hint_now' },
    ]);
  });

  it.each([
    ['product-list', 'standalone-network'],
    ['product-register', 'accounting-network'],
    ['group-register', 'standalone-network'],
    ['owned-products', 'accounting-network'],
    ['contract-approval', 'accounting-firm-link'],
    ['product-linking', 'accounting-firm-link'],
    ['accounting-firm', 'accounting-firm-link'],
    ['group-register', 'accounting-firm-link'],
  ] as const)('begins with another Yayoi ID on %s in %s, and only then', (screen, procedure) => {
    const office = { name: '事業所B', yayoiId: 'b@example.co.jp' as YayoiId };
    const first = (verdict: Verdict) =>
      hintFor({ screen, procedure, office, verdict, read: () => '本文' })?.now[0]?.key;
    expect(first('mismatch')).toBe('step_other_id');
    for (const verdict of ['match', 'unverified', 'stale'] as const) expect(first(verdict)).not.toBe('step_other_id');
  });

  it('is read only where something depends on it', () => {
    expect(readsPage('id-register')).toBe(true);
    expect(readsPage('product-register')).toBe(false);
  });
});
