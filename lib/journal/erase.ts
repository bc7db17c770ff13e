import type { JournalFilter } from '../domain/journal.ts';
import { type Deletion, recordDeletion } from './deletions.ts';
import { blockOf, type Row } from './digest.ts';
import { fitting } from './search.ts';
import { blockRange, endOf, makeDigest, rowsOf, type Writing } from './tables.ts';

interface Order {
  why: Deletion['why'];
  /** Milliseconds since 1970. */
  now: number;
  /** How many the user was told. */
  expected: number | undefined;
}

/** From the oldest to the newest of the times that can be read. */
function spanOf(times: readonly number[]): Pick<Deletion, 'from' | 'until'> {
  if (times.length === 0) return {};
  const both = (pick: (one: number, other: number) => number) => times.reduce((one, other) => pick(one, other));
  return { from: both(Math.min), until: both(Math.max) };
}

const timeOf = ({ opened }: Row): number[] => (opened.ok ? [opened.value.at] : []);

/** Deletes the entries that fit, whole blocks at once, and writes it down; nothing when they are not as many as `expected`. */
export async function erase(
  transaction: Writing,
  filter: JournalFilter,
  { why, now, expected }: Order,
): Promise<number> {
  const seqs = await fitting(transaction, filter);
  if (seqs.length === 0 || (expected !== undefined && seqs.length !== expected)) return seqs.length;
  const going = new Set(seqs);
  const times: number[] = [];
  const entries = transaction.objectStore('entries');
  const last = blockOf((await endOf(transaction, 'newest')) ?? 0);
  for (const block of new Set(seqs.map(blockOf))) {
    const rows = await rowsOf(transaction, block);
    const gone = rows.filter(({ seq }) => going.has(seq));
    times.push(...gone.flatMap(timeOf));
    if (gone.length === rows.length) await entries.delete(blockRange(block));
    else await Promise.all(gone.map(({ seq }) => entries.delete(seq)));
    if (block !== last) await makeDigest(transaction, block);
  }
  await recordDeletion(transaction, { at: now, count: seqs.length, why, ...spanOf(times) });
  return seqs.length;
}
