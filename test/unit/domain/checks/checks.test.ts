import { describe, expect, test } from 'vitest';
import { checkAddress, checkTwice } from '../../../../lib/domain/checks/address.ts';
import { checkBlankMail, checkBlankPhone, checkGroupPhone } from '../../../../lib/domain/checks/blanks.ts';
import { checkMailPair } from '../../../../lib/domain/checks/mail-pair.ts';
import { checkNumber, numberWanted } from '../../../../lib/domain/checks/number.ts';
import { checkSlots, checkToken } from '../../../../lib/domain/checks/slots.ts';
import { indexOffices } from '../../../../lib/domain/office-index.ts';
import type { Remark } from '../../../../lib/domain/remark.ts';
import { ledgerOf } from './ledger-of.ts';

const T = (end: string) => `1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4be${end}`;
const offices = ledgerOf([
  {
    name: 'A',
    yayoiId: 'a@example.co.jp',
    serviceContractId: '7000001',
    originalContractId: '8000001',
    officeToken: T('a'),
  },
  { name: 'B', yayoiId: 'b@example.co.jp', originalContractId: '8000001', officeToken: T('b') },
  { name: 'C', yayoiId: 'c@example.co.jp', originalContractId: '8000001' },
  { name: 'D', officeToken: T('d') },
]);
const [A, B, , D] = offices;
const ledger = indexOffices(offices);
const keys = (remarks: readonly Remark[]) => remarks.map(({ key, unfinished }) => (unfinished ? `${key}?` : key));

describe('an address', () => {
  test.each([
    ['', B, []],
    ['  ', B, []],
    ['b@example.co.jp', B, []],
    [' Ｂ@Example.co.jp', B, []],
    ['a@example.co.jp', B, ['check_id_taken']],
    ['a@example.co.jp', undefined, []],
    ['b@exam', B, ['check_address_form?']],
    ['new@example.co.jp', B, ['check_id_differs?']],
    ['new@example.co.jp', D, ['check_id_unknown?']],
    ['new@example.co.jp', undefined, ['check_id_unknown?']],
  ])('%j', (raw, office, said) => expect(keys(checkAddress(raw, { ledger, office }))).toEqual(said));
  test('it names whose it is', () => {
    expect(checkAddress('A@example.co.jp', { ledger, office: B })[0]).toEqual({
      key: 'check_id_taken',
      values: ['a@example.co.jp', 'A'],
      tone: 'stop',
      hazards: ['hz-12'],
    });
  });
});

test.each([
  ['', '', []],
  ['a@example.co.jp', '', []],
  ['', 'a@example.co.jp', []],
  ['a@example.co.jp', 'a@example.co.jp ', []],
  ['a@example.co.jp', 'Ａ@EXAMPLE.co.jp', []],
  ['a@example.co.jp', 'a@exam', ['check_twice_differs?']],
  ['a@example.co.jp', 'b', ['check_twice_differs']],
  ['a@example.co', 'a@example.co.jp', ['check_twice_differs']],
])('typed twice: %j and %j', (first, second, said) => expect(keys(checkTwice(first, second))).toEqual(said));

describe('a number', () => {
  test.each([
    ['support-login', 'standalone-network', 'issued'],
    ['product-register', 'standalone-network', 'issued'],
    ['product-register', 'accounting-network', 'issued'],
    ['product-register', 'accounting-firm-link', 'owned'],
    ['owned-product-add', 'accounting-network', 'issued'],
    ['owned-product-add', 'standalone-network', 'none'],
    ['contract-transfer', 'accounting-firm-link', 'owned'],
    ['contract-transfer', 'accounting-network', undefined],
    ['product-register', undefined, undefined],
    ['toString', 'accounting-network', undefined],
  ] as const)('%s of %s wants %s', (screen, procedure, wanted) => expect(numberWanted(screen, procedure)).toBe(wanted));

  test.each([
    ['', 'product-register', 'standalone-network', A, []],
    ['7000001', 'product-register', 'standalone-network', A, []],
    ['8000001', 'product-register', 'standalone-network', A, ['check_number_original']],
    ['8000001', 'product-register', 'standalone-network', B, ['check_number_original_any']],
    ['8000001', 'support-login', 'standalone-network', D, ['check_number_original_any']],
    ['8000001', 'product-register', 'standalone-network', undefined, ['check_number_original_any']],
    ['8000001', 'owned-product-add', 'accounting-network', A, ['check_number_original']],
    ['7000002', 'product-register', 'accounting-network', A, ['check_number_differs']],
    ['7000002', 'product-register', 'accounting-network', B, ['check_number_unrecorded?']],
    ['7000001', 'product-register', 'accounting-network', B, ['check_number_other_any']],
    ['7000001', 'product-register', 'accounting-network', undefined, []],
    ['7000001', 'owned-product-add', 'standalone-network', A, ['check_number_not_here']],
    ['8000001', 'product-register', 'accounting-firm-link', B, []],
    ['8000001', 'product-register', 'accounting-firm-link', A, ['check_number_link_issued']],
    ['8000001', 'contract-transfer', 'accounting-firm-link', A, []],
    ['6000009', 'contract-transfer', 'accounting-firm-link', A, []],
    ['7000001', 'contract-transfer', 'accounting-firm-link', B, ['check_number_other_any']],
    ['1234567', 'support-login', 'standalone-network', A, ['check_number_example']],
    ['70000', 'support-login', 'standalone-network', A, ['check_number_form?']],
    ['5', 'support-login', 'standalone-network', A, ['check_number_form']],
    ['70000011', 'support-login', 'standalone-network', A, ['check_number_form']],
    ['７０００００１', 'support-login', 'standalone-network', A, ['check_number_width']],
    ['８０００００１', 'support-login', 'standalone-network', A, ['check_number_original', 'check_number_width']],
    ['8000001', 'contract-transfer', 'standalone-network', A, []],
    ['8000001', 'product-register', 'standalone-other', A, []],
  ] as const)('%s on %s of %s', (raw, screen, procedure, office, said) => {
    expect(keys(checkNumber(raw, screen, procedure, { ledger, office }))).toEqual(said);
  });

  test("another office's issued number, with the own one named", () => {
    const two = ledgerOf([
      { name: 'X', serviceContractId: '7000001' },
      { name: 'Y', serviceContractId: '7000002' },
    ]);
    const [said] = checkNumber('7000001', 'support-login', 'accounting-network', {
      ledger: indexOffices(two),
      office: two[1],
    });
    expect(said).toMatchObject({
      key: 'check_number_other',
      values: ['7000001', 'X', 'Y', '7000002'],
      hazards: ['hz-12'],
    });
  });

  test.each([
    ['product-register', 'hz-30'],
    ['owned-product-add', 'hz-31'],
  ])('on %s it answers %s', (screen, hazard) => {
    expect(checkNumber('8000001', screen, 'accounting-network', { ledger, office: A })[0]?.hazards).toContain(hazard);
  });
});

