import { type Deletion, listDeletions } from './deletions.ts';
import { endOf, type Reading } from './tables.ts';

/** Newest entries by which the size of all is judged. */
const SAMPLE = 200;
/** Bytes on the disk for each character of an entry as JSON: index and digests included, measured at 100,000 entries. */
const ON_DISK = 1;

export interface Measured {
  count: number;
  /** About how many bytes the entries take on the disk. */
  bytes: number;
  deletions: Deletion[];
}

/** How large the journal is, and what was deleted. */
export async function measure(transaction: Reading): Promise<Measured> {
  const entries = transaction.objectStore('entries');
  const newest = (await endOf(transaction, 'newest')) ?? 0;
  const sample = await entries.getAll(IDBKeyRange.lowerBound(newest - SAMPLE));
  const [count, deletions] = await Promise.all([entries.count(), listDeletions(transaction)]);
  const each = sample.length > 0 ? JSON.stringify(sample).length / sample.length : 0;
  return { count, bytes: Math.round(count * each * ON_DISK), deletions };
}
