import { type Deletion, listDeletions } from './deletions.ts';
import { digestsBack, endOf, type Reading } from './tables.ts';

/** Newest entries by which the size of all is judged. */
const SAMPLE = 200;

export interface Measured {
  count: number;
  /** How many of them cannot be read. */
  broken: number;
  /** About how many bytes the entries take on the disk. */
  bytes: number;
  deletions: Deletion[];
}

/**
 * How large the journal is, and what was deleted. An entry takes about as many bytes on the disk as it has characters as
 * JSON: what the browser saves by compressing, the index of the hashes and the digests take (measured at 100,000 entries).
 */
export async function measure(transaction: Reading, missing: (block: number) => void): Promise<Measured> {
  const deletions = await listDeletions(transaction);
  const [newest, oldest] = [await endOf(transaction, 'newest'), await endOf(transaction, 'oldest')];
  if (newest === undefined || oldest === undefined) return { count: 0, broken: 0, bytes: 0, deletions };
  const sample = await transaction.objectStore('entries').getAll(IDBKeyRange.lowerBound(newest - SAMPLE));
  let count = 0;
  let broken = 0;
  // Counting the entries themselves takes longer than reading the digests of all.
  for await (const digest of digestsBack(transaction, newest, oldest, missing)) {
    count += digest.seqs.length;
    broken += digest.broken.reduce((sum, one) => sum + one, 0);
  }
  return { count, broken, bytes: Math.round((count * JSON.stringify(sample).length) / sample.length), deletions };
}
