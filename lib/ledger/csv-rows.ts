import { readAliases, readCell } from '../csv/csv-cell.ts';
import type { Problem } from '../domain/problem.ts';
import type { Sliced } from '../domain/sliced.ts';
import type { Column, Mapping } from './csv-columns.ts';
import type { TableRow } from './csv-table.ts';
import { procedureWord } from './csv-words.ts';
import type { LedgerRow } from './ledger-row.ts';
import { inLedger } from './reserved-name.ts';

const AT_ONCE = 200;

function read({ use }: Column, cell: string): unknown {
  if (use === 'aliases') return readAliases(cell);
  const value = readCell(cell);
  return use === 'procedure' && typeof value === 'string' ? (procedureWord(value) ?? value) : value;
}

function rowOf({ row, cells }: TableRow, columns: readonly Column[]): LedgerRow {
  const problems: Problem[] = [];
  const fields = new Map<string, unknown>();
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    const { use, name } = column;
    if (use === 'password' && cell.trim() !== '') problems.push({ field: name, code: 'password_column', values: [] });
    if (use === 'password' || use === 'skip' || use === 'open') continue;
    const value = read(column, cell);
    if (value !== undefined) fields.set(use === 'keep' ? inLedger(name) : use, value);
  }
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    problems.push({ field: '', code: 'extra_cells', values: [String(cells.length), String(columns.length)] });
  }
  return { row, fields: Object.fromEntries(fields), ...(problems.length > 0 ? { problems } : {}) };
}

/** The rows of a table as a mapping reads them: empty and missing cells are missing fields. */
export function* tableRows(table: readonly TableRow[], { header, columns }: Mapping): Sliced<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  for (let at = header ? 1 : 0; at < table.length; at++) {
    const row = table[at];
    if (row) rows.push(rowOf(row, columns));
    if (at % AT_ONCE === 0) yield at / table.length;
  }
  return rows;
}
