import { writeAliases, writeCell, writeUnknownName } from '../csv/csv-cell.ts';
import { csvLine, csvText } from '../csv/csv-text.ts';
import { isOfficeField } from '../domain/field-rules.ts';
import type { Office } from '../domain/office.ts';
import { forEachSliced, type Sliced } from '../domain/sliced.ts';
import { columnField, columnName, OFFICE_FIELDS } from './csv-words.ts';
import { inFile } from './reserved-name.ts';

const AT_ONCE = 200;

/** A column's name for a field that contract §6 does not know, and which must not be taken for one that it does. */
function unknownColumn(field: string): string {
  const name = inFile(field);
  return writeUnknownName(name, columnField(name) !== undefined);
}

/**
 * The ledger file as CSV (contract §7) for these offices: byte order mark, CRLF, the Japanese names of the columns, unknown
 * fields under their own names after them. What `readTable` and `tableRows` read back is the same ledger.
 */
export function* writeLedgerCsv(offices: readonly Office[]): Sliced<string> {
  const unknown = new Set<string>();
  for (const office of offices)
    for (const [field, value] of Object.entries(office))
      if (field !== 'id' && value !== undefined && !isOfficeField(field)) unknown.add(field);
  const lines = [csvLine([...OFFICE_FIELDS.map(columnName), ...Array.from(unknown, unknownColumn)])];
  const write = (office: Office): void => {
    const values = new Map<string, unknown>(Object.entries(office));
    const known = OFFICE_FIELDS.map((field) =>
      field === 'aliases' && office.aliases ? writeAliases(office.aliases) : writeCell(office[field]),
    );
    lines.push(csvLine([...known, ...Array.from(unknown, (field) => writeCell(values.get(field)))]));
  };
  yield* forEachSliced(offices, AT_ONCE, write);
  return csvText(lines);
}
