import { beforeEach, describe, expect, test } from 'vitest';
import type { OfficeId } from '../../../../lib/domain/office.ts';
import type { LedgerStore } from '../../../../lib/ledger/store.ts';
import { resolveConflict } from '../../../../lib/ledger/sync-resolve.ts';
import { stopBeforeUndo, switchSync } from '../../../../lib/ledger/sync-switch.ts';
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

let a: Machine;
let b: Machine;
let server: Server;

beforeEach(() => {
  [a, b] = newMachines(2);
  server = new Map();
});

const add = (machine: Machine, ...offices: Items[]) =>
  on(machine, async (store) => {
    clock.now += 1000;
    const written = await store.importAll(offices, []);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    return written.ids;
  });
const idOf = async (store: LedgerStore, name: string): Promise<OfficeId> => {
  const found = (await store.list()).offices.find((office) => office.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found.id;
};
const edit = (machine: Machine, name: string, change: Items) =>
  on(machine, async (store) => {
    clock.now += 1000;
    expect((await store.edit(await idOf(store, name), change)).ok).toBe(true);
  });
const remove = (machine: Machine, name: string) =>
  on(machine, async (store) => {
    clock.now += 1000;
    await store.remove([await idOf(store, name)]);
  });
const meet = (...machines: Machine[]) => settle(machines.length > 0 ? machines : [a, b], server);
const conflicts = (machine: Machine) =>
  bookOf(machine).conflicts.map((one) => (one.kind === 'field' ? [one.field, one.kept] : [one.kind, one.name]));

describe('a second machine', () => {
  test('that is new and empty takes in what is there and says nothing', async () => {
    await add(a, { name: 'A', notes: 'n', fax: ['1', { x: 2 }] }, { name: 'B' });
    await meet(a);
    const before = new Map(server);
    await meet(b);
    expect(officesOf(b)).toEqual(officesOf(a));
    expect(server).toEqual(before);
  });

  test('has them in the same order', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ name: `office ${(at * 7) % 30}` }));
    await add(a, ...many.slice(0, 20));
    await add(a, ...many.slice(20));
    await meet();
    const listed = await on(b, async (store) => (await store.list()).offices.map(({ name }) => ({ name })));
    expect(listed).toEqual(many);
  });

  test('sends and gets nothing but the fields of offices, and its name where it was given one', async () => {
    await add(a, { name: 'A', notes: 'n', fax: '03' });
    await meet(a);
    expect([...server.keys()]).toEqual([expect.stringMatching(/^o:/)]);
    const me = bookOf(a).machine.id;
    expect([...server.values()]).toEqual([
      { v: 1, c: expect.any(Number), q: 0, f: { n: 'A', m: 'n', '.fax': '03' }, w: { [me]: 1 }, b: me },
    ]);
  });

  test('with a ledger of its own: the same offices are one, each machine keeps its own id for it', async () => {
    const [yayoi, contract, name] = [{ yayoiId: 'y@example.co.jp' }, { serviceContractId: '7000001' }, { name: 'N' }];
    const mine = await add(a, { name: 'Y', ...yayoi, notes: 'a' }, { name: 'C', ...contract }, { ...name, fax: '1' });
    const theirs = await add(b, { name: 'Y2', ...yayoi }, { name: 'C2', ...contract }, { ...name, businessGroup: 'g' });
    await meet();
    for (const [machine, ids] of [
      [a, mine],
      [b, theirs],
    ] as const) {
      expect(officesOf(machine)).toEqual([
        { name: 'C2', ...contract },
        { name: 'N', fax: '1', businessGroup: 'g' },
        { name: 'Y2', ...yayoi, notes: 'a' },
      ]);
      expect(ids.every((id) => `office:${id}` in machine.local)).toBe(true);
    }
    expect(server.size).toBe(3);
    expect([...conflicts(a), ...conflicts(b)]).toEqual([
      ['name', 'Y'],
      ['name', 'C'],
    ]);
  });

  test('both had it and both have sent it before they met: one item stays, under the smaller id', async () => {
    const [[mine], [theirs]] = [await add(a, { name: 'N', notes: 'a' }), await add(b, { name: 'N', notes: 'b' })];
    await round(a);
    await round(b);
    await meet();
    expect([...server.keys()]).toEqual([`o:${[mine, theirs].sort()[0]}`]);
    for (const machine of [a, b]) expect(officesOf(machine)).toEqual([{ name: 'N', notes: 'b' }]);
    expect([...conflicts(a), ...conflicts(b)]).toEqual([['notes', 'a']]);
  });

  test('what one machine has as two offices never becomes one', async () => {
    const yayoi = { yayoiId: 'y@example.co.jp' };
    await add(a, { name: 'one', ...yayoi }, { name: 'two' });
    await add(b, { name: 'two', ...yayoi });
    await meet();
    expect(officesOf(a)).toHaveLength(2);
    expect(bookOf(b).blocked).toMatchObject([{ name: 'two', problems: [{ code: 'name_taken' }] }]);
  });

  test('the same name with different Yayoi IDs is never one office: both stay and are named', async () => {
    await add(a, { name: 'N', yayoiId: 'a@example.co.jp' });
    await add(b, { name: 'N', yayoiId: 'b@example.co.jp' });
    await meet();
    expect(officesOf(a)).toEqual([{ name: 'N', yayoiId: 'a@example.co.jp' }]);
    expect(officesOf(b)).toEqual([{ name: 'N', yayoiId: 'b@example.co.jp' }]);
    const problems = [{ field: 'name', code: 'name_taken', values: ['N', 'N'] }];
    expect(bookOf(b).blocked).toMatchObject([{ name: 'N', problems }]);
    await edit(b, 'N', { name: 'M' });
    await meet();
    for (const machine of [a, b]) expect(officesOf(machine).map(({ name }) => name)).toEqual(['M', 'N']);
    expect([...bookOf(a).blocked, ...bookOf(b).blocked]).toEqual([]);
  });
});

