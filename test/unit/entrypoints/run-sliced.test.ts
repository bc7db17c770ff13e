import { expect, test } from 'vitest';
import { createProgress, runSliced } from '../../../entrypoints/options/run-sliced.ts';
import { allAtOnce, forEachSliced, part, type Sliced } from '../../../lib/domain/sliced.ts';

/** Keeps the processor busy for so long. */
function spin(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function* steps(count: number, done: { steps: number }): Sliced<string> {
  for (let at = 0; at < count; at++) {
    spin(3);
    done.steps += 1;
    yield at / count;
  }
  return 'made';
}

test('long work lets others have their turn, and says how far it is', async () => {
  const others: number[] = [];
  const timer = setInterval(() => others.push(performance.now()), 1);
  const seen: number[] = [];
  const made = await runSliced(steps(40, { steps: 0 }), new AbortController().signal, (done) => seen.push(done));
  clearInterval(timer);
  expect(made).toEqual({ value: 'made' });
  expect(others.length).toBeGreaterThan(5);
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
});

test('work that is given up takes no step more', async () => {
  const done = { steps: 0 };
  const giveUp = new AbortController();
  const running = runSliced(steps(1000, done), giveUp.signal);
  setTimeout(() => giveUp.abort(), 20);
  expect(await running).toBeUndefined();
  const taken = done.steps;
  expect(taken).toBeLessThan(500);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done.steps).toBe(taken);
});

test('a part of a longer work counts as that part', () => {
  const work = part(
    forEachSliced([1, 2, 3, 4], 1, () => {}),
    0.5,
    1,
  );
  expect([...work]).toEqual([0.625, 0.75, 0.875]);
  const sum: number[] = [];
  allAtOnce(forEachSliced([1, 2, 3], 2, (item) => sum.push(item)));
  expect(sum).toEqual([1, 2, 3]);
});

test('whoever watches the progress is told, but not at each step', () => {
  let told = 0;
  const progress = createProgress('x', 0);
  const stop = progress.watch(() => {
    told += 1;
  });
  for (let at = 0; at < 50; at++) progress.set(at / 50);
  expect([told, progress.now()]).toEqual([1, 0.98]);
  stop();
});
