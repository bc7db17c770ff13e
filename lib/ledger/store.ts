import type { ChangeKind, HistoryEntry } from '../domain/history.ts';
import type { Office, OfficeId } from '../domain/office.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import type { YayoiId } from '../domain/yayoi-id.ts';
import { oneAtATime, readItems, removeItems } from '../platform/storage-items.ts';
import { SET_ASIDE } from '../platform/stored.ts';
import { checkDrafts, type Draft, withChange } from './draft.ts';
import { type Found, findOffices } from './find-offices.ts';
import type { LedgerSnapshot } from './ledger-snapshot.ts';
import { createLedgerState, type LedgerTools, type MergePlan, type Told } from './ledger-state.ts';
import { lockedProblems, ownPart, undeletable } from './managed-edit.ts';
import { type Change, liveRecord, tombstone } from './next-record.ts';
import { isLive, type OfficeRecord } from './office-record.ts';
import { listSetAside, restored, type SetAside } from './set-aside.ts';
import { readShelf } from './shelf.ts';
import { earlierRecords, undoneRecords } from './take-back.ts';

/** Stored, with the token that takes it back; or refused with every broken rule and nothing stored. */
export type Written = { ok: true; undo: string; ids: OfficeId[] } | { ok: false; problems: Problem[] };
/** Fields to write over an office's; `null` empties one. */
export interface OfficeChange {
  id: OfficeId;
  change: Readonly<Record<string, unknown>>;
}

const refused = (field: string, code: ProblemCode): Written => ({ ok: false, problems: [{ field, code, values: [] }] });
const GONE = refused('name', 'office_gone');
const LOST = refused('', 'history_lost');

export type LedgerStore = ReturnType<typeof createLedgerStore>;

/**
 * The stored ledger. The background makes one; nobody else writes. Each change is one atomic write that can be taken back,
 * and waits for the change before it. Every method throws Fault when the storage refuses; what was stored then still stands.
 */
