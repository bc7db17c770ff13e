import type { OfficeFields } from '../../lib/domain/office.ts';

/** A list too long to be shown at once: its beginning, as long as wanted. */
export interface Listed<T> {
  count: number;
  first(most: number): readonly T[];
}

/** One field that an import changes, in the user's words. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

export type ColumnUse = keyof OfficeFields | 'keep' | 'skip' | 'open' | 'password';

/** One column of a table. */
export interface ColumnView {
  /** Its place in the table, from 0. */
  at: number;
  /** By its name in the file, or its letter. */
  label: string;
  named: boolean;
  samples: readonly string[];
  use: ColumnUse;
}
/** How a table is read. */
export interface MappingView {
  /** Whether the first row names the columns. */
  header: boolean;
  columns: readonly ColumnView[];
  /** Some column holds the office's name: without one no row can be judged. */
  named: boolean;
  /** Columns that look like passwords, in words. */
  refused: readonly string[];
  /** What has to be answered before anything can be read, in words. */
  questions: readonly string[];
}

/** What a file would do to the ledger; rows are numbered as the user counts them in the file. */
export interface ImportView {
  /** Another one for each file that is read. */
  key: number;
  fileName: string;
  added: Listed<{ row: number; name: string }>;
  changed: Listed<{ row: number; name: string; changes: readonly FieldChange[] }>;
  unchanged: number;
  refused: Listed<{ row: number; name: string; reasons: readonly string[] }>;
  /** Rows with a text that looks like a password. */
  secrets: Listed<{ row: number; name: string; fields: string }>;
  /** Only tables have one. */
  mapping?: MappingView | undefined;
}

/** Long work that is going on, in words, and how much of it is done, from 0 to 1; undefined when nobody knows. */
export interface Progress {
  label: string;
  now(): number | undefined;
  /** Calls `listener` whenever there is more; gives the way to stop that. */
  watch(listener: () => void): () => void;
}
