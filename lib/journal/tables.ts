import type { IDBPTransaction } from 'idb';
import type { Tables } from './database.ts';
import { BLOCK, blockOf, type Digest, digestOf, isDigest, type Row } from './digest.ts';
import { openEntry } from './entry-record.ts';

/** A transaction takes all tables: it is one that writes, or one that reads while none writes. */
export const TABLES = ['entries', 'digests', 'deletions'] as const satisfies (keyof Tables)[];
export type Reading = IDBPTransaction<Tables, typeof TABLES, 'readonly'> | Writing;
export type Writing = IDBPTransaction<Tables, typeof TABLES, 'readwrite'>;

/** Digests read at once: some 700 kB. */
const AT_ONCE = 32;

export const blockRange = (block: number): IDBKeyRange => IDBKeyRange.bound(block * BLOCK, (block + 1) * BLOCK - 1);

/** The `seq` of the newest entry, or of the oldest; undefined when there is none. */
export async function endOf(transaction: Reading, which: 'newest' | 'oldest'): Promise<number | undefined> {
  const cursor = await transaction.objectStore('entries').openKeyCursor(null, which === 'newest' ? 'prev' : 'next');
  return cursor?.key;
}

/** The entries of a block in order, whatever became of them. */
export async function rowsOf(transaction: Reading, block: number): Promise<Row[]> {
  const records = await transaction.objectStore('entries').getAll(blockRange(block));
  return records.map((record) => ({ seq: record.seq, opened: openEntry(record) }));
}

/**
 * The digests of all blocks from the one of `newest` back to that of `oldest`, newest first. What is not there is made of
 * the entries; `missing` hears of it, except for the last block, which is not full yet.
 */
export async function* digestsBack(
  transaction: Reading,
  newest: number,
  oldest: number,
  missing: (block: number) => void,
): AsyncGenerator<Digest> {
  const last = blockOf((await endOf(transaction, 'newest')) ?? 0);
  const [from, to] = [blockOf(newest), blockOf(oldest)];
  const lowOf = (high: number): number => Math.max(to, high - AT_ONCE + 1);
  const readFrom = (high: number): Promise<unknown[]> =>
    transaction.objectStore('digests').getAll(IDBKeyRange.bound(lowOf(high), high));
  let coming: Promise<unknown[]> | undefined;
  for (let high = from; high >= to; high -= AT_ONCE) {
    const stored = await (coming ?? readFrom(high));
    // Whoever goes on after the first ones looks through all: the next ones are read while these are looked at.
    const next = high - AT_ONCE;
    coming = high < from && next >= to ? readFrom(next) : undefined;
    coming?.catch(() => undefined);
    const known = new Map(stored.filter(isDigest).map((digest) => [digest.block, digest]));
    for (let block = high; block >= lowOf(high); block--) {
      const digest = known.get(block);
      if (!digest && block !== last) missing(block);
      yield digest ?? digestOf(block, await rowsOf(transaction, block));
    }
  }
}

/** Makes the digest of a block anew; a block without entries has none. */
export async function makeDigest(transaction: Writing, block: number): Promise<void> {
  const rows = await rowsOf(transaction, block);
  const digests = transaction.objectStore('digests');
  await (rows.length > 0 ? digests.put(digestOf(block, rows)) : digests.delete(block));
}
