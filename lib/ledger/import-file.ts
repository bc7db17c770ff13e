import { part, type Sliced } from '../domain/sliced.ts';
import { readTable, type TableRow } from './csv-table.ts';
import { checkText, decodeText } from './decode-text.ts';
import type { FileProblem } from './file-problem.ts';
import { readLedgerJson } from './import-json.ts';
import type { LedgerRow } from './ledger-row.ts';

/** What is in a file: rows of a ledger, or a table of which it has yet to be said what its columns are; or why neither. */
export type ReadFile =
  | { rows: LedgerRow[]; table?: undefined; problem?: undefined }
  | { table: TableRow[]; rows?: undefined; problem?: undefined }
  | { problem: FileProblem; rows?: undefined; table?: undefined };

/** Megabytes (1,048,576 bytes) that a file may have at most. */
const LARGEST = 50;
const MEGABYTE = 1 << 20;
const TABLES = new Set(['csv', 'tsv', 'txt']);

function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Why a file of this name and size (in bytes) need not even be opened; undefined when it may be. */
export function refuseUnread(name: string, size: number): FileProblem | undefined {
  const ending = endingOf(name);
  if (ending !== 'json' && !TABLES.has(ending)) return { code: 'file_type', values: [name] };
  if (size <= LARGEST * MEGABYTE) return undefined;
  return { code: 'too_large', values: [String(Math.ceil(size / MEGABYTE)), String(LARGEST)] };
}

/** Reads a file's bytes by the ending of its name, in short steps (JSON, but for its rows, is parsed in one). */
export function* readLedgerFile(name: string, bytes: Uint8Array): Sliced<ReadFile> {
  const refused = refuseUnread(name, bytes.length);
  if (refused) return { problem: refused };
  const decoded = yield* part(decodeText(bytes), 0, 0.2);
  if (decoded.problem) return decoded;
  if (endingOf(name) === 'json') return yield* part(readLedgerJson(decoded.text), 0.2, 1);
  return yield* part(readTable(decoded.text), 0.2, 1);
}

/** Reads what was copied from a spreadsheet. */
export function* readPasted(text: string): Sliced<ReadFile> {
  const refused = refuseUnread('.txt', text.length) ?? checkText(text);
  return refused ? { problem: refused } : yield* readTable(text);
}
