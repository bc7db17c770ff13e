import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLedgerStore } from '../../../../lib/ledger/store.ts';
import { DAY, itemSize, QUOTA } from '../../../../lib/ledger/sync-area.ts';
import { syncRound } from '../../../../lib/ledger/sync-round.ts';
import { eraseSynced, switchSync } from '../../../../lib/ledger/sync-switch.ts';
import {
  bookOf,
  clock,
  type Items,
  type Machine,
  newMachines,
  officesOf,
  on,
  round,
  type Server,
  settle,
} from './machines.ts';

const sync = fakeBrowser.storage.sync;
let a: Machine;
let b: Machine;
let server: Server;

beforeEach(() => {
  [a, b] = newMachines(2);
  server = new Map();
});

const add = (machine: Machine, offices: readonly Items[]) =>
  on(machine, async (store) => {
    clock.now += 1000;
    const written = await store.importAll(offices, []);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    return written.ids;
  });
const named = (count: number, more: Items = {}) =>
  Array.from({ length: count }, (_, at) => ({ name: `事業所${String(at).padStart(4, '0')}`, ...more }));
const total = (machine: Machine) =>
  Object.entries(machine.area).reduce((all, [key, value]) => all + itemSize(key, value), 0);

describe('what does not fit', () => {
  test('an office over 8,192 bytes stays here whole, and its notes are said to be why', async () => {
    await add(a, [
      { name: 'A', notes: '長'.repeat(3000) },
      { name: 'B', fax: 'x'.repeat(8300) },
      { name: 'C', notes: 'n' },
    ]);
    await round(a);
    expect(Object.values(a.area)).toMatchObject([{ f: { n: 'C' } }]);
    expect(bookOf(a)).toMatchObject({ synced: 1, own: 3, problem: null });
    expect(bookOf(a).unfit).toMatchObject([
      { reason: 'too_large', notes: true, bytes: expect.any(Number) },
      { reason: 'too_large', notes: false },
    ]);
    expect(a.refusals).toEqual([]);
  });

  test('the largest that fits, to the byte, and one more', async () => {
    const sizes = async (length: number) => {
      const [machine] = newMachines(1);
      await add(machine, [{ name: 'A', fax: 'x'.repeat(length) }]);
      await round(machine);
      return Object.entries(machine.area).map(([key, value]) => itemSize(key, value));
    };
    const [small] = await sizes(1);
    const most = QUOTA.item - (small ?? 0) + 1;
    expect(await sizes(most)).toEqual([QUOTA.item]);
    expect(await sizes(most + 1)).toEqual([]);
  });

  test('signs that browsers write longer are counted so', () => {
    expect(itemSize('k', '<\u2028')).toBe(1 + JSON.stringify('<\u2028').length + 2 + 10);
  });

  test('no more than 512 items, no more than 102,400 bytes, the newest first, and no flutter', async () => {
    await add(a, named(520));
    await round(a);
    expect(bookOf(a).unfitCount + bookOf(a).synced).toBe(520);
    expect(bookOf(a).unfit.length).toBe(Math.min(100, bookOf(a).unfitCount));
    expect(Object.keys(a.area).length).toBe(bookOf(a).synced);
    const before = structuredClone(a.area);
    await add(a, [{ name: 'newer than all' }]);
    await round(a);
    await round(a);
    expect(Object.keys(a.area).sort()).toEqual(Object.keys(before).sort());
    expect(new Set(bookOf(a).unfit.map(({ reason }) => reason))).toEqual(
      new Set([total(a) > 90_000 ? 'no_room' : 'too_many']),
    );
    expect(a.refusals).toEqual([]);
  });

  test('large ones fill the room to the last that fits; what was changed last goes first', async () => {
    const [first] = await add(a, named(30, { notes: '控'.repeat(1300) }));
    await on(a, async (store) => {
      clock.now += 1000;
      if (first) await store.edit(first, { fax: '1' });
    });
    await round(a);
    expect(total(a)).toBeLessThanOrEqual(QUOTA.all);
    expect(total(a)).toBeGreaterThan(QUOTA.all - 4200);
    expect(Object.keys(a.area)).toContain(`o:${first}`);
    expect(bookOf(a).unfit.every(({ reason }) => reason === 'no_room')).toBe(true);
    expect(a.refusals).toEqual([]);
    await on(a, (store) =>
      store.remove(
        bookOf(a)
          .unfit.slice(0, 1)
          .map(({ id }) => id),
      ),
    );
    await on(a, (store) => store.remove(first ? [first] : []));
    await round(a);
    await round(a);
    expect(bookOf(a).unfitCount + bookOf(a).synced).toBe(28);
  });
});

