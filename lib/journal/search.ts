import type { JournalEntry, JournalFilter } from '../domain/journal.ts';
import type { UnreadableReason } from '../platform/stored.ts';
import { type Digest, digestOf, seeker } from './digest.ts';
import { type EntryRecord, openEntry, shownEntry } from './entry-record.ts';
import { digestsBack, endOf, type Reading } from './tables.ts';

/** An entry as it is shown, or what is left of it. */
export type FoundRow = { seq: number; entry: JournalEntry } | { seq: number; broken: UnreadableReason; raw: unknown };

export interface Found {
  rows: FoundRow[];
  /** Where the next page begins: before this `seq`. */
  next?: number;
}

export interface Page {
  /** Only entries before this one. */
  before?: number | undefined;
  limit: number;
}

/** Hears of blocks whose digest was not there. */
type Missing = (block: number) => void;

/** What a search has to look at, newest first: the digests of all blocks, or one of the entries that have the hash. */
async function* candidates(
  transaction: Reading,
  { sha256 }: JournalFilter,
  before: number,
  missing: Missing,
): AsyncGenerator<Digest> {
  if (sha256 !== undefined) {
    const records = await transaction.objectStore('entries').index('sha256').getAll(sha256);
    yield digestOf(
      0,
      records.map((record) => ({ seq: record.seq, opened: openEntry(record) })),
    );
    return;
  }
  const [newest, oldest] = [await endOf(transaction, 'newest'), await endOf(transaction, 'oldest')];
  if (newest === undefined || oldest === undefined) return;
  yield* digestsBack(transaction, Math.min(newest, before - 1), oldest, missing);
}

/** The `seq` of the entries that fit, newest first: all of them, or of those before `before` as many as are wanted. */
export async function fitting(
  transaction: Reading,
  filter: JournalFilter,
  missing: Missing = () => {},
  { before = Number.POSITIVE_INFINITY, limit = Number.POSITIVE_INFINITY }: Partial<Page> = {},
): Promise<number[]> {
  const fits = seeker(filter);
  const seqs: number[] = [];
  for await (const digest of candidates(transaction, filter, before, missing)) {
    const fitsAt = fits(digest);
    for (let at = digest.seqs.length - 1; at >= 0 && seqs.length < limit; at--) {
      const seq = digest.seqs[at] ?? 0;
      if (seq < before && fitsAt(at)) seqs.push(seq);
    }
    if (seqs.length >= limit) break;
  }
  return seqs;
}

function shown(record: EntryRecord): FoundRow {
  const opened = openEntry(record);
  if (opened.ok) return { seq: record.seq, entry: shownEntry(opened.value) };
  return { seq: record.seq, broken: opened.reason, raw: opened.raw };
}

/** One page of the entries that fit, newest first. */
export async function searchJournal(
  transaction: Reading,
  filter: JournalFilter,
  { before, limit }: Page,
  missing: Missing,
): Promise<Found> {
  // One more, to know whether there is another page.
  const seqs = await fitting(transaction, filter, missing, { before, limit: limit + 1 });
  const page = seqs.slice(0, limit);
  const entries = transaction.objectStore('entries');
  const records = await Promise.all(page.map((seq) => entries.get(seq)));
  const last = page.at(-1);
  return {
    rows: records.flatMap((record) => (record ? [shown(record)] : [])),
    ...(seqs.length > limit && last !== undefined && { next: last }),
  };
}
