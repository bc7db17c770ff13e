import type { Passage } from '../domain/journal.ts';
import type { Decision, Evidence } from '../domain/verdict.ts';

/** What the journal is told of the page when files pass: who was signed in, and how that was known. */
export function passageOf(
  { verdict, yayoiId }: Decision,
  evidence: readonly Evidence[],
  { screen, way, goneAhead }: Pick<Passage, 'screen' | 'way' | 'goneAhead'>,
): Passage {
  const seen = evidence.find((piece) => piece.yayoiId === yayoiId);
  return { screen, verdict, how: goneAhead ? 'gone-ahead' : (seen?.kind ?? 'not-seen'), yayoiId, goneAhead, way };
}
