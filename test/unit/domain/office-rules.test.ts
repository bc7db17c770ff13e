import { describe, expect, test } from 'vitest';
import type { Office } from '../../../lib/domain/office.ts';
import { indexOffices } from '../../../lib/domain/office-index.ts';
import { checkOffice } from '../../../lib/domain/office-rules.ts';

const TOKEN = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';
const A = {
  id: 'id-a',
  name: '事業所A',
  yayoiId: 'a@example.co.jp',
  serviceContractId: '7123456',
  originalContractId: '8000001',
  officeToken: TOKEN,
} as Office;

const brokenIn = (fields: unknown, others: Office[] = [A]) =>
  (checkOffice(fields, others).problems ?? []).map(({ field, code, values }) => [field, code, ...values]);

describe('each rule, broken', () => {
  test.each([
    [{}, ['name', 'name_missing']],
    [{ name: ' 　\u200b' }, ['name', 'name_missing']],
    [{ name: 7 }, ['name', 'text_expected']],
    [{ name: ' 事業所Ａ ' }, ['name', 'name_taken', '事業所Ａ', '事業所A']],
    [{ name: 'B', yayoiId: 'taro' }, ['yayoiId', 'yayoi_id_format', 'taro']],
    [{ name: 'B', yayoiId: ['b@example.co.jp'] }, ['yayoiId', 'text_expected']],
    [{ name: 'B', yayoiId: 'Ａ@EXAMPLE.co.jp ' }, ['yayoiId', 'yayoi_id_taken', 'a@example.co.jp', '事業所A']],
    [{ name: 'B', businessGroup: {} }, ['businessGroup', 'text_expected']],
    [{ name: 'B', serviceContractId: '5123456' }, ['serviceContractId', 'service_contract_id_format', '5123456']],
    [{ name: 'B', serviceContractId: '71234567' }, ['serviceContractId', 'service_contract_id_format', '71234567']],
    [
      { name: 'B', serviceContractId: '７１２３４５６' },
      ['serviceContractId', 'service_contract_id_taken', '7123456', '事業所A'],
    ],
    [
      { name: 'B', serviceContractId: '8000001' },
      ['serviceContractId', 'service_contract_id_is_original', '8000001', '事業所A'],
    ],
    [{ name: 'B', originalContractId: '800000' }, ['originalContractId', 'original_contract_id_format', '800000']],
    [
      { name: 'B', originalContractId: '7123456' },
      ['originalContractId', 'original_contract_id_is_issued', '7123456', '事業所A'],
    ],
    [
      { name: 'B', serviceContractId: '6000001', originalContractId: '6000001' },
      ['serviceContractId', 'service_contract_id_is_original', '6000001', 'B'],
    ],
    [
      { name: 'B', officeToken: TOKEN.replace('-', '') },
      ['officeToken', 'office_token_format', TOKEN.replace('-', '')],
    ],
    [
      { name: 'B', officeToken: TOKEN.replace('1', 'g') },
      ['officeToken', 'office_token_format', TOKEN.replace('1', 'g')],
    ],
    [{ name: 'B', officeToken: TOKEN.toUpperCase() }, ['officeToken', 'office_token_taken', TOKEN, '事業所A']],
    [{ name: 'B', procedure: 'standalone' }, ['procedure', 'procedure_unknown', 'standalone']],
    [{ name: 'B', color: 'red' }, ['color', 'color_format', 'red']],
    [{ name: 'B', color: '#fff' }, ['color', 'color_format', '#fff']],
    [{ name: 'B', aliases: 'A商店' }, ['aliases', 'aliases_format']],
    [{ name: 'B', aliases: [1] }, ['aliases', 'aliases_format']],
    [{ name: 'B', password: 'secret' }, ['password', 'password_field']],
    [{ name: 'B', password: '' }, ['password', 'password_field']],
    [{ name: 'B', login: { サポートパスワード: 'x' } }, ['login.サポートパスワード', 'password_field']],
    [null, ['', 'row_not_an_office']],
    ['事業所', ['', 'row_not_an_office']],
    [[A], ['', 'row_not_an_office']],
  ])('%j', (fields, problem) => {
    expect(brokenIn(fields)).toEqual([problem]);
  });

  test.each([
    [{ name: 'x'.repeat(201) }, ['name', 'text_too_long', '200']],
    [{ name: 'B', aliases: ['x'.repeat(201)] }, ['aliases', 'text_too_long', '200']],
    [{ name: 'B', aliases: Array.from({ length: 51 }, (_, at) => `${at}`) }, ['aliases', 'field_too_large']],
    [{ name: 'B', notes: 'x'.repeat(10_001) }, ['notes', 'text_too_long', '10000']],
    [{ name: 'B', fax: 'x'.repeat(10_001) }, ['fax', 'field_too_large']],
  ])('too much, %#', (fields, problem) => {
    expect(brokenIn(fields)).toEqual([problem]);
  });

  test('every broken rule is told at once', () => {
    const fields = { yayoiId: 'x', serviceContractId: '1', color: '?', pwd: '1' };
    expect(brokenIn(fields).map(([, code]) => code)).toEqual([
      'name_missing',
      'yayoi_id_format',
      'service_contract_id_format',
      'color_format',
      'password_field',
    ]);
  });

  test('a long refused value is quoted short, a password never', () => {
    const [problem] = brokenIn({ name: 'B', yayoiId: 'x'.repeat(500) });
    expect(problem?.[2]).toHaveLength(81);
    expect(JSON.stringify(brokenIn({ name: 'B', passwd: 'hunter2' }))).not.toContain('hunter2');
  });

  test('nesting without end is refused, not followed', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100; level++) deep = [deep];
    expect(brokenIn({ name: 'B', deep })).toEqual([['deep', 'field_too_large']]);
    expect(brokenIn({ name: 'B', wide: Array.from({ length: 3000 }, () => 1) })).toEqual([['wide', 'field_too_large']]);
  });
});

