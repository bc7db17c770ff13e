import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OfficeId } from '../../../lib/domain/office.ts';
import { createLedgerState } from '../../../lib/ledger/ledger-state.ts';
import { liveRecord } from '../../../lib/ledger/next-record.ts';

const { local, managed } = fakeBrowser.storage;

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await managed.clear();
});

/** Adds office A; `meanwhile` happens after the ledger was read and before A is written. */
async function addA(state: ReturnType<typeof createLedgerState>, meanwhile: () => Promise<unknown>): Promise<void> {
  const change = { by: 'a', at: 1 };
  const record = liveRecord(undefined, { id: 'a' as OfficeId, seq: 0, fields: { name: 'A' } }, change);
  await state.merge(async () => {
    await meanwhile();
    return { records: [record], items: {} };
  }, change);
}

describe.each([
  [
    'an office from elsewhere',
    () => local.set({ 'office:b': { v: 1, id: 'b', seq: 5, createdAt: 1, by: 'b', office: { name: 'B' } } }),
  ],
  ['a policy', () => managed.set({ offices: [{ name: 'B' }] })],
])('%s that comes between the reading and the writing of a change', (_, comes) => {
  test.each([[false], [true]])('is not forgotten (somebody asked for the ledger meanwhile: %s)', async (isAsked) => {
    const state = createLedgerState({});
    await addA(state, async () => {
      await comes();
      if (isAsked) await state.read();
    });
    expect((await state.read()).offices.map(({ name }) => name)).toEqual(['A', 'B']);
  });
});

test('without news the ledger is read once, whatever is written', async () => {
  const state = createLedgerState({});
  const get = vi.spyOn(local, 'get');
  await addA(state, async () => undefined);
  expect((await state.read()).offices.map(({ name }) => name)).toEqual(['A']);
  expect(get.mock.calls.filter(([keys]) => (keys as unknown) === null)).toHaveLength(1);
});
