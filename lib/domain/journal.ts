import { EVIDENCE_KINDS, type Verdict } from './verdict.ts';
import type { YayoiId } from './yayoi-id.ts';

/** How the signed-in ID was known: by evidence, not at all although the gate stood open, or someone went ahead regardless. */
export const HOW_KNOWN = [...EVIDENCE_KINDS, 'not-seen', 'gone-ahead'] as const;

/** Why the SHA-256 of a file will not come. */
export const UNFINISHED = ['unreadable', 'stopped', 'no-frame', 'not-stored', 'failed'] as const;
export type Unfinished = (typeof UNFINISHED)[number];

/** A file that passed the gate (design §2, journal). Nothing of its content is kept. */
export interface JournalEntry {
  /** When it passed, in milliseconds since 1970. */
  at: number;
  /** The target, named as it was then; absent while the ledger was empty. */
  office?: { id: string; name: string } | undefined;
  targetYayoiId?: YayoiId | undefined;
  /** The Yayoi ID that the page showed. */
  yayoiId?: YayoiId | undefined;
  verdict: Verdict;
  /** One of {@link HOW_KNOWN}, or what another version called it. */
  how: string;
  /** Someone typed the target's name and went ahead at a closed gate. */
  goneAhead: boolean;
  screen: string;
  /** The way in by its id (`lib/guard/ways-in.ts`). */
  way: string;
  name: string;
  /** Bytes. */
  size: number;
  type: string;
  /** 64 hexadecimal digits. Without it and without `unfinished` it is still being worked out. */
  sha256?: string | undefined;
  unfinished?: Unfinished | undefined;
}

/** What a page says of its own state when files pass. */
export type Passage = Pick<JournalEntry, 'screen' | 'verdict' | 'how' | 'yayoiId' | 'goneAhead' | 'way'>;

/** Milliseconds after which a hash that has not come will not come any more: its page was closed, or the browser. */
const PENDING_FOR = 60 * 60_000;

/** What became of an entry's SHA-256. */
export function hashState(
  { sha256, unfinished, at }: Pick<JournalEntry, 'sha256' | 'unfinished' | 'at'>,
  now: number,
): 'known' | 'pending' | Unfinished {
  if (sha256 !== undefined) return 'known';
  return unfinished ?? (Math.abs(now - at) < PENDING_FOR ? 'pending' : 'stopped');
}

/** What a search of the journal asks for; what is not given does not matter. */
export interface JournalFilter {
  /** Part of the office's name as it was, or of a Yayoi ID. */
  office?: string | undefined;
  /** Part of the file's name. */
  name?: string | undefined;
  /** From this time on, in milliseconds since 1970. */
  from?: number | undefined;
  /** Before this time. */
  until?: number | undefined;
  sha256?: string | undefined;
  verdict?: Verdict | undefined;
  /** Only what passed because someone went ahead. */
  goneAhead?: true | undefined;
  /** Only what cannot be read. */
  broken?: true | undefined;
}

/** Years for which entries are kept, to choose from; `null` is for ever. 7 and 10 are those of the tax laws for books and records. */
export const KEEP_YEARS = [1, 3, 7, 10, null] as const;
export type KeepYears = (typeof KEEP_YEARS)[number];

/** Most files in one message of a page. */
export const MOST_FILES = 200;
/** Most entries in one answer. */
export const MOST_ROWS = 500;
