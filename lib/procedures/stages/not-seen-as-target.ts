import type { Verdict } from '../../domain/verdict.ts';

/** Every verdict but `match`: what is said to someone who may be signed in as another office. */
export const NOT_SEEN_AS_TARGET: readonly Verdict[] = ['mismatch', 'stale', 'unverified', 'no-target', 'empty'];
