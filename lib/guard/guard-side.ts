import type { FileCheck } from '../domain/file-check.ts';
import type { GoAheadAnswer, Snapshot } from '../domain/snapshot.ts';

/** What the overlay's UI gets from the guard, within the extension's own world of the page. */
export interface GuardSide {
  root: ShadowRoot;
  snapshot: () => Snapshot;
  subscribe: (listener: () => void, signal: AbortSignal) => void;
  /** Opens the gate for this document when `name` is the target's. */
  goAhead: (name: string) => Promise<GoAheadAnswer>;
  signOutControl: () => Element | undefined;
  /** Whether the files held back for their names belong here. */
  answerQuestion: (pass: boolean) => void;
  /** Whether files that may have gone to another office belong here. */
  answerSameFile: (pass: boolean) => void;
  /** What is known of the files that passed here; of none, where none has. */
  check: () => FileCheck;
  closeCheck: () => void;
  /** Lets the user press the place that shows the Yayoi ID; false when what was pressed shows none. */
  teach: (until: AbortSignal) => Promise<boolean>;
}

const KEY = Symbol.for('shohyo-guard.guard-side');
type Shared = { [KEY]?: GuardSide | undefined };

/** The content scripts of one extension share a world that the page cannot see; the UI finds the guard there. */
export const offerGuardSide = (side: GuardSide | undefined): void => {
  (globalThis as Shared)[KEY] = side;
};
export const guardSide = (): GuardSide | undefined => (globalThis as Shared)[KEY];
