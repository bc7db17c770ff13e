import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Office } from '../../../lib/domain/office.ts';
import { allAtOnce } from '../../../lib/domain/sliced.ts';
import { writeLedgerJson } from '../../../lib/ledger/export-json.ts';
import { readLedgerJson } from '../../../lib/ledger/import-json.ts';
import { importRequest, planImport } from '../../../lib/ledger/plan-import.ts';
import { createLedgerStore } from '../../../lib/ledger/store.ts';

const office = (id: string, fields: object) => ({ id, ...fields }) as Office;
const A = office('a', {
  name: '事業所A',
  yayoiId: 'a@example.co.jp',
  serviceContractId: '7000001',
  originalContractId: '8000001',
  aliases: ['A商店'],
  notes: 'メモ',
  fax: { n: 1, m: 2 },
});
const B = office('b', { name: '事業所B', yayoiId: 'b@example.co.jp', serviceContractId: '7000002' });

const planned = (...rowsAndOffices: Parameters<typeof planImport>) => allAtOnce(planImport(...rowsAndOffices));
const plan = (rows: unknown[], offices: Office[] = [A, B]) =>
  planned(
    rows.map((fields, at) => ({ row: at + 1, fields })),
    offices,
  );
const refused = (rows: unknown[], offices?: Office[]) =>
  plan(rows, offices).refused.map(({ row, problems }) => [
    row,
    ...problems.map(({ code, values }) => [code, ...values]),
  ]);

describe('what a row is about', () => {
  test.each([
    ['by Yayoi ID before all', { name: '事業所B2', yayoiId: 'Ａ@example.co.jp', serviceContractId: '7000003' }, 'a'],
    [
      'by service contract ID, when the Yayoi ID is new',
      { name: 'new', yayoiId: 'n@example.co.jp', serviceContractId: '７000002' },
      'b',
    ],
    [
      'by name, when all else is new',
      { name: '事業所Ａ', yayoiId: 'n@example.co.jp', serviceContractId: '7000009' },
      'a',
    ],
  ])('%s', (_, row, id) => {
    expect(plan([row])).toMatchObject({ added: [], changed: [{ row: 1, id }], refused: [] });
  });

  test('a new office is added as it will be kept', () => {
    expect(plan([{ name: ' C ', yayoiId: 'C@example.co.jp', notes: '', tel: 3 }])).toEqual({
      added: [{ row: 1, office: { name: 'C', yayoiId: 'c@example.co.jp', tel: 3 } }],
      changed: [],
      unchanged: [],
      refused: [],
      secrets: [],
    });
  });
});

describe('what changes', () => {
  test('field by field, with before and after', () => {
    const row = {
      name: '事業所A',
      notes: '新',
      aliases: ['A商店', 'B商店'],
      businessGroup: 'G',
      fax: { m: 2, n: 1 },
      tel: '1',
    };
    expect(plan([row]).changed).toEqual([
      {
        row: 1,
        id: 'a',
        name: '事業所A',
        changes: [
          { field: 'businessGroup', before: undefined, after: 'G' },
          { field: 'aliases', before: ['A商店'], after: ['A商店', 'B商店'] },
          { field: 'notes', before: 'メモ', after: '新' },
          { field: 'tel', before: undefined, after: '1' },
        ],
      },
    ]);
  });

  test.each([
    [{ name: '事業所A' }],
    [
      {
        name: '事業所A',
        yayoiId: '',
        serviceContractId: null,
        aliases: [],
        notes: ' ',
        procedure: '',
        fax: '',
        tel: null,
      },
    ],
    [{ name: ' 事業所A', yayoiId: 'A@EXAMPLE.co.jp', serviceContractId: 7000001 }],
  ])('%j says nothing new', (row) => {
    expect(plan([row])).toEqual({
      added: [],
      changed: [],
      unchanged: [{ row: 1, id: 'a', name: '事業所A' }],
      refused: [],
      secrets: [],
    });
  });
});

