import { HOW_KNOWN, hashState, type JournalEntry, type Unfinished } from './journal.ts';
import type { Text, TextKey } from './text-key.ts';
import type { Verdict } from './verdict.ts';

export const VERDICT_WORDS: Record<Verdict, TextKey> = {
  match: 'options_verdict_match',
  mismatch: 'options_verdict_mismatch',
  stale: 'options_verdict_stale',
  unverified: 'options_verdict_unverified',
  'no-target': 'options_verdict_no_target',
  empty: 'options_verdict_empty',
};

const HOW_WORDS: Record<(typeof HOW_KNOWN)[number], TextKey> = {
  'account-menu': 'journal_how_account_menu',
  'account-label': 'journal_how_account_label',
  'sign-in-form': 'journal_how_sign_in_form',
  taught: 'journal_how_taught',
  'not-seen': 'journal_how_not_seen',
  'gone-ahead': 'journal_how_gone_ahead',
};

/** The ways that people know by name; the others are the page's own scripts. */
const WAY_WORDS: Readonly<Record<string, TextKey>> = {
  'file-dialog': 'journal_way_chosen',
  'file-chosen': 'journal_way_chosen',
  'open-file-picker': 'journal_way_chosen',
  'show-picker': 'journal_way_chosen',
  'directory-picker': 'journal_way_chosen',
  drop: 'journal_way_drop',
  paste: 'journal_way_paste',
};

const UNFINISHED_WORDS: Record<Unfinished | 'pending', TextKey> = {
  pending: 'journal_unfinished_pending',
  unreadable: 'journal_unfinished_unreadable',
  stopped: 'journal_unfinished_stopped',
  'no-frame': 'journal_unfinished_no_frame',
  'not-stored': 'journal_unfinished_not_stored',
  failed: 'journal_unfinished_failed',
};

/** How the signed-in ID was known, in words. */
export function howWords(t: Text, how: string): string {
  const known = HOW_KNOWN.find((one) => one === how);
  return known ? t(HOW_WORDS[known]) : how;
}

/** The way in, in words. */
export function wayWords(t: Text, way: string): string {
  const known = Object.hasOwn(WAY_WORDS, way) ? WAY_WORDS[way] : undefined;
  return known ? t(known) : t('journal_way_script', way);
}

/** Screens that take files, by their id; another one is called by its id. */
const SCREEN_WORDS: Readonly<Record<string, TextKey>> = {
  'voucher-deleted': 'journal_screen_deleted',
  'voucher-detail': 'journal_screen_detail',
  'voucher-home': 'journal_screen_home',
  'voucher-issued': 'journal_screen_issued',
  'voucher-received': 'journal_screen_received',
  'voucher-upload': 'journal_screen_upload',
  unknown: 'journal_screen_unknown',
};

/** The screen, in words. */
export function screenWords(t: Text, screen: string): string {
  const known = Object.hasOwn(SCREEN_WORDS, screen) ? SCREEN_WORDS[screen] : undefined;
  return known ? t(known) : screen;
}

/** The SHA-256, or in words why it is not there. @param now milliseconds since 1970 */
export function hashWords(t: Text, entry: JournalEntry, now: number): string {
  const state = hashState(entry, now);
  return state === 'known' ? (entry.sha256 ?? '') : t(UNFINISHED_WORDS[state]);
}