describe('two machines that have met', () => {
  beforeEach(async () => {
    await add(a, { name: 'A', notes: '0' }, { name: 'B' });
    await meet();
  });

  test('different fields both arrive; the same field is the younger one, the other is kept, once', async () => {
    await edit(a, 'A', { notes: 'from a', businessGroup: 'g' });
    await edit(b, 'A', { notes: 'from b', fax: '03' });
    await meet();
    for (const machine of [a, b])
      expect(officesOf(machine)[0]).toEqual({ name: 'A', notes: 'from b', businessGroup: 'g', fax: '03' });
    expect([...conflicts(a), ...conflicts(b)]).toEqual([['notes', 'from a']]);
  });

  test('what is known is overwritten without a word, also when the younger one is sent first', async () => {
    for (const [machine, notes] of [
      [a, '1'],
      [b, '2'],
      [b, '3'],
      [a, '4'],
    ] as const) {
      await edit(machine, 'A', { notes });
      await meet();
    }
    expect(officesOf(b)[0]).toMatchObject({ notes: '4' });
    expect([...conflicts(a), ...conflicts(b)]).toEqual([]);
  });

  test('the kept value takes its place with one press, on both machines', async () => {
    await edit(a, 'A', { notes: 'from a' });
    await edit(b, 'A', { notes: 'from b' });
    await meet();
    const key = bookOf(b).conflicts[0]?.key ?? bookOf(a).conflicts[0]?.key ?? '';
    const holder = bookOf(b).conflicts.length > 0 ? b : a;
    clock.now += 1000;
    expect(await on(holder, (store) => resolveConflict(store, key, true))).toMatchObject({ ok: true });
    await meet();
    for (const machine of [a, b]) {
      expect(officesOf(machine)[0]).toMatchObject({ notes: 'from a' });
      expect(conflicts(machine)).toEqual([]);
    }
  });

  test('a deletion travels; a younger edit elsewhere brings the office back', async () => {
    await remove(a, 'B');
    await meet();
    expect(officesOf(b).map(({ name }) => name)).toEqual(['A']);
    await remove(a, 'A');
    await edit(b, 'A', { notes: 'younger' });
    await meet();
    for (const machine of [a, b]) expect(officesOf(machine)).toEqual([{ name: 'A', notes: 'younger' }]);
  });

  test('what an older edit was when the office was deleted elsewhere is kept and can be brought back', async () => {
    await edit(b, 'A', { notes: 'older' });
    await remove(a, 'A');
    await meet();
    for (const machine of [a, b]) expect(officesOf(machine)).toEqual([{ name: 'B' }]);
    expect([...conflicts(a), ...conflicts(b)]).toEqual([['deleted', 'A']]);
    const holder = conflicts(a).length > 0 ? a : b;
    clock.now += 1000;
    await on(holder, (store) => resolveConflict(store, bookOf(holder).conflicts[0]?.key ?? '', true));
    await meet();
    for (const machine of [a, b]) expect(officesOf(machine)[0]).toEqual({ name: 'A', notes: 'older' });
  });

  test('what would break a rule between offices is kept aside with both names until the rule holds', async () => {
    await edit(a, 'A', { yayoiId: 'y@example.co.jp' });
    await edit(b, 'B', { yayoiId: 'y@example.co.jp' });
    await meet();
    const taken = (other: string) => [{ field: 'yayoiId', code: 'yayoi_id_taken', values: ['y@example.co.jp', other] }];
    expect(bookOf(a).blocked).toMatchObject([{ name: 'B', problems: taken('A') }]);
    expect(bookOf(b).blocked).toMatchObject([{ name: 'A', problems: taken('B') }]);
    await edit(a, 'A', { yayoiId: null });
    await meet();
    for (const machine of [a, b])
      expect(officesOf(machine)).toEqual([
        { name: 'A', notes: '0' },
        { name: 'B', yayoiId: 'y@example.co.jp' },
      ]);
    expect([...bookOf(a).blocked, ...bookOf(b).blocked]).toEqual([]);
  });

  test('two offices that swap their Yayoi IDs arrive together', async () => {
    await edit(a, 'A', { yayoiId: 'a@example.co.jp' });
    await edit(a, 'B', { yayoiId: 'b@example.co.jp' });
    await meet();
    await edit(a, 'A', { yayoiId: null });
    await edit(a, 'B', { yayoiId: 'a@example.co.jp' });
    await edit(a, 'A', { yayoiId: 'b@example.co.jp' });
    await meet();
    expect(officesOf(b).map(({ yayoiId }) => yayoiId)).toEqual(['b@example.co.jp', 'a@example.co.jp']);
  });

  test('a clock a year ahead is named and does not win for ever', async () => {
    a.ahead = 365 * 86_400_000;
    await edit(a, 'A', { notes: 'from the future' });
    await edit(a, 'B', { notes: 'from the future' });
    await meet();
    expect(bookOf(b).clock).toBe(bookOf(a).machine.id);
    await edit(b, 'A', { notes: 'from now' });
    await remove(b, 'B');
    await meet();
    for (const machine of [a, b]) expect(officesOf(machine)).toEqual([{ name: 'A', notes: 'from now' }]);
    expect([...conflicts(a), ...conflicts(b)]).toEqual([]);
  });

  test('all of it is one change that can be taken back, and that goes to the others as an edit', async () => {
    await edit(a, 'A', { notes: 'from a' });
    await edit(a, 'B', { notes: 'from a' });
    await meet();
    clock.now += 1000;
    await on(b, async (store) => {
      const [entry] = await store.history();
      expect(entry).toMatchObject({ kind: 'sync', count: 2, names: ['A', 'B'] });
      await stopBeforeUndo(store, entry?.token ?? '', false);
      expect(await store.undo(entry?.token ?? '')).toBe(true);
    });
    await meet();
    expect(officesOf(a)).toEqual([{ name: 'A', notes: '0' }, { name: 'B' }]);
  });

  test('taking back that offices came in switches sync off here and deletes nothing there', async () => {
    await on(b, async (store) => {
      const token = (await store.history())[0]?.token ?? '';
      await stopBeforeUndo(store, token, true);
      expect((await store.goBack(token)).ok).toBe(true);
    });
    expect(officesOf(b)).toEqual([]);
    expect(bookOf(b).stopped).toBe('undone');
    await meet();
    expect(officesOf(a).map(({ name }) => name)).toEqual(['A', 'B']);
    await on(b, () => switchSync(true));
    await meet();
    for (const machine of [a, b]) expect(officesOf(machine).map(({ name }) => name)).toEqual(['A', 'B']);
  });

  test('what is done while sync is off: edits are told afterwards, deletions are not', async () => {
    await on(b, () => switchSync(false));
    await remove(b, 'B');
    await edit(b, 'A', { notes: 'while off' });
    await meet();
    expect(officesOf(a)).toEqual([{ name: 'A', notes: '0' }, { name: 'B' }]);
    await on(b, () => switchSync(true));
    await meet();
    for (const machine of [a, b])
      expect(officesOf(machine)).toEqual([{ name: 'A', notes: 'while off' }, { name: 'B' }]);
    expect([...conflicts(a), ...conflicts(b)]).toEqual([]);
  });

  test('that the synced items are gone says nothing: they are sent again', async () => {
    server.clear();
    a.area = {};
    b.area = {};
    await meet();
    expect(server.size).toBe(2);
    for (const machine of [a, b]) expect(officesOf(machine).map(({ name }) => name)).toEqual(['A', 'B']);
  });
});
