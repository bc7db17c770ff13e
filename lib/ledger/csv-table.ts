import Papa, { type ParseConfig, type ParseResult, type Parser } from 'papaparse';
import type { Sliced } from '../domain/sliced.ts';
import { type Dialect, lineEnd, separatorOf, withOneLineEnd } from './csv-separator.ts';
import type { FileProblem } from './file-problem.ts';

/** One row of a table; rows that are blank are counted and left out. */
export interface TableRow {
  /** As a spreadsheet numbers it, from 1. */
  row: number;
  cells: readonly string[];
}
export type ReadTable = { table: TableRow[]; problem?: undefined } | { problem: FileProblem; table?: undefined };

/** Characters read between two pauses. */
const AT_ONCE = 1 << 15;
/** A row of more characters is no row: a quote was opened and never closed. */
const LONGEST_ROW = 1_000_000;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;
/** Excel's own line that names the separator. */
const SEPARATOR_LINE = /^"?sep=([,;\t])"?(?:\r\n|\r|\n|$)/iu;

const no = (code: FileProblem['code'], ...values: string[]): ReadTable => ({ problem: { code, values } });

/** Texts come in batches as files do, which the library's types leave out. */
interface BatchConfig extends ParseConfig<string[]> {
  chunkSize: number;
  chunk(results: ParseResult<string[]>, parser: Parser): void;
}

interface Batch {
  rows: string[][];
  /** Where in the text reading went wrong, and how. */
  broken?: { at: number; code: FileProblem['code'] };
  /** Up to where the text is read into rows. */
  end: number;
}

/** The text's rows in batches. The library is led from batch to batch, so that whoever runs this may pause between them. */
function* batches(text: string, { separator, newline }: Dialect): Generator<Batch, void, undefined> {
  let end = 0;
  let batch: Batch = { rows: [], end };
  let parser: Parser | undefined;
  let done = false;
  let seen = 0;
  const config: BatchConfig = {
    delimiter: separator,
    newline,
    chunkSize: AT_ONCE,
    chunk: ({ data, errors, meta }, handle) => {
      seen = Math.min(text.length, seen + AT_ONCE);
      // Of a row that is cut off at the end of the batch nothing is known yet.
      const error = errors.find(({ row = 0 }) => row < data.length || seen === text.length);
      batch = { rows: data, end: meta.cursor };
      if (error) {
        const at = end + (error.index ?? 0);
        batch.broken = { at, code: error.code === 'MissingQuotes' ? 'quote_open' : 'quote_inside' };
      } else if (seen - meta.cursor > LONGEST_ROW) batch.broken = { at: meta.cursor, code: 'quote_open' };
      end = meta.cursor;
      parser = handle;
      handle.pause();
    },
    complete: () => {
      done = true;
    },
  };
  Papa.parse<string[]>(text, config);
  while (!done) {
    yield batch;
    parser?.resume();
  }
}

/** The line, from 1, in which the character at `at` stands. */
function lineOf(text: string, at: number, { newline }: Dialect): number {
  return text.slice(0, at).split(newline === '\r' ? '\r' : '\n').length;
}

/**
 * The rows of a table as spreadsheets write them (RFC 4180; `,`, `;` or tab between cells, any line ends, quoted cells may
 * hold all of these), or why there are none. Takes time in proportion to the text.
 */
export function* readTable(written: string): Sliced<ReadTable> {
  const named = SEPARATOR_LINE.exec(written);
  const body = named ? written.slice(named[0].length) : written;
  if (body.trim() === '') return no('empty_file');
  const kind = lineEnd(body);
  const text = kind ? body : withOneLineEnd(body);
  const newline = kind ?? '\n';
  const dialect = { separator: named?.[1] ?? separatorOf(text, newline), newline };
  const table: TableRow[] = [];
  let row = 0;
  for (const { rows, broken, end } of batches(text, dialect)) {
    if (broken) return no(broken.code, String(lineOf(text, broken.at, dialect) + (named ? 1 : 0)));
    for (const cells of rows) {
      row += 1;
      if (cells.some((cell) => cell.trim() !== '')) table.push({ row, cells });
    }
    // One more for the names of the columns.
    if (table.length > MOST_ROWS + 1) return no('too_many_rows', String(MOST_ROWS));
    if (rows.some((cells) => cells.length > MOST_COLUMNS)) return no('too_many_columns', String(MOST_COLUMNS));
    yield end / text.length;
  }
  return table.length > 0 ? { table } : no('empty_file');
}
