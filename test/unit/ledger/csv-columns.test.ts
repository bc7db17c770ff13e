import { describe, expect, test } from 'vitest';
import { allAtOnce } from '../../../lib/domain/sliced.ts';
import { mappingQuestions, proposeMapping, withUse } from '../../../lib/ledger/csv-columns.ts';
import { tableRows } from '../../../lib/ledger/csv-rows.ts';
import { readTable } from '../../../lib/ledger/csv-table.ts';
import { columnField, procedureWord } from '../../../lib/ledger/csv-words.ts';

const tableOf = (text: string) => allAtOnce(readTable(text)).table ?? [];
const usesOf = (text: string, header?: boolean) =>
  proposeMapping(tableOf(text), header).columns.map(({ name, use }) => [name, use]);
const rowsOf = (text: string) => {
  const table = tableOf(text);
  return allAtOnce(tableRows(table, proposeMapping(table)));
};
const TOKEN = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';

describe('names of columns', () => {
  test.each([
    ['事業所名', 'name'],
    ['顧客名', 'name'],
    ['会社名', 'name'],
    ['事業者名', 'name'],
    ['事業所名（必須）', 'name'],
    ['Name', 'name'],
    ['弥生ID', 'yayoiId'],
    ['弥生ＩＤ', 'yayoiId'],
    [' 弥生 id ', 'yayoiId'],
    ['弥生ID(メールアドレス)', 'yayoiId'],
    ['メールアドレス', 'yayoiId'],
    ['E-mail', 'yayoiId'],
    ['yayoi_id', 'yayoiId'],
    ['事業グループ', 'businessGroup'],
    ['サービス契約ID', 'serviceContractId'],
    ['サービス契約ID（お客様番号）', 'serviceContractId'],
    ['お客様番号', 'serviceContractId'],
    ['契約ID', 'serviceContractId'],
    ['元のお客様番号', 'originalContractId'],
    ['元の番号', 'originalContractId'],
    ['originalContractId', 'originalContractId'],
    ['事業所トークン', 'officeToken'],
    ['トークン', 'officeToken'],
    ['手続き', 'procedure'],
    ['色', 'color'],
    ['略称', 'aliases'],
    ['別名', 'aliases'],
    ['備考', 'notes'],
    ['ﾒﾓ', 'notes'],
    ['電話番号', undefined],
    ['', undefined],
  ])('%j is %s', (name, field) => expect(columnField(name)).toBe(field));

  test.each([
    ['accounting-network', 'accounting-network'],
    ['Accounting Network', 'accounting-network'],
    ['会計連携あり・ネットワーク製品', 'accounting-network'],
    ['会計連携あり･ネットワーク製品以外', 'accounting-other'],
    ['会計事務所との連携（顧問先側）', 'accounting-firm-link'],
    ['未定', undefined],
  ])('the procedure %j is %s', (word, id) => expect(procedureWord(word)).toBe(id));
});

describe('how a table is read', () => {
  test('known names become fields, others are kept, passwords are neither', () => {
    expect(usesOf('会社名,電話,弥生IDのパスワード,備考,,\nA,03,pw,x,,')).toEqual([
      ['会社名', 'name'],
      ['電話', 'keep'],
      ['弥生IDのパスワード', 'password'],
      ['備考', 'notes'],
      ['', 'skip'],
      ['', 'skip'],
    ]);
  });

  test('what two columns would both become is left to the user, as is content without a name', () => {
    const table = tableOf('事業所名,顧客名,電話,電話,メモ,\nA,B,1,2,x,y');
    const mapping = proposeMapping(table);
    expect(mapping.columns.map(({ use }) => use)).toEqual(['open', 'open', 'open', 'open', 'notes', 'open']);
    expect(mappingQuestions(mapping)).toMatchObject({ open: { length: 5 }, twice: [], noName: true });
    const both = withUse(withUse(mapping, 0, 'name'), 1, 'name');
    expect(mappingQuestions(both)).toMatchObject({
      twice: [[{ name: '事業所名' }, { name: '顧客名' }]],
      noName: false,
    });
  });

  test("a password's column cannot be given another use", () => {
    const mapping = proposeMapping(tableOf('事業所名,PW\nA,x'));
    expect(mapping.columns[1]).toMatchObject({ use: 'password', samples: [] });
    expect(withUse(mapping, 1, 'notes').columns[1]?.use).toBe('password');
  });

  test('without names, by what stands in the cells', () => {
    const text = `東商店\ta@example.co.jp\t７００００01\t${TOKEN}\t03-0000-0000\n西商店\tb@example.co.jp\t\t\t`;
    expect(usesOf(text)).toEqual([
      ['', 'name'],
      ['', 'yayoiId'],
      ['', 'serviceContractId'],
      ['', 'officeToken'],
      ['', 'open'],
    ]);
    expect(proposeMapping(tableOf(text)).header).toBe(false);
    expect(proposeMapping(tableOf('なまえ,でんわ\nA,1')).header).toBe(true);
    expect(usesOf('事業所名,メモ\nA,x', false)).toEqual([
      ['', 'name'],
      ['', 'open'],
    ]);
  });
});

describe('rows of a table', () => {
  test('are numbered as a spreadsheet numbers them; empty and missing cells are missing fields', () => {
    expect(rowsOf('事業所名,弥生ID,別名,手続き,電話,id\nA,,"x、y; z",会計事務所連携,,7\n\nB\n')).toEqual([
      { row: 2, fields: { name: 'A', aliases: ['x', 'y', ' z'], procedure: 'accounting-firm-link', _id: '7' } },
      { row: 4, fields: { name: 'B' } },
    ]);
  });

  test('a row with a password, or with more cells than columns, says so', () => {
    expect(rowsOf('事業所名,パスワード\nA,\nB,x\nC,,\nD,,z')).toEqual([
      { row: 2, fields: { name: 'A' } },
      { row: 3, fields: { name: 'B' }, problems: [{ field: 'パスワード', code: 'password_column', values: [] }] },
      { row: 4, fields: { name: 'C' } },
      { row: 5, fields: { name: 'D' }, problems: [{ field: '', code: 'extra_cells', values: ['3', '2'] }] },
    ]);
  });

  test('a cell that was kept from being run reads as it was', () => {
    const text = "事業所名,メモ,a,b,c\n'=A(),'-1,''x,'y,【JSON】[1";
    expect(rowsOf(text)[0]?.fields).toEqual({ name: '=A()', notes: '-1', a: "'x", b: "'y", c: '【JSON】[1' });
  });
});
