import { writeCell } from '../csv/csv-cell.ts';
import { csvLine } from '../csv/csv-text.ts';
import { dayInJapan } from '../domain/day.ts';
import type { JournalEntry } from '../domain/journal.ts';
import { hashWords, howWords, screenWords, VERDICT_WORDS, wayWords } from '../domain/journal-words.ts';
import type { Text } from '../domain/text-key.ts';
import type { FoundRow } from './search.ts';

/** Japan has no summer time. */
const JAPAN = 9 * 3_600_000;

/** `2026/11/20 14:03:05` in Japan, as spreadsheets there read a time. */
export function timeInJapan(time: number): string {
  return `${dayInJapan(time).replaceAll('-', '/')} ${new Date(time + JAPAN).toISOString().slice(11, 19)}`;
}

type Column = [name: Parameters<Text>[0], value: (entry: JournalEntry, t: Text, now: number) => string | undefined];
const COLUMNS: readonly Column[] = [
  ['journal_time', ({ at }) => timeInJapan(at)],
  ['journal_office', ({ office }) => office?.name],
  ['journal_target_id', ({ targetYayoiId }) => targetYayoiId],
  ['journal_shown_id', ({ yayoiId }) => yayoiId],
  ['journal_verdict', ({ verdict }, t) => t(VERDICT_WORDS[verdict])],
  ['journal_how', ({ how }, t) => howWords(t, how)],
  ['journal_gone_ahead', ({ goneAhead }, t) => (goneAhead ? t('journal_gone_ahead_yes') : undefined)],
  ['journal_name', ({ name }) => name],
  ['journal_size', ({ size }) => String(size)],
  ['journal_type', ({ type }) => type || undefined],
  ['journal_hash', (entry, t, now) => hashWords(t, entry, now)],
  ['journal_way', ({ way }, t) => wayWords(t, way)],
  ['journal_screen', ({ screen }, t) => screenWords(t, screen)],
];

/** The first line: the columns in the user's language. */
export function journalHeader(t: Text): string {
  return csvLine(COLUMNS.map(([name]) => t(name)));
}

/** A row as a line that no spreadsheet runs; of what cannot be read, what is stored. @param now milliseconds since 1970 */
export function journalLine(row: FoundRow, t: Text, now: number): string {
  if ('entry' in row) return csvLine(COLUMNS.map(([, value]) => writeCell(value(row.entry, t, now))));
  return csvLine([writeCell(t('journal_broken', String(row.seq))), writeCell(JSON.stringify(row.raw))]);
}