export function createLedgerStore(tools: Partial<LedgerTools> = {}) {
  const state = createLedgerState(tools);

  const write = async (
    ledger: LedgerSnapshot,
    change: Change,
    records: readonly OfficeRecord[],
    told: Told,
  ): Promise<Written> => {
    await state.write(ledger, change, records, told);
    return { ok: true, undo: change.by, ids: records.map(({ id }) => id) };
  };
  const newChange = (): Change => ({ by: state.newId(), at: state.now() });

  /** Changes and additions as one write. */
  const put = (kind: ChangeKind, changes: readonly OfficeChange[], additions: readonly unknown[]): Promise<Written> =>
    oneAtATime(async () => {
      const ledger = await state.read();
      const merged = new Map<OfficeId, Record<string, unknown>>();
      for (const { id, change } of changes) {
        const office = ledger.office(id);
        if (!office) return GONE;
        const locked = lockedProblems(ledger, id, change);
        if (locked.length > 0) return { ok: false, problems: locked };
        merged.set(id, withChange({ name: '', ...(merged.get(id) ?? office) }, change));
      }
      const drafts: Draft[] = Array.from(merged, ([id, fields]) => ({ id, fields }));
      for (const fields of additions) drafts.push({ id: state.newId() as OfficeId, fields });
      const checked = checkDrafts(ledger, drafts);
      if ('problems' in checked) return { ok: false, problems: checked.problems };
      const change = newChange();
      let end = ledger.nextSeq;
      const records = checked.offices.map(({ id, ...written }) => {
        const old = ledger.records.get(id);
        const fields = ownPart(ledger, id, written);
        return liveRecord(old, { id, seq: old?.seq ?? end++, fields }, change);
      });
      return write(ledger, change, records, { kind });
    });

  return {
    /** The whole ledger at this moment. */
    list: (): Promise<LedgerSnapshot> => state.read(),

    /** `unreadable` when not one office could be read but something stands there, or the administrator's policy is not told any more. */
    async condition(): Promise<'empty' | 'ready' | 'unreadable'> {
      const { offices, unreadable, policy } = await state.read();
      if (policy.state === 'unreadable') return 'unreadable';
      if (offices.length > 0) return 'ready';
      return unreadable.length > 0 ? 'unreadable' : 'empty';
    },

    /** The office, if it is there and readable. */
    async get(id: OfficeId): Promise<Office | undefined> {
      return (await state.read()).office(id);
    },

    /** Whose Yayoi ID is this? */
    async findByYayoiId(id: YayoiId): Promise<Office | undefined> {
      return (await state.read()).index().find('yayoiId', id);
    },

    /** What somebody finds who looks for an office to choose. */
    async find(words: string, limit: number): Promise<Found> {
      return findOffices(await state.read(), await readShelf(), words, limit);
    },

    add: (fields: unknown): Promise<Written> => put('add', [], [fields]),
    /** Writes only the fields of `change`, so that two windows editing different fields lose nothing. */
    edit: (id: OfficeId, change: OfficeChange['change']): Promise<Written> => put('edit', [{ id, change }], []),
    editAll: (changes: readonly OfficeChange[]): Promise<Written> => put('edit', changes, []),
    /** All of a previewed import in one write, or nothing. The ids of changed offices come first, then the new ones. */
    importAll: (add: readonly unknown[], change: readonly OfficeChange[]): Promise<Written> =>
      put('import', change, add),

    /** What other machines changed, as one change. Without records only what is to be written with it is. */
    merge: (plan: MergePlan): Promise<void> => oneAtATime(() => state.merge(plan, newChange())),

    /** Offices that are gone already are passed over. */
    remove: (ids: readonly OfficeId[]): Promise<Written> =>
      oneAtATime(async () => {
        const ledger = await state.read();
        const kept = undeletable(ledger, ids);
        if (kept.length > 0) return { ok: false, problems: kept };
        const change = newChange();
        const records = [...new Set(ids)].flatMap((id) => {
          const old = ledger.records.get(id);
          return isLive(old) ? [tombstone(old, change)] : [];
        });
        return write(ledger, change, records, { kind: 'delete' });
      }),

    /** Takes one change back exactly; false when the token is too old, or one of its offices changed since or would break a rule. */
    undo: (token: string): Promise<boolean> =>
      oneAtATime(async () => {
        const ledger = await state.read();
        const change = await state.change(token);
        const undone = change && undoneRecords(ledger, change, { by: token, at: state.now() });
        if (undone) await state.writeUndone(ledger, token, undone);
        return undone !== undefined;
      }),

    setAside: async (): Promise<SetAside[]> => listSetAside(await state.read()),

    /** Puts what is readable of a broken record back into the ledger; the record itself is kept as a copy. */
    restore: (key: string): Promise<Written> =>
      oneAtATime(async () => {
        const ledger = await state.read();
        const raw = (await readItems('local', [key]))[key];
        const found = restored(ledger, key, raw);
        if (!found) return refused(key, 'record_unreadable');
        const change = newChange();
        const record = liveRecord(undefined, { ...found, seq: ledger.nextSeq }, change);
        const kept = { [`${SET_ASIDE}${key}:${change.by}`]: raw };
        return write(ledger, change, [record], { kind: 'restore', with: kept });
      }),

    /** Deletes a record that is set aside, for good. Offices that can be read, and records of a newer version, stay. */
    discard: (key: string): Promise<void> =>
      oneAtATime(async () => {
        const found = (await listSetAside(await state.read())).find((one) => one.key === key);
        if (!found || found.reason === 'newer_version') return;
        await removeItems('local', [key]);
        state.forget();
      }),

    /** The last changes, newest first. */
    history: (): Promise<readonly HistoryEntry[]> => state.history(),

    /** Brings the ledger to where it stood before the change `token`; that is a change of its own. */
    goBack: (token: string): Promise<Written> =>
      oneAtATime(async () => {
        const ledger = await state.read();
        const entries = await state.history();
        const last = entries.findIndex((entry) => entry.token === token);
        const changes = await Promise.all(entries.slice(0, last + 1).map((entry) => state.change(entry.token)));
        if (last < 0 || !changes.every((one) => one !== undefined)) return LOST;
        const change = newChange();
        const found = earlierRecords(ledger, changes, change);
        if (!found.records) return { ok: false, problems: found.problems };
        return write(ledger, change, found.records, { kind: 'back' });
      }),
  };
}
