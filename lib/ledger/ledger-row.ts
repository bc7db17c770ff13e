import type { Problem } from '../domain/problem.ts';

/** One row of a file as it was read, not checked yet; rows are numbered as the program that shows the file numbers them. */
export interface LedgerRow {
  row: number;
  fields: unknown;
  /** Why the row cannot be used, whatever its fields are. */
  problems?: readonly Problem[];
}
