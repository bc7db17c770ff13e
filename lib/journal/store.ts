import { Fault } from '../domain/fault.ts';
import type { JournalFilter, Unfinished } from '../domain/journal.ts';
import { journalFault, journalOpener } from './database.ts';
import type { Deletion } from './deletions.ts';
import { blockOf } from './digest.ts';
import { type EntryRecord, openEntry, type StoredEntry, sealEntry } from './entry-record.ts';
import { erase } from './erase.ts';
import { type Measured, measure } from './measure.ts';
import { type Party, partyOf, type SameBytes, sameBytes } from './same-bytes.ts';
import { type Found, fitting, type Page, searchJournal } from './search.ts';
import { digestsBack, endOf, makeDigest, type Reading, TABLES, type Writing } from './tables.ts';

/** Newest entries among which one stands that was written a moment ago, or before the background ended. */
const LATELY = 1000;

export interface JournalSize extends Measured {
  /** A newer version of the extension has written it. */
  newer: boolean;
}

/** What failed halfway leaves nothing. */
async function orNothing<T>(transaction: Writing, task: Promise<T>): Promise<T> {
  try {
    return await task;
  } catch (cause) {
    try {
      transaction.abort();
    } catch {
      // It failed by itself and has ended already.
    }
    throw cause;
  }
}

const keyOf = (seq: number, token: string): string => `${seq}-${token}`;
const KEY = /^(\d{1,15})-(\w+)$/;

/**
 * The journal in IndexedDB; the background alone has one. Every method is one transaction: the background may be stopped
 * between any two lines. All throw a Fault: `storage_failed` when the database does not answer, `storage_full`, and those
 * that write `newer_version` when a newer version of the extension has written it.
 */
export function createJournal() {
  const open = journalOpener();

  async function read<T>(task: (transaction: Reading) => Promise<T>): Promise<T> {
    const { database } = await open();
    try {
      const transaction = database.transaction(TABLES, 'readonly');
      const [result] = await Promise.all([task(transaction), transaction.done]);
      return result;
    } catch (cause) {
      throw journalFault(cause);
    }
  }
  async function write<T>(task: (transaction: Writing) => Promise<T>): Promise<T> {
    const { database, newer } = await open();
    if (newer) throw new Fault('newer_version');
    try {
      const transaction = database.transaction(TABLES, 'readwrite', { durability: 'strict' });
      // Both at once: a transaction that fails by itself must not fail unheard.
      const [result] = await Promise.all([orNothing(transaction, task(transaction)), transaction.done]);
      return result;
    } catch (cause) {
      throw journalFault(cause);
    }
  }
  /** Reads, and makes the digests that were missing: they only make the next time quicker. */
  async function readDigests<T>(
    task: (transaction: Reading, missing: (block: number) => void) => Promise<T>,
  ): Promise<T> {
    const missing: number[] = [];
    const result = await read((transaction) => task(transaction, (block) => missing.push(block)));
    if (missing.length > 0)
      await write(async (transaction) => {
        for (const block of missing) await makeDigest(transaction, block);
      }).catch(() => undefined);
    return result;
  }

  return {
    /** Appends the entries, all or none; their keys, in order. */
    add(entries: readonly StoredEntry[]): Promise<string[]> {
      return write(async (transaction) => {
        const table = transaction.objectStore('entries');
        const seqs: number[] = [];
        // The database gives the number.
        for (const entry of entries) seqs.push(await table.add(sealEntry(entry) as EntryRecord));
        const last = seqs.at(-1) ?? 0;
        for (let block = blockOf((seqs[0] ?? 1) - 1); block < blockOf(last); block++)
          await makeDigest(transaction, block);
        return entries.map(({ token }, at) => keyOf(seqs[at] ?? 0, token));
      });
    },
    /** The keys of the newest entries, by their tokens: some may have been written although nobody heard of it. */
    writtenLately(): Promise<ReadonlyMap<string, string>> {
      return read(async (transaction) => {
        const newest = (await endOf(transaction, 'newest')) ?? 0;
        const records = await transaction.objectStore('entries').getAll(IDBKeyRange.lowerBound(newest - LATELY));
        return new Map(records.map(({ seq, token }) => [String(token), keyOf(seq, String(token))]));
      });
    },
    /** Adds to an entry what became of its SHA-256. A hash that is there stays. @returns whose entry it is */
    hashed(
      key: string,
      hash: { sha256: string } | { unfinished: Unfinished },
    ): Promise<{ seq: number; party: Party } | undefined> {
      const [, seqText = '', token] = KEY.exec(key) ?? [];
      const seq = Number(seqText);
      if (seq === 0) return Promise.resolve(undefined);
      return write(async (transaction) => {
        const opened = openEntry(await transaction.objectStore('entries').get(seq));
        if (!opened.ok || opened.value.token !== token) return undefined;
        const entry = opened.value;
        const { unfinished: _before, ...rest } = entry;
        if (entry.sha256 === undefined)
          await transaction.objectStore('entries').put({ ...sealEntry({ ...rest, ...hash }), seq });
        return { seq, party: partyOf(entry) };
      });
    },
    sameBytes: (sha256: string, party: Party, except?: number): Promise<SameBytes> =>
      read((transaction) => sameBytes(transaction, sha256, party, except)),
    /** Fingerprints of the newest `most` entries of other offices, two for each, and the number of the newest entry of all. */
    sentElsewhere(officeId: string, most: number): Promise<{ fingerprints: number[]; newest: number }> {
      return read(async (transaction) => {
        const newest = await endOf(transaction, 'newest');
        const oldest = await endOf(transaction, 'oldest');
        const fingerprints: number[] = [];
        if (newest === undefined || oldest === undefined) return { fingerprints, newest: 0 };
        for await (const { seqs, party, parties, prints, broken } of digestsBack(
          transaction,
          newest,
          oldest,
          () => {},
        )) {
          for (let at = seqs.length - 1; at >= 0 && fingerprints.length < 2 * most; at--)
            if (!broken[at] && parties[party[at] ?? 0]?.officeId !== officeId)
              fingerprints.push(prints[2 * at] ?? 0, prints[2 * at + 1] ?? 0);
          if (fingerprints.length >= 2 * most) break;
        }
        return { fingerprints, newest };
      });
    },
    search: (filter: JournalFilter, page: Page): Promise<Found> =>
      readDigests((transaction, missing) => searchJournal(transaction, filter, page, missing)),
    /** How many entries fit. */
    count: (filter: JournalFilter): Promise<number> =>
      readDigests(async (transaction, missing) => (await fitting(transaction, filter, missing)).length),
    /** Deletes what fits, and writes that down; where `expected` is given, only when it is as many. @returns how many fit */
    erase: (filter: JournalFilter, why: Deletion['why'], now: number, expected?: number): Promise<number> =>
      write((transaction) => erase(transaction, filter, { why, now, expected })),
    async size(): Promise<JournalSize> {
      const { newer } = await open();
      return { ...(await readDigests(measure)), newer };
    },
    /** The time of the newest entry that can be read; undefined when there is none. */
    newestTime(): Promise<number | undefined> {
      return read(async (transaction) => {
        const newest = await endOf(transaction, 'newest');
        const opened =
          newest === undefined ? undefined : openEntry(await transaction.objectStore('entries').get(newest));
        return opened?.ok ? opened.value.at : undefined;
      });
    },
  };
}

export type Journal = ReturnType<typeof createJournal>;