describe('refused rows', () => {
  test('each with its row, its name and every reason; the good ones stay good', () => {
    const made = plan([{ name: 'C', yayoiId: 'c' }, { name: 'D' }, 7, { name: 'E', password: 'x', color: '?' }]);
    expect(made.refused).toEqual([
      { row: 1, name: 'C', problems: [{ field: 'yayoiId', code: 'yayoi_id_format', values: ['c'] }] },
      { row: 3, problems: [{ field: '', code: 'row_not_an_office', values: [] }] },
      {
        row: 4,
        name: 'E',
        problems: [
          { field: 'color', code: 'color_format', values: ['?'] },
          { field: 'password', code: 'password_field', values: [] },
        ],
      },
    ]);
    expect(made.added.map(({ row }) => row)).toEqual([2]);
  });

  test.each([
    [
      'the same name twice',
      [{ name: 'C' }, { name: 'D' }, { name: ' Ｃ' }],
      [
        [1, ['same_as_row', 'C', '3']],
        [3, ['same_as_row', 'Ｃ', '1']],
      ],
    ],
    [
      'the same Yayoi ID twice',
      [
        { name: 'C', yayoiId: 'c@example.co.jp' },
        { name: 'D', yayoiId: 'C@example.co.jp' },
      ],
      [
        [1, ['same_as_row', 'c@example.co.jp', '2']],
        [2, ['same_as_row', 'c@example.co.jp', '1']],
      ],
    ],
    [
      'an issued number that is original in another row',
      [
        { name: 'C', serviceContractId: '7000008' },
        { name: 'D', originalContractId: '7000008' },
      ],
      [
        [1, ['same_as_row', '7000008', '2']],
        [2, ['same_as_row', '7000008', '1']],
      ],
    ],
    [
      'two rows about one office',
      [{ name: 'X', yayoiId: 'a@example.co.jp' }, { name: '事業所A' }],
      [
        [1, ['same_office_as_row', '事業所A', '2']],
        [2, ['same_office_as_row', '事業所A', '1']],
      ],
    ],
    [
      'a number that is original in the ledger',
      [{ name: 'C', serviceContractId: '8000001' }],
      [[1, ['service_contract_id_is_original', '8000001', '事業所A']]],
    ],
    [
      'an original number that is issued in the ledger',
      [{ name: 'C', originalContractId: '7000002' }],
      [[1, ['original_contract_id_is_issued', '7000002', '事業所B']]],
    ],
    [
      'a name that another office has',
      [{ name: '事業所B', yayoiId: 'a@example.co.jp' }],
      [[1, ['name_taken', '事業所B', '事業所B']]],
    ],
  ])('%s', (_, rows, expected) => {
    expect(refused(rows)).toEqual(expected);
  });

  test('values may move from office to office within one file', () => {
    const swap = [
      { name: '事業所A', yayoiId: 'b@example.co.jp' },
      { name: '事業所B', yayoiId: 'a@example.co.jp' },
    ];
    expect(refused(swap)).toEqual([]);
    const numbers = [
      { name: '事業所A', yayoiId: 'a@example.co.jp', serviceContractId: '7000002' },
      { name: '事業所B', yayoiId: 'b@example.co.jp', serviceContractId: '7000001' },
    ];
    expect(plan(numbers).changed).toMatchObject([{ id: 'a' }, { id: 'b' }]);
  });

  test('a value is not free when the row that would have freed it is refused', () => {
    const [old, young] = ['1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', '2b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed'];
    const rows = [
      { name: '事業所A', officeToken: young },
      { name: 'C', officeToken: old },
    ];
    const ledger = [{ ...A, officeToken: old }];
    expect(refused(rows, ledger)).toEqual([]);
    expect(refused([...rows, { name: 'D', officeToken: young }], ledger)).toEqual([
      [1, ['same_as_row', young, '3']],
      [2, ['office_token_taken', old, '事業所A']],
      [3, ['same_as_row', young, '1']],
    ]);
  });

  test('one refused row pulls along those that counted on it, and no others', () => {
    const chain = Array.from({ length: 5 }, (_, at) =>
      office(`o${at}`, { name: `N${at}`, yayoiId: `y${at}@example.co.jp` }),
    );
    // Each office takes the name of the next; the last one's new name is taken by an office that stays.
    const rows = chain.map((_, at) => ({ yayoiId: `y${at}@example.co.jp`, name: at === 4 ? 'fixed' : `N${at + 1}` }));
    const made = plan([...rows, { name: 'free' }], [...chain, office('f', { name: 'fixed' })]);
    expect(made.refused.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
    expect(made.refused[0]?.problems).toEqual([{ field: 'name', code: 'name_taken', values: ['N1', 'N1'] }]);
    expect(made.added.map(({ row }) => row)).toEqual([6]);
  });
});

describe('there and back', () => {
  beforeEach(() => fakeBrowser.reset());

  test('what is written is what contract §6 shows', () => {
    expect(JSON.parse(writeLedgerJson([A]))).toEqual({
      format: 'shohyo-guard-ledger',
      version: 1,
      offices: [Object.fromEntries(Object.entries(A).filter(([name]) => name !== 'id'))],
    });
    expect(Object.keys(JSON.parse(writeLedgerJson([{ ...A, zip: 1 } as Office])).offices[0])).toEqual([
      'name',
      'yayoiId',
      'serviceContractId',
      'originalContractId',
      'aliases',
      'notes',
      'fax',
      'zip',
    ]);
  });

  test('an empty ledger takes all, the full one is unchanged by its own export', async () => {
    const file = writeLedgerJson([office('x', { ...A, _id: 'their own', nothing: null, blank: '' }), B]);
    const store = createLedgerStore();
    const { rows = [] } = allAtOnce(readLedgerJson(file));
    const { add, change } = importRequest(planned(rows, []));
    expect(await store.importAll(add, change)).toMatchObject({ ok: true });
    const { offices } = await store.list();
    expect(writeLedgerJson(offices)).toBe(file);
    expect(planned(rows, offices)).toMatchObject({
      added: [],
      changed: [],
      unchanged: [{ row: 1 }, { row: 2 }],
      refused: [],
    });
  });

  test("a plan's changes are what the store carries out", async () => {
    const store = createLedgerStore();
    await store.importAll([{ name: 'A', notes: 'old', fax: 1 }, { name: 'B' }], []);
    const rows = [{ name: 'A', notes: 'new' }, { name: 'C' }].map((fields, at) => ({ row: at + 1, fields }));
    const { add, change } = importRequest(planned(rows, (await store.list()).offices));
    await store.importAll(add, change);
    expect((await store.list()).offices).toMatchObject([
      { name: 'A', notes: 'new', fax: 1 },
      { name: 'B' },
      { name: 'C' },
    ]);
  });
});

test('ten thousand rows, all colliding, against ten thousand offices', () => {
  const offices = Array.from({ length: 10_000 }, (_, at) =>
    office(`o${at}`, { name: `N${at}`, yayoiId: `y${at}@example.co.jp` }),
  );
  const rows = offices.map((_, at) => ({
    name: `M${at}`,
    yayoiId: at % 2 ? 'same@example.co.jp' : `y${at}@example.co.jp`,
  }));
  const made = plan(rows, offices);
  expect([made.refused.length, made.changed.length]).toEqual([5000, 5000]);
}, 5000);
