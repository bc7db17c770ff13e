import { FIELD_RULES, isOfficeField } from '../domain/field-rules.ts';
import type { Office } from '../domain/office.ts';
import { LEDGER_FORMAT, LEDGER_VERSION } from './import-json.ts';
import { inFile } from './reserved-name.ts';

const ORDER = Object.keys(FIELD_RULES);

/** An office's fields in the contract's order, the unknown ones after them; nothing of the extension's own. */
function fieldsOf(office: Office): Record<string, unknown> {
  const { id: _, ...fields } = office;
  const written = Object.entries(fields).filter(([, value]) => value !== undefined);
  const place = ([name]: [string, unknown]) => (isOfficeField(name) ? ORDER.indexOf(name) : ORDER.length);
  return Object.fromEntries(
    written.sort((one, other) => place(one) - place(other)).map(([name, value]) => [inFile(name), value]),
  );
}

/** The ledger file, JSON version 1 (contract §6), for these offices. `readLedgerJson` reads the same back. */
export function writeLedgerJson(offices: readonly Office[]): string {
  const file = { format: LEDGER_FORMAT, version: LEDGER_VERSION, offices: offices.map(fieldsOf) };
  // A file with this sign in it is taken for one that was spoilt by a wrong encoding.
  return `${JSON.stringify(file, null, 2).replaceAll('\ufffd', '\\ufffd')}\n`;
}
