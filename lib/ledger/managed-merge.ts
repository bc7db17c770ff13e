import {
  type ManagedOffice,
  type ManagedOffices,
  managedId,
  managedOffice,
  withManaged,
} from '../domain/managed-office.ts';
import type { Office, OfficeId } from '../domain/office.ts';
import { checkFields } from '../domain/office-fields.ts';
import { allAtOnce } from '../domain/sliced.ts';
import type { LedgerRow } from './ledger-row.ts';
import { planImport, type RefusedRow } from './plan-import.ts';

/** The ledger with the administrator's offices in it. */
export interface MergedLedger {
  /** The user's in their order, then those that are the administrator's alone. */
  offices: readonly Office[];
  managed: ManagedOffices;
  /** Rows of the policy that cannot be used, with their reasons. */
  refused: readonly RefusedRow[];
}

function ofRow({ fields }: LedgerRow): ManagedOffice | undefined {
  const { office } = checkFields(fields);
  return office && managedOffice(office);
}

/**
 * Lays the administrator's rows over the user's offices, by the same rules as an import (by Yayoi ID, else by service
 * contract ID, else by name; rules of contract §6): an office of both keeps the user's id. Takes time in proportion to both.
 */
export function mergeManaged(own: readonly Office[], rows: readonly LedgerRow[]): MergedLedger {
  if (rows.length === 0) return { offices: own, managed: new Map(), refused: [] };
  const plan = allAtOnce(planImport(rows, own));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const managed = new Map<OfficeId, ManagedOffice>();
  for (const { row, id } of [...plan.changed, ...plan.unchanged]) {
    const source = byRow.get(row);
    const office = source && ofRow(source);
    if (office) managed.set(id, office);
  }
  const offices = own.map((office) => {
    const over = managed.get(office.id);
    return over ? { ...withManaged(office, over), id: office.id } : office;
  });
  const taken = new Set(own.map(({ id }) => id));
  for (const { office } of plan.added) {
    const id = managedId(office);
    // No other row has this name; an own office that had it once could have the id still.
    const free = taken.has(id) ? (`${id}-2` as OfficeId) : id;
    managed.set(free, managedOffice(office));
    offices.push({ ...office, id: free });
  }
  return { offices, managed, refused: plan.refused };
}
