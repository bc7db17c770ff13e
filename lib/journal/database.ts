import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { Fault } from '../domain/fault.ts';
import type { Digest } from './digest.ts';
import type { EntryRecord } from './entry-record.ts';

export interface Tables extends DBSchema {
  /** By `seq`, the order in which they were written. */
  entries: { key: number; value: EntryRecord; indexes: { sha256: string } };
  /** What a search looks at, of each full block of entries. Nothing is in it that the entries do not say. */
  digests: { key: number; value: Digest };
  deletions: { key: number; value: Record<string, unknown> };
}
export type JournalDatabase = IDBPDatabase<Tables>;
type Upgrading = IDBPTransaction<Tables, ('entries' | 'digests' | 'deletions')[], 'versionchange'>;

const NAME = 'journal';

/** `UPGRADES[n]` makes version n + 1 of version n; version 0 is nothing. Once released, an entry never changes. */
const UPGRADES: readonly ((database: JournalDatabase, transaction: Upgrading) => void)[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'seq', autoIncrement: true }).createIndex('sha256', 'sha256');
    database.createObjectStore('digests', { keyPath: 'block' });
    database.createObjectStore('deletions', { autoIncrement: true });
  },
];

/** Milliseconds until an open that somebody blocks is given up; the next one tries anew. */
const PATIENCE = 5000;

/** What the browser's error means for the user. */
export function journalFault(cause: unknown): Fault {
  if (cause instanceof Fault) return cause;
  const name = (cause as { name?: unknown } | null)?.name;
  if (name === 'QuotaExceededError') return new Fault('storage_full', cause);
  // A newer version has another table in its place.
  if (name === 'NotFoundError') return new Fault('newer_version', cause);
  return new Fault('storage_failed', cause);
}

const isNewer = (cause: unknown): boolean => (cause as { name?: unknown } | null)?.name === 'VersionError';

export interface OpenJournal {
  database: JournalDatabase;
  /** A newer version of the extension has written it: it is read as far as it can be, and never changed. */
  newer: boolean;
}

async function open(gone: () => void): Promise<OpenJournal> {
  const events = {
    // Another version of the extension wants to upgrade: it must not wait for this one.
    blocking: (_from: number, _to: number | null, { target }: IDBVersionChangeEvent) => {
      (target as IDBDatabase).close();
      gone();
    },
    terminated: gone,
  };
  try {
    const database = await openDB<Tables>(NAME, UPGRADES.length, {
      ...events,
      upgrade: (upgraded, from, _to, transaction) => {
        for (const upgrade of UPGRADES.slice(from)) upgrade(upgraded, transaction);
      },
    });
    return { database, newer: false };
  } catch (cause) {
    if (!isNewer(cause)) throw cause;
    return { database: await openDB<Tables>(NAME, undefined, events), newer: true };
  }
}

function withinPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Fault('storage_failed')), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Opens the journal when it is needed and keeps it open. @throws Fault `storage_failed`, `storage_full` */
export function journalOpener(): () => Promise<OpenJournal> {
  let opened: Promise<OpenJournal> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  return async () => {
    opened ??= open(forget);
    try {
      return await withinPatience(opened);
    } catch (cause) {
      forget();
      throw journalFault(cause);
    }
  };
}
