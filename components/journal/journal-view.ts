import type { FaultCode } from '../../lib/domain/fault.ts';
import type { JournalEntry, KeepYears } from '../../lib/domain/journal.ts';
import type { JournalForm } from '../../lib/domain/journal-form.ts';
import type { Progress } from '../ledger/import-view.ts';

/** An entry, or in words why it cannot be read. */
export type JournalRowView = { seq: number } & ({ entry: JournalEntry } | { broken: string });

export interface JournalDeletion {
  at: number;
  count: number;
  why: 'by-hand' | 'retention';
  from?: number | undefined;
  until?: number | undefined;
}

/** How the journal stands. */
export interface JournalState {
  count: number;
  /** How many of them cannot be read. */
  broken: number;
  bytes: number;
  keepYears: KeepYears;
  newer: boolean;
  /** Newest first. */
  deletions: readonly JournalDeletion[];
  waiting?: { count: number; code: FaultCode } | undefined;
}

/** Numbers and times as the user's language writes them. */
export interface Formats {
  time: (at: number) => string;
  number: (value: number) => string;
}

export interface JournalView {
  form: JournalForm;
  /** Undefined until they were searched for. */
  rows: readonly JournalRowView[] | undefined;
  /** Entries that fit, undefined until they were counted; and how many of them come before these rows. */
  total: number | undefined;
  before: number;
  hasNewer: boolean;
  hasOlder: boolean;
  searching: boolean;
  fault: FaultCode | undefined;
  /** Undefined until it was read. */
  state: JournalState | undefined;
  /** The file whose way is looked for, or was. */
  file: { words: string; failed: boolean; progress: Progress | undefined } | undefined;
  exporting: Progress | undefined;
  /** A time to keep entries that would delete some at once: those before this time. */
  keepAsked: { years: KeepYears; count: number; before: number } | undefined;
  now: number;
}

export interface JournalActs {
  onForm: (change: Partial<JournalForm>) => void;
  onClear: () => void;
  onNewer: () => void;
  onOlder: () => void;
  onFile: (file: File) => void;
  onStopFile: () => void;
  onExport: () => void;
  onStopExport: () => void;
  /** Deletes what fits, if it is this many. */
  onDelete: (count: number) => void;
  onKeep: (years: KeepYears) => void;
  onKeepSure: (sure: boolean) => void;
}