test.each([
  ['7000001', 'a@example.co.jp', []],
  ['７０００００１', 'A@example.co.jp', []],
  ['7000001', 'b@example.co.jp', ['check_pair_two_mails']],
  ['7000001', 'new@example.co.jp', ['check_pair_address']],
  ['7000009', 'a@example.co.jp', ['check_pair_number']],
  ['7000009', 'b@example.co.jp', []],
  ['7000009', 'new@example.co.jp', []],
  ['7000001', 'b@exam', []],
  ['70000', 'b@example.co.jp', []],
])('of one mail: %s and %s', (number, address, said) =>
  expect(keys(checkMailPair(number, address, { ledger }))).toEqual(said),
);

test.each([
  ['', []],
  [T('a'), []],
  [T('A'), []],
  [`${T('a')} `, []],
  ['1b9d6bcd-bb', ['check_token_form?']],
  ['1b9d6bcdbbfd', ['check_token_form']],
  [`${T('a')}0`, ['check_token_form']],
  [T('g'), ['check_token_form']],
  ['a@example.co.jp', ['check_token_form']],
  [T('ａ'), ['check_token_width']],
])('token %j', (raw, said) => expect(keys(checkToken(raw))).toEqual(said));

describe('pairs of the form', () => {
  const said = (slots: { id: string; token?: string }[], office = B) =>
    checkSlots(slots, { ledger, office }).map(({ slot, field, remark }) => `${slot} ${field} ${keys([remark])}`);
  const b = { id: 'b@example.co.jp', token: T('b') };
  test.each([
    ['right', [b], []],
    ['empty', [{ id: '', token: '' }], []],
    ['without tokens', [{ id: 'b@example.co.jp' }], []],
    ['unfinished', [{ id: 'b@ex', token: '1b9d' }], ['1 id check_address_form?', '1 token check_token_form?']],
    ["another office's token", [{ ...b, token: T('d') }], ['1 token check_pair_token']],
    ['a token nobody has', [{ ...b, token: T('e') }], ['1 token check_pair_not_recorded']],
    ['an ID nobody has', [{ id: 'new@example.co.jp', token: T('b') }], ['1 id check_pair_id']],
    [
      'an ID nobody has, a token whose office has none',
      [{ id: 'new@example.co.jp', token: T('d') }],
      ['1 id check_pair_no_id'],
    ],
    ['both nobody has', [{ id: 'new@example.co.jp', token: T('e') }], ['1 id check_id_differs?']],
    ['one of several nobody has', [b, { id: 'new@example.co.jp', token: T('e') }], ['2 id check_id_unknown?']],
    ['an ID unfinished beside a token', [{ id: 'new@ex', token: T('b') }], ['1 id check_address_form?']],
    ['the only ID is another office’s', [{ id: 'a@example.co.jp', token: T('a') }], ['1 id check_id_taken']],
    [
      'shifted',
      [
        { ...b, token: T('d') },
        { id: 'c@example.co.jp', token: T('b') },
      ],
      ['1 token check_pair_token', '2 token check_pair_token_any'],
    ],
    [
      'an office whose token is not recorded',
      [b, { id: 'c@example.co.jp', token: T('e') }],
      ['2 token check_pair_no_token'],
    ],
    ['one that has its number already', [b, { id: 'a@example.co.jp', token: T('a') }], ['2 id check_id_applied']],
    ['the same pair twice', [b, b], ['2 id check_slot_same_id', '2 token check_slot_same_token']],
  ])('%s', (_, slots, expected) => expect(said(slots)).toEqual(expected));

  test('the right token is named', () => {
    const [one] = checkSlots([{ ...b, token: T('d') }], { ledger });
    expect(one?.remark).toMatchObject({ values: ['1', 'B', 'D', T('b')], tone: 'stop', hazards: ['hz-40'] });
  });
});

test.each([
  [checkBlankPhone, '', []],
  [checkBlankPhone, '03-0000-0000', ['check_blank_phone']],
  [checkBlankMail, '\u3000', []],
  [checkBlankMail, 'a', ['check_blank_mail']],
  [checkGroupPhone, '', ['check_group_phone?']],
  [checkGroupPhone, '03-0000-0000', []],
])('blank or not: %o %j', (check, raw, said) => expect(keys(check(raw))).toEqual(said));
