import type { Office, OfficeFields, OfficeId } from '../domain/office.ts';
import { checkFields } from '../domain/office-fields.ts';
import type { OfficeIndex } from '../domain/office-index.ts';
import type { Problem } from '../domain/problem.ts';
import { sameValue } from '../domain/same-value.ts';
import { looksLikeSecretNote } from '../domain/secret-note.ts';
import { forEachSliced, part, type Sliced } from '../domain/sliced.ts';
import { type Candidate, type FieldChange, indexSliced, refuseConflicts } from './import-conflicts.ts';
import type { LedgerRow } from './ledger-row.ts';

export interface RefusedRow {
  row: number;
  name?: string;
  problems: Problem[];
}
/** What a file would do to the ledger. Rows count from 1, in the file's order. */
export interface ImportPlan {
  added: { row: number; office: OfficeFields }[];
  changed: { row: number; id: OfficeId; name: string; changes: readonly FieldChange[] }[];
  unchanged: { row: number; id: OfficeId; name: string }[];
  refused: RefusedRow[];
  /** Rows among the added and changed ones with a text that looks like a password: which fields. */
  secrets: { row: number; name: string; fields: readonly string[] }[];
}

const MATCHED_BY = ['yayoiId', 'serviceContractId', 'name'] as const;

/** The ledger's office that a row is about: by Yayoi ID, else by service contract ID, else by name. */
function officeOfRow(fields: OfficeFields, ledger: OfficeIndex): Office | undefined {
  for (const field of MATCHED_BY) {
    const value = fields[field];
    const found = value === undefined ? undefined : ledger.find(field, value);
    if (found) return found;
  }
  return undefined;
}

/** The fields in which the row differs. One that is missing or empty in the file leaves the ledger's value as it is. */
function changesOf(office: Office, fields: OfficeFields): FieldChange[] {
  const now = new Map<string, unknown>(Object.entries(office));
  return Object.entries(fields)
    .filter(([field, after]) => after !== '' && after !== null && !sameValue(now.get(field), after))
    .map(([field, after]) => ({ field, before: now.get(field), after }));
}

function nameOf(fields: unknown): { name?: string } {
  const name = typeof fields === 'object' && fields !== null && 'name' in fields ? fields.name : undefined;
  return typeof name === 'string' && name.trim() !== '' ? { name: name.trim() } : {};
}

/** The fields whose text looks like a password (issue 5: a warning, no refusal). */
function secretFields(values: Iterable<readonly [field: string, value: unknown]>): string[] {
  return Array.from(values).flatMap(([field, value]) =>
    typeof value === 'string' && looksLikeSecretNote(value) ? [field] : [],
  );
}

function place(plan: ImportPlan, { row, before, changes, office }: Candidate, problems: Problem[] | undefined): void {
  const { id, name } = office;
  if (problems) {
    plan.refused.push({ row, name, problems });
    return;
  }
  if (before && changes.length === 0) {
    plan.unchanged.push({ row, id, name });
    return;
  }
  if (before) plan.changed.push({ row, id, name, changes });
  else plan.added.push({ row, office: withoutId(office) });
  const fields = secretFields(before ? changes.map(({ field, after }) => [field, after]) : Object.entries(office));
  if (fields.length > 0) plan.secrets.push({ row, name, fields });
}

/** By office, the fields that are not the user's to change. */
export type LockedFields = ReadonlyMap<OfficeId, readonly string[]>;

/** Rows worked through between two pauses. */
const AT_ONCE = 25;

/**
 * What applying these rows would add, change and leave, and which rows are refused and why. The rules between offices are
 * checked as the ledger would be afterwards; rows of one file that collide are refused both, each naming the other.
 * Takes time in proportion to rows and offices, in steps of a few milliseconds.
 * @param locked what the administrator has decided: a row that says something else is refused
 */
export function* planImport(
  rows: readonly LedgerRow[],
  offices: readonly Office[],
  locked: LockedFields = new Map(),
): Sliced<ImportPlan> {
  const plan: ImportPlan = { added: [], changed: [], unchanged: [], refused: [], secrets: [] };
  const ledger = yield* part(indexSliced(offices), 0, 0.1);
  const candidates: Candidate[] = [];
  const check = ({ row, fields, problems = [] }: LedgerRow): void => {
    const checked = checkFields(fields);
    if (!checked.office || problems.length > 0) {
      plan.refused.push({ row, ...nameOf(fields), problems: [...problems, ...(checked.problems ?? [])] });
      return;
    }
    const before = officeOfRow(checked.office, ledger);
    const changes = before ? changesOf(before, checked.office) : [];
    const fixed = before ? changes.filter(({ field }) => locked.get(before.id)?.includes(field)) : [];
    if (before && fixed.length > 0) {
      const { name } = before;
      const broken = fixed.map(({ field }): Problem => ({ field, code: 'managed_field', values: [name] }));
      plan.refused.push({ row, name, problems: broken });
      return;
    }
    const changed = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
    const office = before ? { ...before, ...changed } : { ...checked.office, id: `row-${row}` as OfficeId };
    candidates.push({ row, before, changes, office });
  };
  yield* part(forEachSliced(rows, AT_ONCE, check), 0.1, 0.6);
  const refused = yield* part(refuseConflicts(candidates, ledger), 0.6, 0.9);
  const settle = (candidate: Candidate) => place(plan, candidate, refused.get(candidate));
  yield* part(forEachSliced(candidates, AT_ONCE, settle), 0.9, 1);
  plan.refused.sort((one, other) => one.row - other.row);
  return plan;
}

function withoutId({ id: _, ...fields }: Office): OfficeFields {
  return fields;
}

/** The `ledger/import` request that carries out a plan's good rows. */
export function importRequest(plan: ImportPlan): {
  add: OfficeFields[];
  change: { id: OfficeId; change: Record<string, unknown> }[];
} {
  return {
    add: plan.added.map(({ office }) => office),
    change: plan.changed.map(({ id, changes }) => ({
      id,
      change: Object.fromEntries(changes.map(({ field, after }) => [field, after])),
    })),
  };
}
