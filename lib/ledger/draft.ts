import type { Office, OfficeFields, OfficeId } from '../domain/office.ts';
import { checkFields } from '../domain/office-fields.ts';
import { indexOffices } from '../domain/office-index.ts';
import { conflictProblem, conflicts } from '../domain/office-rules.ts';
import type { Problem } from '../domain/problem.ts';
import type { LedgerSnapshot } from './ledger-snapshot.ts';

/** What one office shall become. */
export interface Draft {
  id: OfficeId;
  fields: unknown;
}

/** `change` laid over the office's fields: `null` empties a field, fields that are not in `change` stay. */
export function withChange(fields: OfficeFields, change: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const merged = new Map<string, unknown>(Object.entries(fields));
  for (const [field, value] of Object.entries(change)) {
    if (value === null || value === undefined) merged.delete(field);
    else merged.set(field, value);
  }
  return Object.fromEntries(merged);
}

/**
 * All drafts against the rules of contract §6 as the ledger would be after them, so that two offices may swap a value in
 * one change; offices in `leaving` are deleted by the same change. Every broken rule of every draft, or the offices to store.
 */
export function checkDrafts(
  ledger: LedgerSnapshot,
  drafts: readonly Draft[],
  leaving: ReadonlySet<OfficeId> = new Set(),
): { offices: Office[] } | { problems: Problem[] } {
  const offices: Office[] = [];
  const problems: Problem[] = [];
  for (const { id, fields } of drafts) {
    const checked = checkFields(fields);
    if (checked.office) offices.push({ ...checked.office, id });
    else problems.push(...checked.problems);
  }
  if (problems.length > 0) return { problems };
  const touched = new Set([...leaving, ...offices.map(({ id }) => id)]);
  const among = indexOffices(offices);
  for (const office of offices) {
    const self = new Set([office.id]);
    const found = conflicts(
      office,
      (field, value) => ledger.index().find(field, value, touched) ?? among.find(field, value, self),
    );
    problems.push(...found.map(conflictProblem));
  }
  return problems.length > 0 ? { problems } : { offices };
}
