import { afterAll, beforeAll, expect, test } from 'vitest';
import { Bench } from '../trials/real/bench.ts';
import { runRealTrial } from '../trials/real/trial.ts';
import { browserName } from './support/session.ts';

/** Part of the trials that `npm run trials` runs in full (docs/trials.md). */
const TRIALS = 10;
let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open(browserName);
});
afterAll(() => bench?.close());

test(`${TRIALS} random trials in ${browserName}: no file under a wrong ID, no right one stopped`, {
  timeout: 120_000,
}, async () => {
  const faults: string[] = [];
  const counts = { given: 0, stored: 0 };
  for (let seed = 1; seed <= TRIALS; seed += 1) {
    const said: string[] = [];
    const result = await runRealTrial(bench, seed, (line) => said.push(line));
    for (const { kind, what } of result.faults) faults.push(`seed ${seed}: ${kind}: ${said[0]} ${what}`);
    counts.given += result.counts.given;
    counts.stored += result.counts.stored;
  }
  expect(faults).toEqual([]);
  expect(counts.given).toBe(TRIALS);
  expect(counts.stored).toBeGreaterThan(0);
});
