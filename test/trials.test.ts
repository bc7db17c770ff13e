// @vitest-environment node
import { expect, test } from 'vitest';
import { runSimulated } from '../scripts/trials/simulated.ts';

/** Part of the trials that `npm run trials` runs in full (docs/trials.md); a failing one replays by its seed. */
test('500 simulated trials: no file under a wrong ID, no false match, no right upload stopped', {
  timeout: 300_000,
}, async () => {
  const { trials, counts, faults } = await runSimulated({ first: 1, count: 500, jobs: 2, aloud: false });
  expect(faults).toEqual([]);
  expect(trials).toBe(500);
  // As many as make the zeros above mean something.
  expect(counts.stored).toBeGreaterThan(250);
  expect(counts.right).toBeGreaterThan(150);
  expect(counts.matches).toBeGreaterThan(500);
});
