import type { OfficeBrief } from './office.ts';
import type { OfficeNames } from './office-in-file-name.ts';
import type { TaughtPlace } from './taught-place.ts';
import type { YayoiId } from './yayoi-id.ts';

/** The target as the hints quote it: with the numbers that its screens ask for. */
export interface TargetOffice extends OfficeBrief {
  serviceContractId?: string | undefined;
  originalContractId?: string | undefined;
  officeToken?: string | undefined;
}

/** What the background tells a page of the sites, so that the page can decide by itself and at once. */
export interface PageState {
  /** `unreadable`: the stored ledger could not be read; the gate stays closed and says so (design §7). */
  ledger: 'empty' | 'ready' | 'unreadable';
  /** The target of the page's cookie store. */
  target?: TargetOffice | undefined;
  /** A voucher screen was seen on this page's origin before. */
  voucherOrigin: boolean;
  /** The sign-in form this tab submitted last, until an authenticated page followed it. */
  signIn?: YayoiId | undefined;
  /** The stages of its procedure that are done for the target. */
  done?: readonly string[] | undefined;
  /** The page's place in the order of documents and sign-ins of its cookie store. */
  order: number;
  /** What happened in the cookie store since the page loaded, whatever the page itself still shows. */
  sessionSince?: YayoiId | 'signed-out' | undefined;
  /** Where users of this origin were shown the signed-in Yayoi ID. */
  taught: readonly TaughtPlace[];
  /** Whether going ahead regardless of a closed gate is allowed at all (options). */
  goingAhead: boolean;
  /** Whether the gate stands on import screens (options). */
  importGate: boolean;
  /** Whether the target's mark stands before the title of the tab (options). */
  titleMark: boolean;
  /** Whether hints are shown that do not matter at the moment (options). */
  hints: boolean;
  /** Whether a file that went to another office raises a question (options). */
  sameFileQuestion: boolean;
  /** Names to look for in file names; absent where that is switched off, not asked for, or there are too many. */
  officeNames?: OfficeNames | undefined;
}