describe('each rule, kept', () => {
  test.each([
    [{ name: ' 事業所B ' }, { name: '事業所B' }],
    [{ name: '事業所Ｂ' }, { name: '事業所Ｂ' }],
    [
      { name: 'B', yayoiId: ' Ｂ@Example.CO.jp\u200b' },
      { name: 'B', yayoiId: 'b@example.co.jp' },
    ],
    [
      { name: 'B', serviceContractId: ' ６１２３４５６ ' },
      { name: 'B', serviceContractId: '6123456' },
    ],
    [
      { name: 'B', serviceContractId: 6123456 },
      { name: 'B', serviceContractId: '6123456' },
    ],
    [
      { name: 'B', originalContractId: '8000001' },
      { name: 'B', originalContractId: '8000001' },
    ],
    [
      { name: 'B', officeToken: TOKEN.replace('1', '2').toUpperCase() },
      { name: 'B', officeToken: TOKEN.replace('1', '2') },
    ],
    [
      { name: 'B', procedure: 'accounting-other' },
      { name: 'B', procedure: 'accounting-other' },
    ],
    [
      { name: 'B', color: ' #0B7285' },
      { name: 'B', color: '#0b7285' },
    ],
    [
      { name: 'B', aliases: [' B商店', 'Ｂ商店', '', 'ビー'] },
      { name: 'B', aliases: ['Ｂ商店', 'ビー'] },
    ],
    [
      { name: 'B', notes: ' 二行\n目 ' },
      { name: 'B', notes: ' 二行\n目 ' },
    ],
    [
      { name: 'B', fax: '03', tags: [1, { a: null }], empty: '' },
      { name: 'B', fax: '03', tags: [1, { a: null }], empty: '' },
    ],
    [
      {
        name: 'B',
        yayoiId: '',
        businessGroup: ' ',
        serviceContractId: null,
        originalContractId: '',
        officeToken: '',
        procedure: '',
        color: '',
        aliases: [],
        notes: '',
      },
      { name: 'B' },
    ],
  ])('%j', (fields, office) => {
    expect(checkOffice(fields, [A])).toEqual({ office });
  });

  test('an office does not stand in its own way, and an index does as a list does', () => {
    const { id, ...fields } = A;
    expect(checkOffice(fields, indexOffices([A]), id)).toEqual({ office: fields });
    expect(checkOffice(fields, indexOffices([A])).problems).toHaveLength(4);
  });

  test('prototype keys do no harm', () => {
    const fields = JSON.parse(
      '{"name":"B","__proto__":{"yayoiId":"x"},"constructor":{"prototype":{"a":1}},"toString":"t"}',
    );
    const { office } = checkOffice(fields, [A]);
    expect(office && Object.getPrototypeOf(office)).toBe(Object.prototype);
    expect(office?.yayoiId).toBeUndefined();
    expect(Object.keys(office ?? {})).toEqual(['name', 'constructor', 'toString']);
    expect(({} as { a?: number }).a).toBeUndefined();
    expect(brokenIn(JSON.parse('{"__proto__":{"name":"inherited"}}'))).toEqual([['name', 'name_missing']]);
  });
});

test('ten thousand offices are checked in proportion', () => {
  const offices = Array.from(
    { length: 10_000 },
    (_, at) => ({ id: `i${at}`, name: `事業所${at}`, yayoiId: `o${at}@example.co.jp` }) as Office,
  );
  const index = indexOffices(offices);
  for (const { id, ...fields } of offices) expect(checkOffice(fields, index, id).office).toBeDefined();
});
