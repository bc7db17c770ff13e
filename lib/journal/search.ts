import type { JournalEntry, JournalFilter } from '../domain/journal.ts';
import type { UnreadableReason } from '../platform/stored.ts';
import { digestOf, type Row, seeker } from './digest.ts';
import { type EntryRecord, openEntry, shownEntry } from './entry-record.ts';
import { digestsBack, endOf, type Reading } from './tables.ts';

/** An entry as it is shown, or what is left of it. */
export type FoundRow = { seq: number; entry: JournalEntry } | { seq: number; broken: UnreadableReason; raw: unknown };

export interface Found {
  rows: FoundRow[];
  /** How many fit, and how many of all entries cannot be read. Only when the search was for the first page. */
  counted?: { total: number; broken: number };
  /** Where the next page begins: before this `seq`. */
  next?: number;
}

export interface Page {
  /** Only entries before this one. */
  before?: number | undefined;
  limit: number;
}

const sum = (numbers: Uint8Array): number => numbers.reduce((total, one) => total + one, 0);

/** The `seq` of every entry that fits, newest first, as far as `enough` lets it go on; and how many are broken. */
async function fitting(
  transaction: Reading,
  filter: JournalFilter,
  before: number,
  enough: (found: number) => boolean,
  missing: (block: number) => void,
): Promise<{ seqs: number[]; broken: number }> {
  const fits = seeker(filter);
  const seqs: number[] = [];
  let broken = 0;
  const look = (digest: ReturnType<typeof digestOf>): void => {
    const fitsAt = fits(digest);
    broken += sum(digest.broken);
    for (let at = digest.seqs.length - 1; at >= 0; at--) {
      const seq = digest.seqs[at] ?? 0;
      if (seq < before && fitsAt(at)) seqs.push(seq);
    }
  };
  if (filter.sha256 !== undefined) {
    const records = await transaction.objectStore('entries').index('sha256').getAll(filter.sha256);
    look(
      digestOf(
        0,
        records.map((record): Row => ({ seq: record.seq, opened: openEntry(record) })),
      ),
    );
    return { seqs, broken };
  }
  const newest = await endOf(transaction, 'newest');
  const oldest = await endOf(transaction, 'oldest');
  if (newest === undefined || oldest === undefined) return { seqs, broken };
  for await (const digest of digestsBack(transaction, Math.min(newest, before - 1), oldest, missing)) {
    look(digest);
    if (enough(seqs.length)) break;
  }
  return { seqs, broken };
}

/** Every `seq` that fits, newest first. */
export async function allFitting(transaction: Reading, filter: JournalFilter): Promise<number[]> {
  const { seqs } = await fitting(
    transaction,
    filter,
    Number.POSITIVE_INFINITY,
    () => false,
    () => {},
  );
  return seqs;
}

function shown(record: EntryRecord): FoundRow {
  const opened = openEntry(record);
  if (opened.ok) return { seq: record.seq, entry: shownEntry(opened.value) };
  return { seq: record.seq, broken: opened.reason, raw: opened.raw };
}

/**
 * One page of the entries that fit, newest first. The first page counts them all, which takes the digests of all blocks.
 * @param missing hears of blocks whose digest was not there
 */
export async function searchJournal(
  transaction: Reading,
  filter: JournalFilter,
  { before, limit }: Page,
  missing: (block: number) => void,
): Promise<Found> {
  const isFirst = before === undefined;
  const enough = (found: number): boolean => !isFirst && found > limit;
  const { seqs, broken } = await fitting(transaction, filter, before ?? Number.POSITIVE_INFINITY, enough, missing);
  const page = seqs.slice(0, limit);
  const entries = transaction.objectStore('entries');
  const records = await Promise.all(page.map((seq) => entries.get(seq)));
  const last = page.at(-1);
  return {
    rows: records.flatMap((record) => (record ? [shown(record)] : [])),
    ...(isFirst && { counted: { total: seqs.length, broken } }),
    ...(seqs.length > limit && last !== undefined && { next: last }),
  };
}
