import type { OfficeId } from '../domain/office.ts';
import type { Problem } from '../domain/problem.ts';
import { sameValue } from '../domain/same-value.ts';
import { openRecord } from '../platform/stored.ts';
import { checkDrafts } from './draft.ts';
import type { ChangeRecord } from './history-record.ts';
import type { LedgerSnapshot } from './ledger-snapshot.ts';
import { type Change, liveRecord, tombstone } from './next-record.ts';
import { isLive, type OfficeRecord, officeRecord } from './office-record.ts';

type Found = { records: OfficeRecord[]; problems?: undefined } | { problems: Problem[]; records?: undefined };

const LOST: Problem = { field: '', code: 'history_lost', values: [] };

function unchanged(one: OfficeRecord, other: OfficeRecord | undefined): boolean {
  return isLive(one) && isLive(other) ? sameValue(one.office, other.office) : isLive(one) === isLive(other);
}

/** The records that bring back what is stored in `before`, or why that cannot be. */
function recordsFor(ledger: LedgerSnapshot, before: ReadonlyMap<OfficeId, unknown>, change: Change): Found {
  const records: OfficeRecord[] = [];
  for (const [id, stored] of before) {
    const now = ledger.records.get(id);
    if (!now) return { problems: [LOST] };
    const opened = stored === null ? undefined : openRecord(officeRecord, stored);
    if (opened && !opened.ok) return { problems: [LOST] };
    const then = opened?.value;
    const fields = isLive(then) ? then.office : undefined;
    const next = fields ? liveRecord(now, { id, seq: now.seq, fields }, change) : tombstone(now, change);
    records.push(next);
  }
  const back = records.filter(isLive).map(({ id, office }) => ({ id, fields: office }));
  // Offices that are deleted by it must not stand in the way of those that come back.
  const leaving = new Set(records.filter((record) => !isLive(record)).map(({ id }) => id));
  const checked = checkDrafts(ledger, back, leaving);
  return 'problems' in checked ? checked : { records };
}

/**
 * What to store to take one change back, or undefined when it cannot be: one of its offices changed since, or what stood
 * there before would now break a rule (its Yayoi ID went to another office). `at` in milliseconds.
 */
export function undoneRecords(
  ledger: LedgerSnapshot,
  { before }: ChangeRecord,
  { by: token, at }: Change,
): OfficeRecord[] | undefined {
  if (before.some(({ id }) => ledger.records.get(id)?.by !== token)) return undefined;
  const stood = new Map(before.map(({ id, stored }) => [id, stored]));
  // The change before this one can be taken back next: its mark returns with what it wrote.
  const markOf = (id: OfficeId): string => {
    const opened = openRecord(officeRecord, stood.get(id));
    return opened.ok ? opened.value.by : `undo:${token}`;
  };
  const { records } = recordsFor(ledger, stood, { by: token, at });
  return records?.map((record) => ({ ...record, by: markOf(record.id) }));
}

/** What to store to bring the ledger to where it stood before the last of `changes` (newest first), as a change of its own. */
export function earlierRecords(ledger: LedgerSnapshot, changes: readonly ChangeRecord[], change: Change): Found {
  const oldest = new Map<OfficeId, unknown>();
  for (const { before } of changes) for (const { id, stored } of before) oldest.set(id, stored);
  const found = recordsFor(ledger, oldest, change);
  if (!found.records) return found;
  return { records: found.records.filter((record) => !unchanged(record, ledger.records.get(record.id))) };
}
