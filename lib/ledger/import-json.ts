import type { Sliced } from '../domain/sliced.ts';
import type { FileProblem } from './file-problem.ts';
import { jsonFault } from './json-fault.ts';
import type { LedgerRow } from './ledger-row.ts';
import { inLedger } from './reserved-name.ts';

/** What stands at the top of a ledger file (contract §6). */
export const LEDGER_FORMAT = 'shohyo-guard-ledger';
export const LEDGER_VERSION = 1;

export type ReadRows = { rows: LedgerRow[]; problem?: undefined } | { problem: FileProblem; rows?: undefined };

const no = (code: FileProblem['code'], ...values: string[]): ReadRows => ({ problem: { code, values } });

function* parse(text: string): Sliced<{ json: unknown } | { problem: FileProblem }> {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    const { line, column, found } = yield* jsonFault(text);
    const at = [String(line), String(column)];
    return { problem: found ? { code: 'not_json', values: [...at, found] } : { code: 'not_json_end', values: at } };
  }
}

function withOwnNames(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return fields;
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [inLedger(name), value]));
}

/** The rows of a ledger file in JSON, version 1 (contract §6), counted from 1; or why there are none. */
export function* readLedgerJson(text: string): Sliced<ReadRows> {
  if (text.trim() === '') return no('empty_file');
  const parsed = yield* parse(text);
  if ('problem' in parsed) return parsed;
  const file = parsed.json;
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== LEDGER_FORMAT) {
    return no('not_a_ledger', LEDGER_FORMAT);
  }
  const version = 'version' in file ? file.version : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version > LEDGER_VERSION) {
    return no('version_newer', String(version), String(LEDGER_VERSION));
  }
  if (version !== LEDGER_VERSION) return no('version_unknown', String(LEDGER_VERSION));
  if (!('offices' in file) || !Array.isArray(file.offices)) return no('offices_missing');
  return { rows: file.offices.map((fields: unknown, at) => ({ row: at + 1, fields: withOwnNames(fields) })) };
}
