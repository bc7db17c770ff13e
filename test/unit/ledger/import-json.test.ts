import { describe, expect, test } from 'vitest';
import { allAtOnce } from '../../../lib/domain/sliced.ts';
import { readLedgerJson } from '../../../lib/ledger/import-json.ts';
import { jsonFault } from '../../../lib/ledger/json-fault.ts';

const read = (text: string) => allAtOnce(readLedgerJson(text));
const fault = (text: string) => allAtOnce(jsonFault(text));
const file = (more: object) => JSON.stringify({ format: 'shohyo-guard-ledger', version: 1, ...more });

describe('a ledger file', () => {
  test('gives its rows, counted from 1, not judged yet', () => {
    expect(read(`${file({ offices: [{ name: 'A' }, null, 7] })}\r\n`)).toEqual({
      rows: [
        { row: 1, fields: { name: 'A' } },
        { row: 2, fields: null },
        { row: 3, fields: 7 },
      ],
    });
    expect(read(file({ offices: [] }))).toEqual({ rows: [] });
  });

  test('keeps a field named id apart from our own', () => {
    expect(read(file({ offices: [{ id: 1, _id: 2 }] })).rows).toEqual([{ row: 1, fields: { _id: 1, __id: 2 } }]);
  });

  test.each([
    ['', 'empty_file', []],
    [' \n', 'empty_file', []],
    ['{"format": shohyo', 'not_json', ['1', '12', 'shohyo']],
    ['{"format": "shohyo', 'not_json', ['1', '12', '"shohyo']],
    ['{\n  "version": 1\n', 'not_json_end', ['3', '1']],
    ['null', 'not_a_ledger', ['shohyo-guard-ledger']],
    ['[]', 'not_a_ledger', ['shohyo-guard-ledger']],
    ['{}', 'not_a_ledger', ['shohyo-guard-ledger']],
    ['{"format":"other","version":1,"offices":[]}', 'not_a_ledger', ['shohyo-guard-ledger']],
    [file({ version: undefined, offices: [] }), 'version_unknown', ['1']],
    [file({ version: '1', offices: [] }), 'version_unknown', ['1']],
    [file({ version: 0, offices: [] }), 'version_unknown', ['1']],
    [file({ version: 2, offices: [] }), 'version_newer', ['2', '1']],
    [file({}), 'offices_missing', []],
    [file({ offices: { name: 'A' } }), 'offices_missing', []],
  ])('%j is refused as %s', (text, code, values) => {
    expect(read(text)).toEqual({ problem: { code, values } });
  });
});

describe('where JSON breaks', () => {
  test.each([
    ['{"a":1,}', 1, 8, '}'],
    ['[1,2', 1, 5, ''],
    ['[1 2]', 1, 4, '2'],
    ["{'a':1}", 1, 2, "'a'"],
    ['{"a" 1}', 1, 6, '1'],
    ['{"a":1} x', 1, 9, 'x'],
    ['[\r\n 01]', 2, 3, '1'],
    ['["a\nb"]', 1, 2, '"a'],
    ['["\\x"]', 1, 2, '"\\x"'],
    ['[１]', 1, 2, '１'],
    ['', 1, 1, ''],
    ['[1]]', 1, 4, ']'],
    ['{]', 1, 2, ']'],
    ['[tru]', 1, 2, 'tru'],
    ['[//c\n1]', 1, 2, '//c'],
  ])('%j: line %d, column %d', (text, line, column, found) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(fault(text)).toEqual({ line, column, found });
  });

  test('nesting and length do not matter', () => {
    expect(fault('['.repeat(100_000))).toEqual({ line: 1, column: 100_001, found: '' });
    expect(fault(`{"a":"${'x'.repeat(1_000_000)}",}`).found).toBe('}');
  });
});
