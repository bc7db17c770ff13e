import type { GateState } from './gate.ts';
import type { OfficeBrief } from './office.ts';
import type { PageState } from './page-state.ts';
import type { Decision } from './verdict.ts';
import type { YayoiId } from './yayoi-id.ts';

/**
 * How far the page and the background are in touch. `lost`: the extension was updated or removed under this page.
 * `late`: a gate stands here and the page's own scripts ran before the guard did, so it stays closed until the page is reloaded.
 */
export type Contact = 'waiting' | 'ready' | 'failed' | 'lost' | 'late';

/** Files held back although the verdict is `match`: their names speak of other offices. */
export interface FileNameQuestion {
  /** The other offices' names and aliases that were found. */
  names: readonly string[];
  files: readonly string[];
  /** The user said that they belong here: they pass when they are given again. */
  allowed: boolean;
}

/** A file that may have gone to another office before. */
export interface SameFile {
  name: string;
  /** Being compared; the same bytes; other bytes; nobody could say. */
  state: 'checking' | 'elsewhere' | 'differs' | 'unknown';
  /** Where the same bytes went, and when, in milliseconds since 1970. */
  office?: string;
  at?: number;
}

/** Files held back, or to be held back from now on, because they may have gone to another office. */
export interface SameFileQuestion {
  files: readonly SameFile[];
  /** The user said that they belong here: they pass when they are given again. */
  allowed: boolean;
  /** They had passed when they were recognised: something of them may have left. */
  passed: boolean;
}

/** All that the overlay shows, at one moment. */
export interface Snapshot {
  contact: Contact;
  state: PageState | undefined;
  screen: string;
  /** `<procedure>/<step>` or the empty string (contract §3). */
  step: string;
  /** Whether the gate stands on this page. */
  stands: boolean;
  gate: GateState;
  decision: Decision;
  /** The one Yayoi ID that the page itself shows as signed in, whatever else speaks against it. */
  shown: YayoiId | undefined;
  /** The page has moved on by itself, without a navigation, so that what it shows first may be newer than the page. */
  movedOn: boolean;
  /** Somebody is signed in here, whether or not the page shows who. */
  signedIn: boolean;
  /** Whose the signed-in Yayoi ID is; undefined while nobody in the ledger has it. */
  whose: OfficeBrief | undefined;
  /** Counts the uploads stopped so far; the dialog opens when it grows. */
  stopped: number;
  goneAhead: boolean;
  /** An import screen of smart.yayoi-kk.co.jp, which takes files under the same session. */
  importing: boolean;
  question: FileNameQuestion | undefined;
  sameFile: SameFileQuestion | undefined;
}

export type GoAheadAnswer = 'done' | 'wrong-name' | 'forbidden';
