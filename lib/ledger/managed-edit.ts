import { touchesLocked, withoutManaged } from '../domain/managed-office.ts';
import type { OfficeFields, OfficeId } from '../domain/office.ts';
import type { Problem } from '../domain/problem.ts';
import type { LedgerSnapshot } from './ledger-snapshot.ts';
import { isLive } from './office-record.ts';

/** What of a change the administrator does not leave to the user. */
export function lockedProblems(
  { managed, office }: LedgerSnapshot,
  id: OfficeId,
  change: Readonly<Record<string, unknown>>,
): Problem[] {
  const over = managed.get(id);
  const name = office(id)?.name ?? '';
  const locked = over ? touchesLocked(change, over) : [];
  return locked.map((field) => ({ field, code: 'managed_field', values: [name] }));
}

/** Which of these offices are the administrator's and cannot be deleted. */
export function undeletable({ managed, office }: LedgerSnapshot, ids: readonly OfficeId[]): Problem[] {
  const kept = ids.filter((id) => managed.has(id));
  return kept.map((id) => ({ field: 'name', code: 'managed_office', values: [office(id)?.name ?? ''] }));
}

/** What to store of an office that was written as everybody sees it: all of it, or the part that is the user's own. */
export function ownPart({ managed, records }: LedgerSnapshot, id: OfficeId, fields: OfficeFields): OfficeFields {
  const over = managed.get(id);
  const old = records.get(id);
  return over ? withoutManaged(fields, over, isLive(old) ? old.office : undefined) : fields;
}
