import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startSync } from '../../../lib/background/sync-schedule.ts';
import { createLedgerStore, type LedgerStore } from '../../../lib/ledger/store.ts';
import type { Sender } from '../../../lib/platform/serve.ts';

const { sync } = fakeBrowser.storage;
const sender: Sender = {};
let store: LedgerStore;
let handlers: ReturnType<typeof startSync>;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  store = createLedgerStore();
  handlers = startSync(store);
});
afterEach(() => {
  vi.useRealTimers();
});

const add = async (name: string) => {
  const written = await store.add({ name });
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written;
};
const synced = async () =>
  Object.values(await sync.get(null)).flatMap((item) => (item as { f?: { n: string } }).f?.n ?? []);
const state = async () => handlers['sync/state']({}, sender);

test('while it is off nothing happens, no alarm is set', async () => {
  await add('A');
  await vi.advanceTimersByTimeAsync(500);
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await synced()).toEqual([]);
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  expect(await state()).toMatchObject({ on: false, offices: 1, synced: 0, bytes: 0, mergedAt: 0, problem: null });
});

test('a change is sent some seconds later, and an alarm stands by in case the background is stopped', async () => {
  await handlers['sync/switch']({ on: true }, sender);
  await vi.advanceTimersByTimeAsync(10_000);
  await add('A');
  await add('B');
  await vi.advanceTimersByTimeAsync(500);
  expect(await synced()).toEqual([]);
  expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['sync']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await synced()).sort()).toEqual(['A', 'B']);
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  expect(await state()).toMatchObject({ on: true, offices: 2, synced: 2, unfit: [], conflicts: [], blocked: [] });
});

test('the alarm alone is enough, and so is a start', async () => {
  await handlers['sync/switch']({ on: true }, sender);
  await vi.advanceTimersByTimeAsync(10_000);
  await add('A');
  vi.clearAllTimers();
  vi.setSystemTime(Date.now() + 30_000);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'sync', scheduledTime: Date.now(), persistAcrossSessions: false });
  await vi.advanceTimersByTimeAsync(0);
  expect(await synced()).toEqual(['A']);
  await add('B');
  vi.clearAllTimers();
  vi.setSystemTime(Date.now() + 30_000);
  startSync(createLedgerStore());
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await synced()).sort()).toEqual(['A', 'B']);
});

test('what comes in is in the ledger soon after; taking it back switches sync off', async () => {
  await handlers['sync/switch']({ on: true }, sender);
  await sync.set({ 'o:x': { v: 1, c: 1, f: { n: 'X' }, w: { m: 1 }, b: 'm' }, 'm:m': { v: 1, n: '受付' } });
  await vi.advanceTimersByTimeAsync(5000);
  expect((await store.list()).offices).toEqual([{ id: 'x', name: 'X' }]);
  const [entry] = await store.history();
  expect(await handlers['ledger/undo']({ undo: entry?.token ?? '' }, sender)).toEqual({ undone: true });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await synced()).toContain('X');
  expect(await state()).toMatchObject({ on: false, stopped: 'undone', offices: 0 });
});

test('a conflict names the machine as its user calls it', async () => {
  await add('A');
  await store.edit((await store.list()).offices[0]?.id as never, { notes: 'mine' });
  await sync.set({
    'o:x': { v: 1, c: 1, f: { n: 'A', m: 'theirs' }, w: { m: 1 }, b: 'm' },
    'm:m': { v: 1, n: '受付' },
  });
  await handlers['sync/switch']({ on: true }, sender);
  const machine = { id: 'm', label: '受付' };
  const { conflicts } = await state();
  expect(conflicts).toMatchObject([
    { kind: 'field', name: 'A', field: 'notes', kept: 'theirs', keptFrom: 'there', now: 'mine', gone: false, machine },
  ]);
  await handlers['sync/resolve']({ key: conflicts[0]?.key ?? '', use: false }, sender);
  expect((await state()).conflicts).toEqual([]);
});

test('the name of this machine goes to the others, and away again', async () => {
  await handlers['sync/switch']({ on: true }, sender);
  await handlers['sync/rename']({ label: ' 経理室 ' }, sender);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(Object.values(await sync.get(null))).toEqual([{ v: 1, n: '経理室' }]);
  expect((await state()).machine.label).toBe('経理室');
  await handlers['sync/switch']({ on: false }, sender);
  await handlers['sync/erase']({}, sender);
  expect(await sync.get(null)).toEqual({});
});
