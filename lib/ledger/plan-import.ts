import type { Office, OfficeFields, OfficeId } from '../domain/office.ts';
import { checkFields } from '../domain/office-fields.ts';
import { indexOffices, type OfficeIndex } from '../domain/office-index.ts';
import type { Problem } from '../domain/problem.ts';
import { sameValue } from '../domain/same-value.ts';
import { type Candidate, type FieldChange, refuseConflicts } from './import-conflicts.ts';
import type { LedgerRow } from './import-json.ts';

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

/**
 * What applying these rows would add, change and leave, and which rows are refused and why. The rules between offices are
 * checked as the ledger would be afterwards; rows of one file that collide are refused both, each naming the other.
 * Takes time in proportion to rows and offices.
 */
export function planImport(rows: readonly LedgerRow[], offices: readonly Office[]): ImportPlan {
  const ledger = indexOffices(offices);
  const plan: ImportPlan = { added: [], changed: [], unchanged: [], refused: [] };
  const candidates: Candidate[] = [];
  for (const { row, fields } of rows) {
    const checked = checkFields(fields);
    if (!checked.office) {
      plan.refused.push({ row, ...nameOf(fields), problems: checked.problems });
      continue;
    }
    const before = officeOfRow(checked.office, ledger);
    const changes = before ? changesOf(before, checked.office) : [];
    const changed = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
    const office = before ? { ...before, ...changed } : { ...checked.office, id: `row-${row}` as OfficeId };
    candidates.push({ row, before, changes, office });
  }
  const refused = refuseConflicts(candidates, ledger);
  for (const candidate of candidates) {
    const { row, before, changes, office } = candidate;
    const problems = refused.get(candidate);
    const { id, name } = office;
    if (problems) plan.refused.push({ row, name, problems });
    else if (!before) plan.added.push({ row, office: withoutId(office) });
    else if (changes.length > 0) plan.changed.push({ row, id, name, changes });
    else plan.unchanged.push({ row, id, name });
  }
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
