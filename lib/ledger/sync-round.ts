import { Fault } from '../domain/fault.ts';
import { sameValue } from '../domain/same-value.ts';
import { shelfOrder } from '../domain/shelf.ts';
import { type Items, readItems, removeItems, writeItems } from '../platform/storage-items.ts';
import { changeStored, readStored, replacing } from '../platform/stored.ts';
import { type LedgerSnapshot, ledgerSnapshot } from './ledger-snapshot.ts';
import type { LedgerTools } from './ledger-state.ts';
import type { OfficeRecord } from './office-record.ts';
import { readSettings } from './settings.ts';
import { readShelf } from './shelf.ts';
import type { LedgerStore } from './store.ts';
import { clockAhead, readArea } from './sync-area.ts';
import { newBook, type SyncBook, syncBookKey } from './sync-book.ts';
import { pull } from './sync-pull.ts';
import { type Push, push } from './sync-push.ts';

/** Least milliseconds between two sendings: two calls each, well within 120 a minute and 1,800 an hour. */
export const BETWEEN_SENDINGS = 5000;
/** How old the time of the last look may become before it is written anew. */
const LOOK_SHOWN = 60_000;
/** After a refusal: the first pause, doubled with each one more, and the longest. */
const FIRST_PAUSE = 60_000;
const LONGEST_PAUSE = 3_600_000;

/** When to come again, in milliseconds since 1970; undefined when there is nothing to wait for. */
export type Due = number | undefined;

/** When sending is allowed again. A clock that was set back does not stop it for longer than the pause itself. */
function allowedAt({ sentAt, problem }: SyncBook, now: number): number {
  const next = sentAt > now ? now : sentAt + BETWEEN_SENDINGS;
  if (!problem || problem.until > now + LONGEST_PAUSE) return next;
  return Math.max(next, problem.until);
}

function problemOf(thrown: unknown): NonNullable<SyncBook['problem']>['code'] {
  const said = thrown instanceof Fault ? String(thrown.cause) : '';
  if (/MAX_(SUSTAINED_)?WRITE/i.test(said)) return 'rate';
  return thrown instanceof Fault && thrown.code === 'storage_full' ? 'full' : 'failed';
}

async function send({ sets, removes }: Push): Promise<void> {
  // Removed are items that went up in others or say nothing any more: that one is missing never means anything.
  if (removes.length > 0) await removeItems('sync', removes);
  if (Object.keys(sets).length > 0) await writeItems('sync', sets);
}

function ledgerWith({ records, unreadable, policy }: LedgerSnapshot, changed: readonly OfficeRecord[]): LedgerSnapshot {
  const all = new Map(records);
  for (const record of changed) all.set(record.id, record);
  return ledgerSnapshot(all, unreadable, policy);
}

const isNews = (before: SyncBook | undefined, after: SyncBook): boolean =>
  !before ||
  Math.abs(after.mergedAt - before.mergedAt) > LOOK_SHOWN ||
  !sameValue({ ...before, mergedAt: 0 }, { ...after, mergedAt: 0 });

/**
 * Takes in what other machines have written and sends what they do not know, once; does nothing while sync is off. May be
 * stopped between any two calls of the storage: the next round goes on from what stands there.
 * @throws Fault when the local storage refuses
 */
export async function syncRound(store: LedgerStore, { now, newId }: LedgerTools): Promise<Due> {
  if (!(await readSettings()).sync) return undefined;
  const items = await readItems('sync', null).catch(() => undefined);
  if (!items) return refusedUntil('failed', now(), newId);
  const area = readArea(items);
  let sending: Push | undefined;
  let due: Due;
  await store.merge(async (ledger, change) => {
    const old = await readStored(syncBookKey);
    const before = old.ok ? old.value : undefined;
    const at = now();
    const pulled = pull(ledger, area, before ?? newBook(newId), change);
    const shelf = shelfOrder(await readShelf());
    const found = push(ledgerWith(ledger, pulled.records), area, pulled.groups, pulled.book, { now: at, shelf });
    const isWanted = found.removes.length > 0 || Object.keys(found.sets).length > 0;
    const allowed = allowedAt(pulled.book, at);
    sending = isWanted && at >= allowed ? found : undefined;
    due = isWanted && at < allowed ? allowed : undefined;
    const { unfit, unfitCount, synced, own } = found.book;
    // What is about to be sent is written down before: that it was not sent shows in the other machines' counters.
    const next = sending ? { ...found.book, sentAt: at } : { ...pulled.book, unfit, unfitCount, synced, own };
    const book: SyncBook = { ...next, mergedAt: at, clock: clockAhead(area, at) ?? '' };
    const written: Items = isNews(before, book) || pulled.records.length > 0 ? replacing(syncBookKey, old, book) : {};
    return { records: pulled.records, items: written };
  });
  if (!sending) return due;
  try {
    await send(sending);
  } catch (thrown) {
    return refusedUntil(problemOf(thrown), now(), newId);
  }
  await forgetProblem();
  return undefined;
}

async function refusedUntil(
  code: NonNullable<SyncBook['problem']>['code'],
  now: number,
  newId: () => string,
): Promise<number> {
  let until = now + FIRST_PAUSE;
  await changeStored(syncBookKey, (old) => {
    const book = old ?? newBook(newId);
    const times = (book.problem?.times ?? 0) + 1;
    until = now + Math.min(FIRST_PAUSE * 2 ** (times - 1), LONGEST_PAUSE);
    return { ...book, problem: { code, times, until } };
  });
  return until;
}

async function forgetProblem(): Promise<void> {
  const read = await readStored(syncBookKey);
  if (!read.ok || !read.value?.problem) return;
  await changeStored(syncBookKey, (old) => ({ ...(old ?? read.value), problem: null }) as SyncBook);
}
