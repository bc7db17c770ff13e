/** One field that an import changes, in the user's words. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** What a file would do to the ledger; rows are numbered as the user counts them in the file, from 1. */
export interface ImportView {
  fileName: string;
  added: readonly { row: number; name: string }[];
  changed: readonly { row: number; name: string; changes: readonly FieldChange[] }[];
  unchanged: number;
  refused: readonly { row: number; name: string; reasons: readonly string[] }[];
}
