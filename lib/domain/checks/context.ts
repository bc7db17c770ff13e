import type { Office } from '../office.ts';
import type { OfficeIndex } from '../office-index.ts';

/** What a field's check knows beside what is typed: the ledger, and the office in work. */
export interface CheckContext {
  ledger: OfficeIndex;
  office?: Office | undefined;
}
