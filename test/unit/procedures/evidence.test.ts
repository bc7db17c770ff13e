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
    [
      'the group’s form, which asks a new Yayoi ID only',
      'group-register',
      '情報登録',
      'unverified',
      ['login-id', 'login-password'],
    ],
    ['the group’s form under another ID', 'group-register', '情報登録', 'mismatch', []],
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

  describe('of an accounting firm’s client', () => {
    const client: EvidenceOffice = {
      procedure: 'accounting-firm-link',
      yayoiId: 'b@example.co.jp' as YayoiId,
      originalContractId: '8000002',
    };
    const signedIn = ['firm-mail', 'id-register', 'id-confirm-code', 'firm-id-registered'];
    const transfer = ['customer-number-check', 'contract-transfer', 'contract-transfer-progress'];

    it.each<[string, string, string, Verdict, string[]]>([
      ['the request, seen under its own ID', 'contract-approval', '申請元情報', 'match', signedIn],
      ['the request under nobody’s ID', 'contract-approval', '申請元情報', 'unverified', []],
      ['the products to be linked', 'product-linking', '変更する', 'match', [...signedIn, 'contract-approval']],
      ['the contracts after the transfer', 'contract-list', '契約一覧', 'unverified', transfer],
      ['the number it owns', 'product-list', '弥生会計 ネットワーク\t8000002', 'match', ['firm-product-register']],
      [
        'the linked products',
        'accounting-firm',
        '弥生会計 スマート証憑管理',
        'match',
        [...signedIn, ...transfer, 'contract-approval', 'product-linking', 'accounting-firm'],
      ],
      ['the linked products of another ID', 'accounting-firm', '弥生会計\tスマート証憑管理', 'mismatch', []],
      [
        'a menu that names the one and a sentence the other',
        'accounting-firm',
        '弥生会計を選びます。\nスマート証憑管理',
        'match',
        [],
      ],
      ['a firm without products', 'accounting-firm', '連携していません\nスマート証憑管理', 'match', []],
    ])('%s', (_name, screen, text, verdict, stages) => {
      const found = shownOn(screen, text, client, verdict);
      expect(found).toEqual(stages.length === 0 ? [] : expect.arrayContaining(stages));
    });
  });

  it('nothing for an office without a procedure', () => {
    expect(shownOn('id-registered', '', { ...office, procedure: undefined }, 'match')).toEqual([]);
  });
});
