import type { ManagedProblem } from '../domain/managed-settings.ts';
import { allAtOnce } from '../domain/sliced.ts';
import type { Items } from '../platform/storage-items.ts';
import { readLedgerJson } from './import-json.ts';
import type { LedgerRow } from './ledger-row.ts';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The rows of a policy's `offices`: a list, one written as text, or the numbered keys that a registry has for one. */
function rowsOf(raw: unknown): LedgerRow[] | undefined {
  const given = typeof raw === 'string' ? parsed(raw) : raw;
  if (typeof given !== 'object' || given === null) return undefined;
  const keys = Object.keys(given);
  if (!Array.isArray(given) && !keys.every((key) => /^\d{1,6}$/.test(key))) return undefined;
  return Object.entries(given).map(([key, fields]: [string, unknown]) => ({
    row: Array.isArray(given) ? Number(key) + 1 : Number(key),
    fields,
  }));
}

/**
 * The rows of a policy: in `offices`, or in `ledger`, the text of a whole ledger file. `rows` is undefined when it speaks of
 * offices in a form that nobody can read.
 */
export function managedRows({ offices, ledger }: Items): {
  rows?: LedgerRow[] | undefined;
  problems: ManagedProblem[];
} {
  if (offices === undefined && ledger === undefined) return { rows: [], problems: [] };
  if (offices !== undefined && ledger !== undefined) return { problems: [{ code: 'both', values: [] }] };
  const file = typeof ledger === 'string' ? allAtOnce(readLedgerJson(ledger)).rows : undefined;
  const rows = ledger === undefined ? rowsOf(offices) : file;
  return rows
    ? { rows, problems: [] }
    : { problems: [{ code: 'offices_form', values: [ledger === undefined ? 'offices' : 'ledger'] }] };
}
