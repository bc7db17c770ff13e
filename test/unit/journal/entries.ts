import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { StoredEntry } from '../../../lib/journal/entry-record.ts';
import type { Journal } from '../../../lib/journal/store.ts';

/** An empty browser: no database at all. */
export function freshIndexedDb(): void {
  globalThis.indexedDB = new IDBFactory();
}

export const hashOf = (digit: string): string => digit.repeat(64);

let count = 0;
/** An entry of 事業所A, with what is given instead. */
export function entry(change: Partial<StoredEntry> = {}): StoredEntry {
  count += 1;
  return {
    at: Date.parse('2026-11-20T10:00:00+09:00') + count,
    office: { id: 'a', name: '事業所A' },
    targetYayoiId: 'a@example.co.jp' as NonNullable<StoredEntry['yayoiId']>,
    yayoiId: 'a@example.co.jp' as NonNullable<StoredEntry['yayoiId']>,
    verdict: 'match',
    how: 'account-menu',
    goneAhead: false,
    screen: 'voucher-upload',
    way: 'drop',
    name: `領収書-${count}.pdf`,
    size: 1000 + count,
    type: 'application/pdf',
    token: `token${count}`,
    prints: [count, count + 1_000_000],
    ...change,
  };
}

export const B = {
  office: { id: 'b', name: '事業所B' },
  targetYayoiId: 'b@example.co.jp',
  yayoiId: 'b@example.co.jp',
} as Partial<StoredEntry>;

/** The names of what a search finds, newest first. */
export async function names(journal: Journal, filter: Parameters<Journal['search']>[0]): Promise<string[]> {
  const { rows } = await journal.search(filter, { limit: 500 });
  return rows.map((row) => ('entry' in row ? row.entry.name : row.broken));
}

/** The browser's own connection, to see or spoil what is stored. */
export function rawDatabase(version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('journal', version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Puts a record as it is. */
export async function putRaw(table: string, record: unknown): Promise<void> {
  const database = await rawDatabase();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite');
    transaction.objectStore(table).put(record);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
