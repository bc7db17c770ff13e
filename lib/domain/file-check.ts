import type { Unfinished } from './journal.ts';
import type { TextKey } from './text-key.ts';

/** Where the same bytes went before, newest first: to other offices, and to this one. Times are milliseconds since 1970. */
export interface SameBytes {
  elsewhere: readonly { officeName: string; at: number; name: string }[];
  here: readonly { at: number; name: string }[];
}

/**
 * `refused`: Smart Voucher will refuse the file; `perhaps`: it may, or something of ours went wrong; `elsewhere`: the same
 * bytes went to another office; `here`: to this one.
 */
export const REMARK_KINDS = ['refused', 'perhaps', 'elsewhere', 'here'] as const;

/** Something to say of a file that passed the gate. */
export interface FileRemark {
  kind: (typeof REMARK_KINDS)[number];
  key: TextKey;
  values: readonly string[];
  /** When it went there, in milliseconds since 1970: its day is the sentence's last value. */
  at?: number | undefined;
}

export interface CheckedFile {
  name: string;
  remarks: readonly FileRemark[];
}

/** Files with remarks that are listed; the rest is counted. */
export const MOST_ABOUT = 30;

/** What is known of the files that passed together, for the overlay and for the tab's next pages. */
export interface FileCheck {
  /** The target's name; empty while there was none. */
  office: string;
  files: number;
  /** Files of which all is known that will be. */
  done: number;
  /** The file that is being read, from 0 to 1. */
  part: number;
  /** So many files, or such large ones, that it takes its time. */
  long: boolean;
  /** The page was left before all were looked at. */
  cut: boolean;
  refused: number;
  perhaps: number;
  /** About their number, and about what went wrong with all of them. */
  together: readonly FileRemark[];
  about: readonly CheckedFile[];
  /** Files with remarks that are not in `about`. */
  more: number;
}

/** What the check frame is asked, one thing at a time. */
export type CheckJob =
  | { inspect: File }
  /** So many files came in at once, by a file dialog or otherwise. */
  | { together: number; dialog: boolean }
  /** The SHA-256 for an entry of the journal; without a key for none. */
  | { hash: Blob; key: string }
  /** Where the same bytes went, of a file that is held back. */
  | { same: Blob };
export type CheckAnswer = { remarks: readonly FileRemark[] } | { same: SameBytes } | { failed: Unfinished };

/** Over the port to the check frame. `0` is nobody's: with it the frame says that it is there for us. */
export type ToCheckFrame = { id: number; job: CheckJob };
export type FromCheckFrame = { id: number } & ({ part: number } | { answer: CheckAnswer });
