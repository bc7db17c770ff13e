import { isOfficeKey } from '../ledger/office-record.ts';
import { readSettings } from '../ledger/settings.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { isSyncKey } from '../ledger/sync-area.ts';
import { syncHandlers } from '../ledger/sync-handlers.ts';
import { type Due, syncRound } from '../ledger/sync-round.ts';
import { browser } from '../platform/browser.ts';

const NAME = 'sync';
/** Milliseconds in which several changes are sent as one. */
const TOGETHER = 1500;
/** Shortest alarm that browsers keep. It is there for a background that is stopped while it waits. */
const SHORTEST_ALARM = 30_000;

/**
 * Keeps the ledger and the browser's synced storage together while sync is on; gives the handlers of its messages. Must be
 * called in the background's first moment, so that a change elsewhere or an alarm wakes it.
 */
export function startSync(store: LedgerStore): ReturnType<typeof syncHandlers> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const later = (due: NonNullable<Due>): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void round().catch(() => undefined), Math.max(0, due - Date.now()));
  };
  const once = async (): Promise<void> => {
    const due = await syncRound(store, { now: Date.now, newId: () => crypto.randomUUID() });
    if (due === undefined) {
      await browser.alarms.clear(NAME);
      return;
    }
    browser.alarms.create(NAME, { when: Math.max(due, Date.now() + SHORTEST_ALARM) });
    later(due);
  };
  /** After the round that runs already: what it has not seen is looked at once more. */
  const round = (): Promise<void> => {
    const next = last.then(once);
    last = next.catch(() => undefined);
    return next;
  };
  const soon = async (): Promise<void> => {
    if (!(await readSettings()).sync) return;
    browser.alarms.create(NAME, { when: Date.now() + SHORTEST_ALARM });
    later(Date.now() + TOGETHER);
  };
  const quietly = (task: Promise<unknown>): void => void task.catch(() => undefined);

  browser.storage.onChanged.addListener((changes, area) => {
    const isOurs = area === 'sync' ? isSyncKey : area === 'local' ? isOfficeKey : () => false;
    if (Object.keys(changes).some(isOurs)) quietly(soon());
  });
  browser.alarms.onAlarm.addListener(({ name }) => name === NAME && quietly(round()));
  // A background that was stopped before it had sent all goes on here.
  quietly(soon());
  return syncHandlers(store, round);
}
