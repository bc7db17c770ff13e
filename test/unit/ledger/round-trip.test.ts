import { describe, expect, test } from 'vitest';
import type { Office } from '../../../lib/domain/office.ts';
import { checkFields } from '../../../lib/domain/office-fields.ts';
import { looksLikePassword } from '../../../lib/domain/password-field.ts';
import { PROCEDURES } from '../../../lib/domain/procedure.ts';
import { allAtOnce } from '../../../lib/domain/sliced.ts';
import { proposeMapping } from '../../../lib/ledger/csv-columns.ts';
import { tableRows } from '../../../lib/ledger/csv-rows.ts';
import { writeLedgerCsv } from '../../../lib/ledger/export-csv.ts';
import { writeLedgerJson } from '../../../lib/ledger/export-json.ts';
import { readLedgerFile } from '../../../lib/ledger/import-file.ts';
import { planImport } from '../../../lib/ledger/plan-import.ts';
import { fc } from '../../support/properties.ts';

/** What breaks files: formulas, quotes, separators, line ends, our own marks, lone surrogates, names that are known. */
const NASTY = [
  '=1+1',
  '+',
  '-x',
  '@A',
  '\t',
  '\r',
  "'",
  "''",
  '"',
  '""',
  ',',
  ';',
  '、',
  '\n',
  '\r\n',
  '【JSON】',
  '【JSON】1',
  '\u0000',
];
const ODD = [
  '\ufffd',
  '\ud800',
  '＝',
  ' ',
  '\u3000',
  '\ufeff',
  '事業所名',
  '備考',
  '__proto__',
  'constructor',
  'sep=,',
  '{}',
];
const piece = fc.oneof(fc.constantFrom(...NASTY, ...ODD), fc.string({ unit: 'binary', maxLength: 6 }));
const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
const fieldName = fc.oneof(text, fc.constantFrom('備考', 'Name', ' メモ', 'id', '_id', '', '別名', '電話'));
const digits = fc.integer({ min: 0, max: 999_999 }).map((number) => `7${String(number).padStart(6, '0')}`);

const known = fc.record(
  {
    yayoiId: fc.integer().map((number) => `a${number}@example.co.jp`),
    businessGroup: text,
    serviceContractId: digits,
    officeToken: fc.uuid(),
    procedure: fc.constantFrom(...PROCEDURES),
    color: fc.constantFrom('#0b7285', '#000000'),
    aliases: fc.array(text, { maxLength: 4 }),
    notes: text,
  },
  { requiredKeys: [] },
);
/** As JSON writes it: a zero has no sign. */
const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)));
const unknown = fc.dictionary(fieldName, fc.oneof(text, json), { maxKeys: 4 });

/** A ledger as it is stored: what the rules let through, each name and ID once. */
const ledger = fc.array(fc.tuple(text, known, unknown), { maxLength: 5 }).map((rows) =>
  rows.flatMap(([name, fields, more], at): Office[] => {
    const kept = Object.entries(more).filter(([field]) => field !== 'id' && !looksLikePassword(field));
    const { serviceContractId, ...rest } = fields;
    const issued = serviceContractId === undefined ? {} : { serviceContractId: `70000${10 + at}` };
    const yayoiId = rest.yayoiId === undefined ? {} : { yayoiId: `y${at}@example.co.jp` };
    const { office } = checkFields({
      ...Object.fromEntries(kept),
      ...rest,
      ...issued,
      ...yayoiId,
      name: `${name}.${at}`,
    });
    return office ? [{ ...office, id: `o${at}` } as Office] : [];
  }),
);

const read = (name: string, content: string) => {
  const file = allAtOnce(readLedgerFile(name, new TextEncoder().encode(content)));
  if (file.problem) throw new Error(file.problem.code);
  return file.table ? allAtOnce(tableRows(file.table, proposeMapping(file.table))) : file.rows;
};
const fieldsOf = (offices: readonly Office[]) => offices.map(({ id: _, ...fields }) => fields);
const csv = (offices: readonly Office[]) => allAtOnce(writeLedgerCsv(offices));
const RUNS = { numRuns: 400 };

describe('what is written and read again is the same ledger', () => {
  test('as CSV', () => {
    fc.assert(
      fc.property(ledger, (offices) => {
        const again = allAtOnce(planImport(read('a.csv', csv(offices)), []));
        expect(again.refused).toEqual([]);
        expect(again.added.map(({ office }) => office)).toEqual(fieldsOf(offices));
      }),
      RUNS,
    );
  });

  test('as JSON', () => {
    fc.assert(
      fc.property(ledger, (offices) => {
        const again = allAtOnce(planImport(read('a.json', writeLedgerJson(offices)), []));
        expect(again.refused).toEqual([]);
        expect(again.added.map(({ office }) => office)).toEqual(fieldsOf(offices));
      }),
      RUNS,
    );
  });

  test('no cell begins with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(ledger, (offices) => {
        const file = allAtOnce(readLedgerFile('a.csv', new TextEncoder().encode(csv(offices))));
        for (const { cells } of file.table ?? []) for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
      RUNS,
    );
  });

  test('the file begins with a byte order mark and the names of contract §7, and its lines end in CRLF', () => {
    const office = { id: 'a', name: '事業所A', aliases: ['x', 'y'], 電話: '03', 名称: 1 } as unknown as Office;
    expect(csv([office])).toBe(
      '\ufeff事業所名,弥生ID,事業グループ,サービス契約ID,元のお客様番号,事業所トークン,手続き,色,別名,メモ,電話,"【JSON】""名称"""\r\n' +
        '事業所A,,,,,,,,x、y,,03,【JSON】1\r\n',
    );
  });
});
