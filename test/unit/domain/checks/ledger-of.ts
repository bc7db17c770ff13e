import type { Office, OfficeId } from '../../../../lib/domain/office.ts';
import { checkFields } from '../../../../lib/domain/office-fields.ts';

/** Offices in the form in which the ledger keeps them; their ids are their places. */
export function ledgerOf(rows: readonly object[]): Office[] {
  return rows.map((row, at) => {
    const { office } = checkFields(row);
    if (!office) throw new Error(`Not an office: ${JSON.stringify(row)}`);
    return { ...office, id: String(at) as OfficeId };
  });
}
