import { readCell } from '../csv/csv-cell.ts';
import { looksLikePassword } from '../domain/password-field.ts';
import { cellsOf, guessFields, hasHeader } from './csv-guess.ts';
import type { TableRow } from './csv-table.ts';
import { columnField, type OfficeField } from './csv-words.ts';

/**
 * What becomes of a column: a field of the ledger; kept under its own name; left out; `open` while only the user can tell;
 * `password` is none of these, and cannot be changed (contract §6).
 */
export type ColumnUse = OfficeField | 'keep' | 'skip' | 'open' | 'password';

export interface Column {
  /** The column's name in the file; empty where it has none. */
  name: string;
  /** A, B, … as a spreadsheet names it. */
  letter: string;
  /** A few of its cells; none of a password's. */
  samples: readonly string[];
  use: ColumnUse;
}
/** How a table is read. */
export interface Mapping {
  /** Whether the first row is the names of the columns. */
  header: boolean;
  columns: readonly Column[];
}

const MOST_SAMPLES = 3;

/** `A` for 0, `AA` for 26. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

function samplesOf(rows: readonly TableRow[], column: number): string[] {
  const filled = cellsOf(rows, column).filter((cell) => cell.trim() !== '');
  return [...new Set(filled)].slice(0, MOST_SAMPLES);
}

/** A name behind the mark of our own export is an unknown field's, whatever it looks like. */
function nameOf(cell: string): { name: string; ours: boolean } {
  const name = readCell(cell);
  const trimmed = cell.trim();
  return typeof name === 'string' && name !== trimmed ? { name, ours: true } : { name: trimmed, ours: false };
}

function useOf({ name, ours }: { name: string; ours: boolean }, filled: boolean): ColumnUse {
  if (looksLikePassword(name)) return 'password';
  if (ours) return 'keep';
  if (name === '') return filled ? 'open' : 'skip';
  return columnField(name) ?? 'keep';
}

function namedColumns([first, ...rows]: readonly TableRow[]): Column[] {
  return (first?.cells ?? []).map((cell, at) => {
    const named = nameOf(cell);
    const use = useOf(named, named.name === '' && rows.some(({ cells }) => (cells[at] ?? '').trim() !== ''));
    const samples = use === 'password' ? [] : samplesOf(rows, at);
    return { name: named.name, letter: letterOf(at), samples, use };
  });
}

function namelessColumns(rows: readonly TableRow[]): Column[] {
  const count = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return guessFields(rows, count).map((field, at) => {
    const samples = samplesOf(rows, at);
    return { name: '', letter: letterOf(at), samples, use: field ?? (samples.length > 0 ? 'open' : 'skip') };
  });
}

/** What two columns cannot both become: one field, or one unknown name. */
function targetOf({ use, name }: Column): string | undefined {
  if (use === 'skip' || use === 'open' || use === 'password') return undefined;
  return use === 'keep' ? `keep ${name}` : use;
}

function targets(columns: readonly Column[]): Map<string, Column[]> {
  const found = new Map<string, Column[]>();
  for (const column of columns) {
    const target = targetOf(column);
    if (target !== undefined) found.set(target, [...(found.get(target) ?? []), column]);
  }
  return found;
}

/** How a table would be read if nobody said otherwise; a field that several columns seem to hold is left open. */
export function proposeMapping(table: readonly TableRow[], header = hasHeader(table)): Mapping {
  const columns = header ? namedColumns(table) : namelessColumns(table);
  const twice = new Set([...targets(columns).values()].filter((group) => group.length > 1).flat());
  return { header, columns: columns.map((column) => (twice.has(column) ? { ...column, use: 'open' } : column)) };
}

/** The mapping with another use of one column. A password's column keeps its own. */
export function withUse(mapping: Mapping, at: number, use: ColumnUse): Mapping {
  const columns = mapping.columns.map((column, place) =>
    place === at && column.use !== 'password' ? { ...column, use } : column,
  );
  return { ...mapping, columns };
}

/** What has to be answered before rows are read by this mapping. */
export interface MappingQuestions {
  /** Columns nobody has said anything about. */
  open: readonly Column[];
  /** Columns that would become the same. */
  twice: readonly (readonly Column[])[];
  /** No column holds the office's name. */
  noName: boolean;
}

export function mappingQuestions({ columns }: Mapping): MappingQuestions {
  return {
    open: columns.filter(({ use }) => use === 'open'),
    twice: [...targets(columns).values()].filter((group) => group.length > 1),
    noName: !columns.some(({ use }) => use === 'name'),
  };
}
