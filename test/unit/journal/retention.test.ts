import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyRetention, keepFor, keptSince, readKeepYears } from '../../../lib/journal/retention.ts';
import { createJournal } from '../../../lib/journal/store.ts';
import { entry, freshIndexedDb, names } from './entries.ts';

const time = (text: string) => Date.parse(`${text}+09:00`);
const NOW = time('2026-11-20T15:00:00');
const OLD = [
  { name: 'more than 7', at: time('2019-11-19T23:59:59.999') },
  { name: '7 years to the day', at: time('2019-11-20T00:00:00') },
  { name: 'today', at: NOW },
];

beforeEach(() => {
  fakeBrowser.reset();
  freshIndexedDb();
});

test.each([
  [null, ['today', '7 years to the day', 'more than 7'], undefined],
  [10, ['today', '7 years to the day', 'more than 7'], undefined],
  [7, ['today', '7 years to the day'], { count: 1, from: OLD[0]?.at, until: OLD[0]?.at }],
  [1, ['today'], { count: 2, from: OLD[0]?.at, until: OLD[1]?.at }],
] as const)('kept for %s years', async (years, left, deletion) => {
  const journal = createJournal();
  await journal.add(OLD.map((one) => entry(one)));
  if (years !== null) await keepFor(years, { erase: async () => 0 }, NOW);
  await applyRetention(journal, NOW);
  expect(await names(journal, {})).toEqual(left);
  const { deletions } = await journal.size();
  expect(deletions).toEqual(deletion ? [{ at: NOW, why: 'retention', ...deletion }] : []);
  await applyRetention(journal, NOW);
  expect((await journal.size()).deletions, 'a day without anything to delete leaves no line').toHaveLength(
    deletions.length,
  );
});

test('a clock that is years ahead of the newest entry deletes nothing', async () => {
  const journal = createJournal();
  await journal.add(OLD.map((one) => entry(one)));
  await keepFor(1, { erase: async () => 0 }, NOW);
  await applyRetention(journal, time('2037-01-01T00:00:00'));
  expect(await names(journal, {})).toHaveLength(3);
  // Who was asked and said yes is believed.
  await keepFor(1, journal, time('2037-01-01T00:00:00'));
  expect(await names(journal, {})).toEqual([]);
});

test('nothing is deleted until somebody decides, nor by a setting that cannot be read', async () => {
  expect(await readKeepYears()).toBeNull();
  await fakeBrowser.storage.local.set({ 'journal-keep': { v: 1, years: 2 } });
  expect(await readKeepYears()).toBeNull();
  expect(keptSince(1, time('2028-02-29T12:00:00'))).toBe(time('2027-03-01T00:00:00'));
});

test('deleting says how many it would be when it is not what was told, and deletes nothing then', async () => {
  const journal = createJournal();
  await journal.add(OLD.map((one) => entry(one)));
  expect(await journal.erase({ name: '7' }, 'by-hand', NOW, 3)).toBe(2);
  expect(await names(journal, {})).toHaveLength(3);
  expect(await journal.erase({ name: '7' }, 'by-hand', NOW, 2)).toBe(2);
  expect(await names(journal, {})).toEqual(['today']);
});

test('deleting across blocks leaves the others findable', async () => {
  const journal = createJournal();
  await journal.add(Array.from({ length: 600 }, (_, at) => entry({ name: at < 300 || at % 2 ? 'go' : `stay${at}` })));
  await journal.erase({ name: 'go' }, 'by-hand', NOW);
  const left = await names(journal, {});
  expect(left).toHaveLength(150);
  expect(await journal.count({}), 'counted by the digests').toBe(150);
  expect([left[0], left.at(-1)]).toEqual(['stay598', 'stay300']);
  expect(await names(journal, { name: 'stay3' })).toHaveLength(50);
  await journal.add([entry({ name: 'stay600' })]);
  expect((await names(journal, { name: 'stay' }))[0]).toBe('stay600');
});
