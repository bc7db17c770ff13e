import type { TargetOffice } from '../domain/page-state.ts';
import type { MountedNotes } from './mount-notes.ts';

/** What helps with the fields of a page while someone types. */
export interface FieldHelp {
  /** The screen (id of screens.json), and the office in work. */
  of(screen: string, office: TargetOffice | undefined): void;
  /** To be called whenever the page changed. */
  refresh(): void;
  /** Empty fields that the ledger has something for. */
  blanks(): number;
  /** Fills them; whether all took it. */
  fillBlanks(): boolean;
}

/** What the overlay's UI gives to the field help, which comes only where a page has such fields. */
export interface FieldSide {
  root: ShadowRoot;
  notes: MountedNotes;
  signal: AbortSignal;
  /** `blanks` is another number. */
  changed: () => void;
}

const KEY = Symbol.for('shohyo-guard.field-side');
type Start = (make: (side: FieldSide) => FieldHelp) => void;
type Shared = { [KEY]?: Start | undefined };

/** Takes the help that comes, once. */
export const awaitFieldHelp = (start: Start): void => {
  (globalThis as Shared)[KEY] = start;
};

/** Called by the help when it has come into the page. */
export const startFieldHelp: Start = (make) => {
  const start = (globalThis as Shared)[KEY];
  (globalThis as Shared)[KEY] = undefined;
  start?.(make);
};
