// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';
import { isOnPage, isShown } from '../../../lib/hints/is-shown.ts';
import { pageLines } from '../../../lib/hints/page-lines.ts';
import type { Shown } from '../../../lib/procedures/define-stage.ts';

const office = { name: '事業所B', yayoiId: 'b@example.co.jp' as YayoiId, serviceContractId: '7000002' };
const LISTED = '製品名\tサービス契約ID（お客様番号）\n弥生会計 ネットワーク\t';
const MENUS = '\fホーム\nユーザー管理\n契約管理';

describe('what has to hold for a sentence to go first', () => {
  it.each<[string, Shown, string, boolean]>([
    ['the office’s number in a cell', { has: ['serviceContractId'] }, `${LISTED}7000002`, true],
    ['in full-width digits', { has: ['serviceContractId'] }, `${LISTED}７０００００２`, true],
    ['as part of a longer number', { has: ['serviceContractId'] }, '電話 17000002', false],
    ['one of several values', { has: ['officeToken', 'serviceContractId'] }, `${LISTED}7000002`, true],
    ['a value that is not known', { has: ['originalContractId'] }, `${LISTED}7000002`, false],
    ['another number', { other: 'serviceContractId' }, `${LISTED}8000001`, true],
    ['another number beside its own', { other: 'serviceContractId' }, `${LISTED}8000001\n7000002`, false],
    ['its own number', { other: 'serviceContractId' }, `${LISTED}7000002`, false],
    ['no number at all', { other: 'serviceContractId' }, '登録している製品はありません。', false],
    ['a number inside a name', { other: 'serviceContractId' }, '弥生 太郎 - 2 (8000001)', false],
    ['another address', { other: 'yayoiId' }, '弥生ID（メールアドレス）\na@example.co.jp', true],
    ['its own address, in capitals', { other: 'yayoiId' }, 'B@example.co.jp', false],
    ['the number alone in its line', { is: 'serviceContractId' }, 'お客様番号\t7000002', true],
    ['the number in a name', { is: 'serviceContractId' }, '弥生 太郎 - 2 (7000002)', false],
    ['a known number that is not there', { missing: ['serviceContractId'] }, 'まだ製品が登録されていません。', true],
    ['a known number that is there', { missing: ['serviceContractId'] }, `${LISTED}7000002`, false],
    ['a number that nobody knows', { missing: ['originalContractId'] }, '契約の移行', false],
    [
      'an entry that the menus lack',
      { menu: { has: 'ユーザー管理', lacks: '事業者（事業グループ）管理' } },
      `本文${MENUS}`,
      true,
    ],
    [
      'an entry that they have',
      { menu: { has: 'ユーザー管理', lacks: '事業者（事業グループ）管理' } },
      `本文${MENUS}\n事業者(事業グループ)管理`,
      false,
    ],
    ['menus that have not come yet', { menu: { has: 'ユーザー管理', lacks: 'ほか' } }, '本文\f', false],
    ['a word of the menus alone', { says: ['ユーザー管理'] }, `本文${MENUS}`, false],
    ['all of several', { says: ['本文'], has: ['serviceContractId'] }, '本文\n7000002', true],
    ['not all of several', { says: ['本文'], has: ['serviceContractId'] }, '本文\n7000003', false],
    ['an empty page', { lacks: ['何か'] }, '', false],
    ['what the ledger lacks, on any page', { unknown: ['originalContractId'] }, '', true],
    ['what it has', { unknown: ['originalContractId', 'serviceContractId'] }, '', false],
    ['a stage behind it', { done: ['apply'] }, '', true],
    ['a stage before it', { done: ['apply', 'product-list'] }, '', false],
    ['none of these behind it', { undone: ['product-list'] }, '', true],
    ['one of these behind it', { undone: ['product-list', 'apply'] }, '', false],
  ])('%s', (_name, shown, text, holds) => {
    expect(isShown(shown, { page: pageLines(text), office, done: ['apply'] })).toBe(holds);
  });

  it('knows nothing of an office that is not chosen', () => {
    const moment = { page: pageLines('7000003'), office: undefined, done: undefined };
    for (const shown of [{ other: 'serviceContractId' }, { unknown: ['yayoiId'] }, { missing: ['yayoiId'] }] as const)
      expect(isShown(shown, moment)).toBe(false);
    expect(isShown({ undone: ['apply'] }, moment)).toBe(true);
  });

  it('tells the page’s part from the ledger’s', () => {
    expect(isOnPage({ says: ['a'], undone: ['b'] })).toBe(true);
    expect(isOnPage({ done: ['a'], undone: ['b'], unknown: ['name'] })).toBe(false);
  });
});
