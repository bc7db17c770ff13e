import { parseOfficeToken } from '../domain/office-token.ts';
import { parseServiceContractId } from '../domain/service-contract-id.ts';
import { parseYayoiId } from '../domain/yayoi-id.ts';
import type { TableRow } from './csv-table.ts';
import { columnField, type OfficeField, procedureWord } from './csv-words.ts';

/** What a field's cells look like, for tables without names of columns. */
const LOOKS: readonly [OfficeField, (cell: string) => boolean][] = [
  ['yayoiId', (cell) => parseYayoiId(cell) !== undefined],
  ['serviceContractId', (cell) => parseServiceContractId(cell) !== undefined],
  ['officeToken', (cell) => parseOfficeToken(cell) !== undefined],
  ['procedure', (cell) => procedureWord(cell) !== undefined],
  ['color', (cell) => /^#[0-9a-f]{6}$/i.test(cell.trim())],
];
/** Rows that are looked at. */
const ENOUGH = 50;

/** The field that most of these cells look like. */
function fieldOfCells(cells: readonly string[]): OfficeField | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return undefined;
  return LOOKS.find(([, fits]) => filled.filter(fits).length * 2 > filled.length)?.[0];
}

/** The cells of one column. */
export function cellsOf(rows: readonly TableRow[], column: number): string[] {
  return rows.slice(0, ENOUGH).map(({ cells }) => cells[column] ?? '');
}

/** What each of `count` columns without a name seems to hold: by its cells, and the first one that is only text is the name. */
export function guessFields(rows: readonly TableRow[], count: number): (OfficeField | undefined)[] {
  const found = Array.from({ length: count }, (_, column) => fieldOfCells(cellsOf(rows, column)));
  const name = found.findIndex((field, at) => !field && cellsOf(rows, at).some((cell) => cell.trim() !== ''));
  return found.map((field, at) => (at === name ? 'name' : field));
}

/** Whether a table's first row names its columns: it has a name that is known, or nothing that only an office has. */
export function hasHeader([first]: readonly TableRow[]): boolean {
  if (!first) return false;
  if (first.cells.some((cell) => columnField(cell))) return true;
  return !first.cells.some((cell) => LOOKS.some(([, fits]) => fits(cell)));
}
