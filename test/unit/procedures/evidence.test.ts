import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../lib/domain/verdict.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';
import { type EvidenceOffice, shownOn } from '../../../lib/procedures/evidence.ts';

const office: EvidenceOffice = {
  procedure: 'standalone-network',
  yayoiId: 'b@example.co.jp' as YayoiId,
  serviceContractId: '7123456',
};

describe('what a page shows to be done', () => {
  it.each<[string, string, string, Verdict, string[]]>([
    [
      'the completion screen',
      'id-registered',
      '登録が完了しました',
      'unverified',
      ['id-register', 'id-confirm-code', 'id-registered'],
    ],
    ['a list with another number', 'product-list', '弥生会計\t7123457', 'match', []],
    ['a longer number', 'product-list', '弥生会計\t71234567', 'match', []],
    ['the number under another ID', 'product-list', '弥生会計\t7123456', 'mismatch', []],
    [
      'a member list without the candidate',
      'group-members',
      '弥生 花子\thanako@example.co.jp',
      'mismatch',
      ['existing-id-menu', 'existing-id-group', 'existing-id-members'],
    ],
    [
      'a member list with the candidate',
      'group-members',
      'b\tB@example.co.jp\n花子\thanako@example.co.jp',
      'mismatch',
      [],
    ],
    ['a member list that is empty yet', 'group-members', 'メンバー一覧', 'mismatch', []],
    [
      'a longer address that ends like it',
      'group-members',
      'ab@example.co.jp',
      'mismatch',
      ['existing-id-menu', 'existing-id-group', 'existing-id-members'],
    ],
    ['any other screen', 'portal-home', '7123456', 'match', []],
  ])('%s', (_name, screen, text, verdict, stages) => {
    expect(shownOn(screen, text, office, verdict)).toEqual(stages);
  });

  it('the number in the product list, in full-width digits too: all that had to come before', () => {
    const stages = shownOn('product-list', '弥生会計\t７１２３４５６', office, 'match');
    expect(stages).toEqual(
      expect.arrayContaining([
        'apply',
        'wait-for-number',
        'support-password-confirm',
        'group-register',
        'product-register',
      ]),
    );
    expect(stages, 'of the other form').not.toContain('apply-accounting');
  });

  it('nothing for an office without a procedure', () => {
    expect(shownOn('id-registered', '', { ...office, procedure: undefined }, 'match')).toEqual([]);
  });
});
