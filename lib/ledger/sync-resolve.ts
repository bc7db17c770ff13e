import { readStored } from '../platform/stored.ts';
import { checkDrafts } from './draft.ts';
import { liveRecord } from './next-record.ts';
import { isLive } from './office-record.ts';
import type { LedgerStore, Written } from './store.ts';
import { type SyncConflict, syncBookKey } from './sync-book.ts';
import { changeBook } from './sync-switch.ts';

const NOTHING: Written = { ok: true, undo: '', ids: [] };

/** A deleted office as it was, under its own id, so that what belongs to it is still there. */
async function bringBack(
  store: LedgerStore,
  { office: id, fields }: Extract<SyncConflict, { kind: 'deleted' }>,
): Promise<Written> {
  let written: Written = NOTHING;
  await store.merge(async (ledger, change) => {
    const old = ledger.records.get(id);
    const checked = checkDrafts(ledger, [{ id, fields }]);
    if ('problems' in checked) {
      written = { ok: false, problems: checked.problems };
      return { records: [], items: {} };
    }
    const seq = old?.seq ?? ledger.nextSeq;
    const record = liveRecord(old, { id, seq, fields: isLive(old) ? { ...old.office, ...fields } : fields }, change);
    written = { ok: true, undo: change.by, ids: [id] };
    return { records: [record], items: {} };
  });
  return written;
}

/**
 * Ends a conflict: with `use` what was kept goes into the ledger, else the ledger stays as it is. A kept value that would
 * break a rule leaves the conflict where it is. @throws Fault when the storage refuses
 */
export async function resolveConflict(store: LedgerStore, key: string, use: boolean): Promise<Written> {
  const book = await readStored(syncBookKey);
  const conflict = book.ok ? book.value?.conflicts.find((one) => one.key === key) : undefined;
  if (!conflict) return NOTHING;
  let written: Written = NOTHING;
  if (use && conflict.kind === 'deleted') written = await bringBack(store, conflict);
  else if (use && conflict.kind === 'field')
    written = await store.edit(conflict.office, { [conflict.field]: conflict.kept ?? null });
  if (!written.ok) return written;
  await changeBook((old) => ({ ...old, conflicts: old.conflicts.filter((one) => one.key !== key) }));
  return written;
}
