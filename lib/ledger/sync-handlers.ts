import type { Handlers } from '../platform/serve.ts';
import { type Items, readItems } from '../platform/storage-items.ts';
import { readStored } from '../platform/stored.ts';
import { readSettings } from './settings.ts';
import type { LedgerStore } from './store.ts';
import { LONGEST_LABEL, QUOTA, readArea, type SyncArea } from './sync-area.ts';
import { newBook, type SyncBook, type SyncConflict, syncBookKey } from './sync-book.ts';
import { resolveConflict } from './sync-resolve.ts';
import { changeBook, eraseSynced, stopBeforeUndo, switchSync } from './sync-switch.ts';

type State = Awaited<ReturnType<Handlers['sync/state']>>;
type SyncMessage = Extract<keyof Handlers, `sync/${string}`>;

async function shownConflict(
  store: LedgerStore,
  conflict: SyncConflict,
  machineOf: (id: string) => { id: string; label: string },
): Promise<State['conflicts'][number]> {
  const { key, at } = conflict;
  const office = await store.get(conflict.office);
  const common = { key, at, name: office?.name ?? conflict.name, machine: machineOf(conflict.machine) };
  if (conflict.kind === 'deleted') return { ...common, kind: 'deleted' };
  const { field, kept, keptFrom } = conflict;
  const now = new Map<string, unknown>(Object.entries(office ?? {})).get(field);
  return { ...common, kind: 'field', field, keptFrom, kept, now, gone: !office };
}

async function stateOf(store: LedgerStore): Promise<State> {
  const [{ sync: on }, read, { offices }] = await Promise.all([readSettings(), readStored(syncBookKey), store.list()]);
  const items: Items | undefined = await readItems('sync', null).catch(() => undefined);
  const area: SyncArea | undefined = items && readArea(items);
  const book: SyncBook = (read.ok && read.value) || newBook(() => '');
  const machineOf = (id: string) => ({ id, label: area?.machines.get(id) ?? '' });
  const names = new Map(offices.map(({ id, name }) => [id, name]));
  return {
    on,
    stopped: on ? null : book.stopped,
    machine: book.machine,
    mergedAt: book.mergedAt,
    sentAt: book.sentAt,
    offices: on && book.mergedAt > 0 ? book.own : offices.length,
    synced: book.synced,
    bytes: area && [...area.sizes.values()].reduce((all, size) => all + size, 0),
    quota: QUOTA.all,
    unfit: book.unfit.map(({ id, reason, bytes, notes }) => ({ name: names.get(id) ?? '', reason, bytes, notes })),
    unfitCount: book.unfitCount,
    conflicts: await Promise.all(book.conflicts.map((conflict) => shownConflict(store, conflict, machineOf))),
    blocked: book.blocked.map(({ name, machine, problems }) => ({ name, machine: machineOf(machine), problems })),
    unreadable: area?.unreadable.size ?? 0,
    clock: book.clock === '' ? undefined : machineOf(book.clock),
    problem: items ? book.problem : { code: 'failed', until: 0 },
  };
}

/** Answers every `sync/…` message, and stops sync before what it brought is taken back. `round` looks and sends now. */
export function syncHandlers(
  store: LedgerStore,
  round: () => Promise<void>,
): Pick<Handlers, SyncMessage | 'ledger/undo' | 'ledger/go-back'> {
  return {
    'sync/state': () => stateOf(store),
    'sync/switch': async ({ on }) => {
      await switchSync(on);
      if (on) await round();
      return {};
    },
    'sync/now': async () => {
      await round();
      return {};
    },
    'sync/rename': async ({ label }) => {
      const machineLabel = label.trim().slice(0, LONGEST_LABEL);
      await changeBook((book) => ({ ...book, machine: { ...book.machine, label: machineLabel } }));
      await round();
      return {};
    },
    'sync/resolve': ({ key, use }) => resolveConflict(store, key, use),
    'sync/erase': async () => {
      await eraseSynced();
      return {};
    },
    'ledger/undo': async ({ undo }) => {
      await stopBeforeUndo(store, undo, false);
      return { undone: await store.undo(undo) };
    },
    'ledger/go-back': async ({ token }) => {
      await stopBeforeUndo(store, token, true);
      return store.goBack(token);
    },
  };
}
