import type { Text, TextKey } from '../../lib/domain/text-key.ts';
import type { UnreadableReason } from '../../lib/platform/stored.ts';

const WORDS: Record<UnreadableReason | 'kept', TextKey> = {
  not_a_record: 'unreadable_not_a_record',
  newer_version: 'unreadable_newer_version',
  migration_failed: 'unreadable_migration_failed',
  invalid: 'unreadable_invalid',
  kept: 'unreadable_kept',
};

/** Why a stored record cannot be read, in words. */
export function unreadableWords(text: Text, reason: string): string {
  return Object.hasOwn(WORDS, reason) ? text(WORDS[reason as keyof typeof WORDS]) : reason;
}
