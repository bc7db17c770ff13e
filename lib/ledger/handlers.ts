import { officeBrief } from '../domain/office-look.ts';
import type { Handlers, Sender } from '../platform/serve.ts';
import { chooseAndRemember } from './choose.ts';
import { listGoAheads } from './go-ahead-log.ts';
import { managedHandlers } from './managed-handlers.ts';
import { changeProgress, listProgress } from './progress.ts';
import { forgetSeen, listSeen, tidySeen } from './seen-ids.ts';
import { readSettings, writeSettings } from './settings.ts';
import { pinOffice, readShelf } from './shelf.ts';
import type { LedgerStore } from './store.ts';
import { readTarget, type StoreKey } from './targets.ts';

export interface LedgerServices {
  store: LedgerStore;
  /** The cookie store of the tab, or without one of the sender's own window. */
  storeKeyOf(sender: Sender, tabId?: number): Promise<StoreKey>;
}

/** Offices in one answer: as many as either side checks without anyone feeling it. */
const SLICE = 500;

type LedgerMessage = Extract<
  keyof Handlers,
  | `ledger/${string}`
  | `managed/${string}`
  | `target/${string}`
  | `settings/${string}`
  | `progress/${string}`
  | 'office/search'
  | 'office/pin'
  | 'go-ahead/list'
>;

/** Answers every `ledger/…`, `target/…`, `settings/…`, `progress/…` message of the protocol, `office/search`, `office/pin` and `go-ahead/list`. */
export function ledgerHandlers({ store, storeKeyOf }: LedgerServices): Pick<Handlers, LedgerMessage> {
  return {
    ...managedHandlers,
    'ledger/list': async ({ known, from = 0 }) => {
      const { revision, offices, unreadable } = await store.list();
      const counts = { revision, total: offices.length, unreadable: unreadable.length };
      if (known === revision) return { ...counts, same: true, offices: [] };
      return { ...counts, offices: offices.slice(from, from + SLICE) };
    },
    'ledger/add': ({ office }) => store.add(office),
    'ledger/edit': ({ id, change }) => store.edit(id, change),
    'ledger/edit-all': ({ changes }) => store.editAll(changes),
    'ledger/delete': ({ ids }) => store.remove(ids),
    'ledger/undo': async ({ undo }) => ({ undone: await store.undo(undo) }),
    'ledger/import': ({ add, change }) => store.importAll(add, change),
    'ledger/history': async () => ({ entries: [...(await store.history())] }),
    'ledger/go-back': ({ token }) => store.goBack(token),
    'ledger/set-aside': async () => ({ records: await store.setAside() }),
    'ledger/restore': ({ key }) => store.restore(key),
    'ledger/discard': async ({ key }) => {
      await store.discard(key);
      return {};
    },
    'ledger/seen': async () => {
      const index = (await store.list()).index();
      await tidySeen((yayoiId) => index.find('yayoiId', yayoiId) !== undefined);
      return { seen: await listSeen() };
    },
    'ledger/forget-seen': async ({ yayoiId }) => {
      await forgetSeen(yayoiId);
      return {};
    },
    'target/read': async ({ tabId }, sender) => {
      const target = await readTarget(await storeKeyOf(sender, tabId), store.get);
      return target ? { id: target.id, office: officeBrief(target) } : {};
    },
    'target/choose': async ({ tabId, id }, sender) => {
      await chooseAndRemember(await storeKeyOf(sender, tabId), id, store.get);
      return {};
    },
    'office/search': async ({ words, limit }) => {
      const [{ offices, unreadable }, { pinned }, found] = await Promise.all([
        store.list(),
        readShelf(),
        store.find(words, limit),
      ]);
      return { ...found, total: offices.length, unreadable: unreadable.length, pinned };
    },
    'office/pin': async ({ id, pinned }) => {
      await pinOffice(id, pinned);
      return {};
    },
    'settings/read': () => readSettings(),
    'settings/write': async (change) => {
      await writeSettings(change);
      return {};
    },
    'progress/list': async () => ({ progress: await listProgress() }),
    'progress/change': async ({ id, change }) => {
      await changeProgress(id, change);
      return {};
    },
    'go-ahead/list': async () => ({ records: await listGoAheads() }),
  };
}
