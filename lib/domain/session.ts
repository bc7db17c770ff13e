import type { YayoiId } from './yayoi-id.ts';

/**
 * The newest thing seen of a cookie store's session. `at` counts documents and sign-ins of the store in the order in
 * which the background saw them: clocks can be set back, a count cannot.
 */
export interface SessionMark {
  /** Null: signed out. */
  yayoiId: YayoiId | null;
  at: number;
  /** When the document that showed it was made. */
  made?: Made | undefined;
  /** Nobody can be trusted because a page showed this ID while the newest document, at this place, had shown none yet. */
  doubted?: { yayoiId: YayoiId; at: number } | undefined;
  /** When and in which tab somebody signed in or out; absent where a page only showed who is. */
  change?: SessionChange | undefined;
}
export interface SessionChange {
  /** Its place in the order. */
  at: number;
  /** Milliseconds since 1970, by the background's clock. */
  time: number;
  tabId: number;
}

/** When a document was asked for, and when it began to run; milliseconds since 1970. The site made it in between. */
export interface Made {
  from: number;
  until: number;
}

/**
 * Whether a document was asked for before somebody signed in or out in another tab, and heard of only after: then nobody
 * knows under which of the two sessions the site made it.
 */
export function crossed(change: SessionChange, made: Made, tabId: number): boolean {
  return change.tabId !== tabId && made.from < change.time;
}

/** Whether a document that is later in the order was asked for only after the other one was here: then that order is beyond doubt. */
export function isAfter(later: Made, earlier: Made): boolean {
  return later.from >= earlier.until;
}

/**
 * Of when it is what a document shows of who is signed in: of when it `loaded`; of now, because it `changed` from another
 * ID; or of either, because it has `moved` on without a navigation and shows it for the first time.
 */
export const SHOWN_SINCE = ['loaded', 'moved', 'changed'] as const;
export type ShownSince = (typeof SHOWN_SINCE)[number];

/** What a document that loaded at `at` has shown: it is news unless something newer is known. */
export function newerMark(known: SessionMark | undefined, seen: SessionMark): SessionMark {
  return known && known.at > seen.at ? known : seen;
}

/** The place of a document that nobody can put in order: it counts as older than everything, whatever it shows. */
export const OUT_OF_ORDER = -1;

/** What happened in the cookie store since a document loaded at `at`; undefined when nothing did. */
export function sessionSince(mark: SessionMark | undefined, at: number): YayoiId | 'signed-out' | undefined {
  if (at === OUT_OF_ORDER) return 'signed-out';
  return mark && mark.at > at ? (mark.yayoiId ?? 'signed-out') : undefined;
}
