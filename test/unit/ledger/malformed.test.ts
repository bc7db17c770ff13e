import { describe, expect, test } from 'vitest';
import type { Office } from '../../../lib/domain/office.ts';
import { allAtOnce } from '../../../lib/domain/sliced.ts';
import { proposeMapping } from '../../../lib/ledger/csv-columns.ts';
import { tableRows } from '../../../lib/ledger/csv-rows.ts';
import { FILE_PROBLEM_CODES } from '../../../lib/ledger/file-problem.ts';
import { readLedgerFile, refuseUnread } from '../../../lib/ledger/import-file.ts';
import { planImport } from '../../../lib/ledger/plan-import.ts';
import { malformedFile } from './malformed-files.ts';

/** All 5,000 of issue 5: `MALFORMED_FILES=5000`. */
const COUNT = Number(process.env.MALFORMED_FILES ?? 400);
const LEDGER = [
  { id: 'a', name: '事業所A', yayoiId: 'a@example.co.jp', serviceContractId: '7000001', aliases: ['x'] },
  { id: 'b', name: '事業所B' },
] as unknown as Office[];

function planOf(name: string, bytes: Uint8Array) {
  const file = allAtOnce(readLedgerFile(name, bytes));
  if (file.problem) return file;
  if (!file.table) return { rows: file.rows, count: file.rows.length, plan: allAtOnce(planImport(file.rows, LEDGER)) };
  const mapping = proposeMapping(file.table);
  const rows = allAtOnce(tableRows(file.table, mapping));
  return { rows, count: file.table.length - (mapping.header ? 1 : 0), plan: allAtOnce(planImport(rows, LEDGER)) };
}

/** What is wrong with how one file was taken. */
function wrong(name: string, bytes: Uint8Array): string[] {
  const made = planOf(name, bytes);
  if (!('plan' in made)) return FILE_PROBLEM_CODES.includes(made.problem.code) ? [] : ['no reason'];
  const { rows, count, plan } = made;
  const { added, changed, unchanged, refused } = plan;
  const known = new Set(rows.map(({ row }) => row));
  const all = [...added, ...changed, ...unchanged, ...refused];
  const nameless = refused.filter(({ row, problems }) => !known.has(row) || problems.length === 0);
  return [
    ...(new Set(all.map(({ row }) => row)).size === rows.length && all.length === count ? [] : ['a row is lost']),
    ...(nameless.length > 0 ? ['a refusal without row or reason'] : []),
    ...(JSON.stringify(plan).includes('"password":') ? ['a password'] : []),
  ];
}

describe(`${COUNT} malformed files`, () => {
  test('end in a reason, or in a plan in which every row stands once', () => {
    const before = structuredClone(LEDGER);
    const failed: string[] = [];
    for (let seed = 1; seed <= COUNT; seed++) {
      const { name, bytes } = malformedFile(seed);
      try {
        failed.push(...wrong(name, bytes).map((what) => `seed ${seed}: ${what}`));
      } catch (thrown) {
        failed.push(`seed ${seed}: ${thrown}`);
      }
    }
    expect(failed).toEqual([]);
    expect(LEDGER).toEqual(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }, 120_000);

  test('are of every kind', () => {
    const codes = new Set<string>();
    const refusals = new Set<string>();
    for (let seed = 1; seed <= 400; seed++) {
      const { name, bytes } = malformedFile(seed);
      const made = planOf(name, bytes);
      if (!('plan' in made)) codes.add(made.problem.code);
      else for (const { problems } of made.plan.refused) for (const { code } of problems) refusals.add(code);
    }
    expect([...codes].toSorted()).toEqual(
      expect.arrayContaining([
        'empty_file',
        'encoding_unknown',
        'not_json',
        'nul_inside',
        'quote_inside',
        'quote_open',
      ]),
    );
    expect(refusals).toEqual(
      new Set([...refusals, 'extra_cells', 'password_column', 'password_field', 'name_missing']),
    );
  });
});

describe('very large files', () => {
  test('over 50 MB are refused unread', () => {
    expect(refuseUnread('a.csv', 50 * 2 ** 20)).toBeUndefined();
    expect(refuseUnread('a.csv', 50 * 2 ** 20 + 1)).toEqual({ code: 'too_large', values: ['51', '50'] });
    expect(refuseUnread('a.xlsx', 1)).toEqual({ code: 'file_type', values: ['a.xlsx'] });
  });

  const PIECES = [
    ['one quote', '"'],
    ['one letter', 'x'],
    ['line ends', '\n'],
    ['separators', ','],
    ['quotes and letters', '"x'],
    ['brackets', '['],
  ] as const;
  // A minute: only together with all the others.
  test.each(COUNT >= 5000 ? PIECES : [])(
    '50 MB of %s end in a reason',
    (_what, piece) => {
      const bytes = Buffer.alloc(50 * 2 ** 20, piece);
      for (const name of ['a.csv', 'a.json']) expect(planOf(name, bytes)).toMatchObject({ problem: {} });
    },
    120_000,
  );
});
