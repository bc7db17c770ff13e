import type { TextKey } from '../../lib/domain/text-key.ts';

/** What an office's procedure asks for next, as short as the popup says it. */
export type NextAction = (
  | { kind: 'next'; step: string; title: TextKey; done: number; all: number }
  | { kind: 'complete'; done: number; all: number }
  | { kind: 'no-guide' }
  | { kind: 'undecided' }
) & {
  /** Until when Smart transaction import rests, as an estimate in words (hz-61); absent when it does not. */
  pausedUntil?: string;
};
