import { describe, expect, test } from 'vitest';
import { checkFields } from '../../../lib/background/check-fields.ts';
import { indexOffices } from '../../../lib/domain/office-index.ts';
import { CHECKED_FIELDS } from '../../../lib/procedures/checked-fields.ts';
import { FIELD_LEDGER, OFFICES } from '../../e2e/support/field-rows.ts';
import { ledgerOf } from '../domain/checks/ledger-of.ts';

const offices = ledgerOf(FIELD_LEDGER.offices);
const ledger = indexOffices(offices);
const S = offices[Object.keys(OFFICES).indexOf('S')];
const L = offices[Object.keys(OFFICES).indexOf('L')];
const said = (screen: string, typed: Record<string, string>, office = S) =>
  checkFields(screen, typed, { ledger, office }).map(({ field, key }) => `${field} ${key}`);

describe('what is typed', () => {
  test.each([
    ['id-register', { mail: 'k@example.co.jp', again: '' }, ['mail check_id_taken']],
    ['id-register', { mail: 's@example.co.jp', again: 'x@example.co.jp' }, ['again check_twice_differs']],
    ['support-login', { number: '', phone: '0', mail: '' }, ['phone check_blank_phone']],
    ['support-login', { number: '7000011', phone: '', mail: 'k@example.co.jp' }, ['mail check_pair_two_mails']],
    ['group-register', { company: '事業所 Ｓ', phone: '0' }, []],
    ['group-register', { company: '別', phone: '' }, ['company check_company_differs', 'phone check_group_phone']],
    ['group-register', { company: '' }, []],
    ['owned-product-add', { number: '7000011' }, ['number check_number_not_here']],
    ['voucher-home', { number: '1234567' }, []],
    ['toString', { number: '1234567' }, []],
    ['support-login', { toString: 'x' }, []],
  ])('on %s: %j', (screen, typed, expected) => expect(said(screen, typed as Record<string, string>)).toEqual(expected));

  test('a slot that is missing keeps the numbers of the others', () => {
    const third = { id1: 'l@example.co.jp', id3: 'l@example.co.jp', again3: 'x' };
    expect(said('apply-form-accounting', third, L)).toEqual(['id3 check_slot_same_id', 'again3 check_twice_differs']);
    expect(said('apply-form', { id99999: 'l@example.co.jp' })).toEqual([]);
  });

  test('every remark is about a field that the pages know', () => {
    const wrong = Object.entries(CHECKED_FIELDS).flatMap(([screen, fields]) => {
      const typed = Object.fromEntries(fields.map(({ name }) => [name, '1234567']));
      const names = fields.map(({ name }) => name);
      return checkFields(screen, typed, { ledger, office: S }).filter(({ field }) => !names.includes(field));
    });
    expect(wrong).toEqual([]);
  });
});
