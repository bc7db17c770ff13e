import type { OfficeId } from '../domain/office.ts';
import { openRecord } from '../platform/stored.ts';
import { checkDrafts } from './draft.ts';
import type { LedgerSnapshot } from './ledger-snapshot.ts';
import type { Undone } from './ledger-state.ts';
import { isLive, type OfficeRecord, officeRecord } from './office-record.ts';
import type { UndoRecord } from './undo-record.ts';

/** An office that was not there before the change is deleted by taking the change back. */
function notThere(now: OfficeRecord, token: string, at: number): OfficeRecord {
  return { id: now.id, seq: now.seq, createdAt: now.createdAt, by: `undo:${token}`, deletedAt: at };
}

/**
 * What to store to take the change `token` back, or undefined when it cannot be: it is too old, one of its offices changed
 * since, or what stood there before would now break a rule (its Yayoi ID went to another office).
 * `at` is the present time in milliseconds.
 */
export function undoneRecords(ledger: LedgerSnapshot, undo: UndoRecord, token: string, at: number): Undone | undefined {
  const entry = undo.entries.find((one) => one.token === token);
  if (!entry) return undefined;
  const records: OfficeRecord[] = [];
  for (const { id, stored } of entry.before) {
    const now = ledger.records.get(id as OfficeId);
    if (now?.by !== token) return undefined;
    const opened = stored === null ? undefined : openRecord(officeRecord, stored);
    if (opened && !opened.ok) return undefined;
    records.push(opened ? opened.value : notThere(now, token, at));
  }
  const back = records.filter(isLive).map(({ id, office }) => ({ id, fields: office }));
  // Offices that the undo deletes must not stand in the way of those that it brings back.
  const leaving = new Set(records.filter((record) => !isLive(record)).map(({ id }) => id));
  if ('problems' in checkDrafts(ledger, back, leaving)) return undefined;
  return { records, undo: { entries: undo.entries.filter((one) => one !== entry) } };
}
