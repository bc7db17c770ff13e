import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readCell } from '../../../lib/csv/csv-cell.ts';
import { csvText } from '../../../lib/csv/csv-text.ts';
import type { JournalEntry } from '../../../lib/domain/journal.ts';
import { journalHeader, journalLine, timeInJapan } from '../../../lib/journal/export-csv.ts';
import { entry, hashOf } from './entries.ts';

const t = (key: string, ...values: string[]) => [key, ...values].join(' ');
const NOW = Date.parse('2026-11-20T10:10:00+09:00');

/** What a reader that knows the guard makes of the written lines. */
function readBack(entries: readonly Partial<JournalEntry>[]): unknown[][] {
  const lines = entries.map((one, at) => journalLine({ seq: at, entry: { ...entry(), ...one } }, t, NOW));
  const text = csvText([journalHeader(t), ...lines]);
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1, -2));
  expect(errors).toEqual([]);
  return data.map((cells) => cells.map(readCell));
}

test('every column has its value, as Japanese offices write times', () => {
  const [header, line] = readBack([
    {
      at: Date.parse('2026-01-02T23:04:05+09:00'),
      name: '領収書.pdf',
      size: 1234,
      sha256: hashOf('a'),
      goneAhead: true,
      verdict: 'mismatch',
    },
  ]);
  expect(Object.fromEntries((header as string[]).map((name, at) => [name, line?.[at]]))).toEqual({
    journal_time: '2026/01/02 23:04:05',
    journal_office: '事業所A',
    journal_target_id: 'a@example.co.jp',
    journal_shown_id: 'a@example.co.jp',
    journal_verdict: 'options_verdict_mismatch',
    journal_how: 'journal_how_account_menu',
    journal_gone_ahead: 'journal_gone_ahead_yes',
    journal_name: '領収書.pdf',
    journal_size: '1234',
    journal_type: 'application/pdf',
    journal_hash: hashOf('a'),
    journal_way: 'journal_way_drop',
    journal_screen: 'journal_screen_upload',
  });
});

test.each([
  '=cmd|calc.pdf',
  '+1.pdf',
  '-1.pdf',
  '@a.pdf',
  "'x.pdf",
  '\t.pdf',
  '＝１.pdf',
  'a,b.pdf',
  '"q".pdf',
  'two\r\nlines.pdf',
  '【JSON】x.pdf',
])('the file name %j comes back as it was, and no spreadsheet runs it', (name) => {
  const [, line] = readBack([{ name }]);
  expect(line?.[7]).toBe(name);
  const written = Papa.parse<string[]>(journalLine({ seq: 1, entry: { ...entry(), name } }, t, NOW)).data[0]?.[7];
  expect(written).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
});

test('a hash that is missing says why, and what another version wrote is kept', () => {
  const [, ...lines] = readBack([
    { at: NOW - 1000 },
    { at: NOW - 2 * 3_600_000 },
    { unfinished: 'unreadable' },
    { how: 'telepathy', way: 'data-channel', screen: 'voucher-new', office: undefined, type: '' },
  ]);
  expect(lines.map((line) => line[10])).toEqual([
    'journal_unfinished_pending',
    'journal_unfinished_stopped',
    'journal_unfinished_unreadable',
    'journal_unfinished_pending',
  ]);
  expect(lines[3]?.filter((_, at) => [1, 5, 9, 11, 12].includes(at))).toEqual([
    undefined,
    'telepathy',
    undefined,
    'journal_way_script data-channel',
    'voucher-new',
  ]);
});

test('of an entry that cannot be read goes what is stored', () => {
  const line = journalLine({ seq: 7, broken: 'invalid', raw: { v: 1, name: 'x' } }, t, NOW);
  expect(Papa.parse<string[]>(line).data[0]?.map(readCell)).toEqual(['journal_broken 7', '{"v":1,"name":"x"}']);
});

test('midnight in Japan', () => {
  expect(timeInJapan(Date.parse('2026-03-31T15:00:00Z'))).toBe('2026/04/01 00:00:00');
});
