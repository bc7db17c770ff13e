import type { Office, OfficeBrief, OfficeId } from '../domain/office.ts';
import { officeBrief } from '../domain/office-look.ts';
import { searchOffices } from '../domain/office-search.ts';
import type { Problem } from '../domain/problem.ts';
import type { YayoiId } from '../domain/yayoi-id.ts';
import { oneAtATime } from '../platform/storage-items.ts';
import { checkDrafts, type Draft, withChange } from './draft.ts';
import type { LedgerSnapshot, Unreadable } from './ledger-snapshot.ts';
import { createLedgerState, type LedgerTools } from './ledger-state.ts';
import { isLive, type OfficeRecord } from './office-record.ts';
import { undoneRecords } from './take-back.ts';

/** Stored, with the token that takes it back; or refused with every broken rule and nothing stored. */
export type Written = { ok: true; undo: string; ids: OfficeId[] } | { ok: false; problems: Problem[] };
/** Fields to write over an office's; `null` empties one. */
export interface OfficeChange {
  id: OfficeId;
  change: Readonly<Record<string, unknown>>;
}

const GONE: Written = { ok: false, problems: [{ field: 'name', code: 'office_gone', values: [] }] };

export type LedgerStore = ReturnType<typeof createLedgerStore>;

/**
 * The stored ledger. The background makes one; nobody else writes. Each change is one atomic write that can be taken back,
 * and waits for the change before it. Every method throws Fault when the storage refuses; what was stored then still stands.
 */
export function createLedgerStore(tools: Partial<LedgerTools> = {}) {
  const state = createLedgerState(tools);

  const write = async (ledger: LedgerSnapshot, by: string, records: readonly OfficeRecord[]): Promise<Written> => {
    await state.write(ledger, by, records);
    return { ok: true, undo: by, ids: records.map(({ id }) => id) };
  };

  /** Changes and additions as one write. */
  const put = (changes: readonly OfficeChange[], additions: readonly unknown[]): Promise<Written> =>
    oneAtATime(async () => {
      const ledger = await state.read();
      const merged = new Map<OfficeId, Record<string, unknown>>();
      for (const { id, change } of changes) {
        const old = ledger.records.get(id);
        if (!isLive(old)) return GONE;
        merged.set(id, withChange({ name: '', ...(merged.get(id) ?? old.office) }, change));
      }
      const drafts: Draft[] = Array.from(merged, ([id, fields]) => ({ id, fields }));
      for (const fields of additions) drafts.push({ id: state.newId() as OfficeId, fields });
      const checked = checkDrafts(ledger, drafts);
      if ('problems' in checked) return { ok: false, problems: checked.problems };
      const by = state.newId();
      let seq = ledger.nextSeq;
      const records = checked.offices.map(({ id, ...office }): OfficeRecord => {
        const old = ledger.records.get(id);
        return { id, seq: old?.seq ?? seq++, createdAt: old?.createdAt ?? state.now(), by, office };
      });
      return write(ledger, by, records);
    });

  return {
    /** Every office in the order of creation, and the stored records that cannot be read. */
    async list(): Promise<{ offices: readonly Office[]; unreadable: readonly Unreadable[] }> {
      const { offices, unreadable } = await state.read();
      return { offices, unreadable };
    },

    /** `unreadable` when not one office could be read but something stands there: then it must not count as empty. */
    async condition(): Promise<'empty' | 'ready' | 'unreadable'> {
      const { offices, unreadable } = await state.read();
      if (offices.length > 0) return 'ready';
      return unreadable.length > 0 ? 'unreadable' : 'empty';
    },

    /** The office, if it is there and readable. */
    async get(id: OfficeId): Promise<Office | undefined> {
      const record = (await state.read()).records.get(id);
      return isLive(record) ? { ...record.office, id } : undefined;
    },

    /** Whose Yayoi ID is this? */
    async findByYayoiId(id: YayoiId): Promise<Office | undefined> {
      return (await state.read()).index().find('yayoiId', id);
    },

    /** The first `limit` offices that match, and how many more do. */
    async searchBriefs(search: string, limit: number): Promise<{ offices: OfficeBrief[]; more: number }> {
      const found = searchOffices((await state.read()).searchIndex(), search);
      return { offices: found.slice(0, limit).map(officeBrief), more: Math.max(0, found.length - limit) };
    },

    add: (fields: unknown): Promise<Written> => put([], [fields]),
    /** Writes only the fields of `change`, so that two windows editing different fields lose nothing. */
    edit: (id: OfficeId, change: OfficeChange['change']): Promise<Written> => put([{ id, change }], []),
    /** All of a previewed import in one write, or nothing. The ids of changed offices come first, then the new ones. */
    importAll: (add: readonly unknown[], change: readonly OfficeChange[]): Promise<Written> => put(change, add),

    /** Offices that are gone already are passed over. */
    remove: (ids: readonly OfficeId[]): Promise<Written> =>
      oneAtATime(async () => {
        const ledger = await state.read();
        const by = state.newId();
        const records = [...new Set(ids)].flatMap((id): OfficeRecord[] => {
          const old = ledger.records.get(id);
          if (!isLive(old)) return [];
          return [{ id, seq: old.seq, createdAt: old.createdAt, by, deletedAt: state.now() }];
        });
        return write(ledger, by, records);
      }),

    /** Takes one change back exactly; false when the token is too old, or one of its offices changed since or would break a rule. */
    undo: (token: string): Promise<boolean> =>
      oneAtATime(async () => {
        const ledger = await state.read();
        const undone = undoneRecords(ledger, await state.readUndo(), token, state.now());
        if (undone) await state.writeUndone(ledger, undone);
        return undone !== undefined;
      }),
  };
}
