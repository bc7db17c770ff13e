import type { Hint } from './hint.ts';

/**
 * What is left of a hint while the user has hidden the hints: all of it where the office must not use the screen, where
 * another Yayoi ID than the target's is wanted (hz-09), or where the page or the ledger tells something at this moment;
 * nothing on an ordinary screen. The banner with the verdict is no hint.
 */
export function whenHidden(hint: Hint | undefined): Hint | undefined {
  const matters = hint && (hint.kind === 'not-here' || hint.expects !== 'target' || hint.now.length > 0);
  return matters ? hint : undefined;
}