describe('deletions', () => {
  test('take little room and are told for 180 days', async () => {
    const [id] = await add(a, named(1, { notes: 'x'.repeat(5000) }));
    await settle([a, b], server);
    await on(a, (store) => store.remove(id ? [id] : []));
    await round(a);
    const key = `o:${id}`;
    expect(itemSize(key, a.area[key])).toBeLessThan(130);
    clock.now += 179 * DAY;
    await settle([a, b], server);
    expect([officesOf(b), server.size]).toEqual([[], 1]);
    clock.now += 3 * DAY;
    await settle([a, b], server);
    expect([officesOf(b), server.size]).toEqual([[], 0]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['of a newer version', { v: 2, f: {} }],
    ['that is broken', 'text'],
    ['with a field of a later kind', { v: 1, c: 1, f: { n: 'X', z: 1 }, w: { m: 1 }, b: 'm' }],
    ['with a password', { v: 1, c: 1, f: { n: 'X', '.password': 'p' }, w: { m: 1 }, b: 'm' }],
    ['with a moment beyond all clocks', { v: 1, c: 9e15, f: { n: 'X' }, w: { m: 1 }, b: 'm' }],
  ])('an item %s stays as it is, and so does the office', async (_, raw) => {
    const [id] = await add(a, named(1));
    a.area = { [`o:${id}`]: raw };
    await round(a);
    expect(a.area).toEqual({ [`o:${id}`]: raw });
    expect(officesOf(a)).toEqual(named(1));
  });

  test('a broken record of the ledger is not written over by a good item', async () => {
    const [id] = await add(b, named(1));
    await settle([b], server);
    a.local[`office:${id}`] = 'broken';
    await settle([a], server);
    expect(a.local[`office:${id}`]).toBe('broken');
    expect(server.size).toBe(1);
  });
});

describe('a browser that refuses', () => {
  const refusing = (message: string) =>
    on(a, async (store) => {
      clock.now += 6000;
      vi.spyOn(sync, 'set').mockRejectedValue(new Error(message));
      return syncRound(store, { now: () => clock.now, newId: () => 'x' });
    });

  test.each([
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'rate'],
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['An unexpected error occurred', 'failed'],
  ])('%s: says so, waits longer each time, loses nothing', async (message, code) => {
    await add(a, named(1));
    const due = await refusing(message);
    expect(bookOf(a).problem).toEqual({ code, times: 1, until: due });
    expect(due).toBe(clock.now + 60_000);
    expect(await round(a)).toBe(due);
    expect(a.area).toEqual({});
    clock.now = Number(due);
    await refusing(message);
    expect(bookOf(a).problem).toMatchObject({ times: 2, until: clock.now + 120_000 });
    clock.now += 120_000;
    await round(a);
    expect(bookOf(a).problem).toBeNull();
    expect(Object.keys(a.area)).toHaveLength(1);
  });

  test('edits ten times a second for a minute stay far below the limits', async () => {
    const [id] = await add(a, named(1));
    await on(a, async (store) => {
      for (let at = 0; at < 600; at++) {
        clock.now += 100;
        if (id) await store.edit(id, { notes: `${at}` });
        await syncRound(store, { now: () => clock.now, newId: () => 'x' });
      }
    });
    expect(a.calls.length).toBeLessThanOrEqual(13);
  });
});

test('while sync is off nothing is read or written; what was synced is removed only then', async () => {
  await add(a, named(2));
  await on(a, () => switchSync(true));
  await round(a);
  a.area.other = 'not ours';
  await on(a, async () => {
    await expect(eraseSynced()).rejects.toMatchObject({ code: 'refused' });
  });
  await on(a, () => switchSync(false));
  const get = vi.fn();
  await on(a, async () => {
    vi.spyOn(sync, 'get').mockImplementation(get);
    expect(await syncRound(createLedgerStore(), { now: Date.now, newId: () => 'x' })).toBeUndefined();
    vi.mocked(sync.get).mockRestore();
  });
  expect(get).not.toHaveBeenCalled();
  await on(a, () => eraseSynced());
  expect(Object.keys(a.area)).toEqual(['other']);
  expect(officesOf(a)).toHaveLength(2);
});
