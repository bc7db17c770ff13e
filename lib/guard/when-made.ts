import type { Made } from '../domain/session.ts';

/** When this document was made; to be asked as soon as the guard stands in it. */
export function whenMade(): Made {
  const until = Date.now();
  // Not from the page's own time of origin: that one drifts away from the clock while the machine sleeps.
  return { from: until - performance.now(), until };
}
