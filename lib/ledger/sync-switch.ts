import { Fault } from '../domain/fault.ts';
import { readItems, removeItems } from '../platform/storage-items.ts';
import { changeStored, readStored } from '../platform/stored.ts';
import { changeKey } from './history-record.ts';
import { readSettings, writeSettings } from './settings.ts';
import type { LedgerStore } from './store.ts';
import { isSyncKey } from './sync-area.ts';
import { newBook, type SyncBook, syncBookKey } from './sync-book.ts';

const newId = () => crypto.randomUUID();

/** Changes what sync remembers. @throws Fault when the storage refuses */
export function changeBook(change: (book: SyncBook) => SyncBook): Promise<void> {
  return changeStored(syncBookKey, (old) => change(old ?? newBook(newId)));
}

/**
 * Switches sync on or off. The ledger and what stands in the synced storage stay as they are; what is deleted while it is
 * off is not told to other machines. @throws Fault when the storage refuses
 */
export async function switchSync(on: boolean, stopped: SyncBook['stopped'] = null): Promise<void> {
  await changeBook((book) => ({ ...book, fresh: true, stopped, problem: null }));
  await writeSettings({ sync: on });
}

/** Removes everything of the extension from the synced storage. @throws Fault `refused` while sync is on, or when the storage refuses */
export async function eraseSynced(): Promise<void> {
  if ((await readSettings()).sync) throw new Fault('refused');
  const keys = Object.keys(await readItems('sync', null)).filter(isSyncKey);
  if (keys.length > 0) await removeItems('sync', keys);
}

async function broughtOffices(token: string): Promise<boolean> {
  const change = await readStored(changeKey(token));
  return Boolean(change.ok && change.value?.before.some(({ stored }) => stored === null));
}

/**
 * To be called before changes are taken back: `token` and, with `later`, every one after it. Taking back that offices came
 * in from other machines would delete them there as well, so sync switches itself off before.
 */
export async function stopBeforeUndo(store: LedgerStore, token: string, later: boolean): Promise<void> {
  if (!(await readSettings()).sync) return;
  const entries = await store.history();
  const place = entries.findIndex((entry) => entry.token === token);
  const undone = entries.slice(later ? 0 : Math.max(place, 0), place + 1).filter(({ kind }) => kind === 'sync');
  const brought = await Promise.all(undone.map((entry) => broughtOffices(entry.token)));
  if (brought.includes(true)) await switchSync(false, 'undone');
}
