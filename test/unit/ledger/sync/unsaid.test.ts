import { beforeEach, describe, expect, test } from 'vitest';
import type { OfficeId } from '../../../../lib/domain/office.ts';
import {
  bookOf,
  carry,
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
let c: Machine;
let server: Server;
let first: OfficeId;
let second: OfficeId;

beforeEach(() => {
  [a, b, c] = newMachines(3);
  server = new Map();
});

const add = (machine: Machine, fields: Items): Promise<OfficeId> =>
  on(machine, async (store) => {
    clock.now += 1000;
    const written = await store.add(fields);
    if (!written.ok || !written.ids[0]) throw new Error('The office was not added.');
    return written.ids[0];
  });
const edit = (machine: Machine, id: OfficeId, change: Items) =>
  on(machine, async (store) => {
    clock.now += 1000;
    expect((await store.edit(id, change)).ok).toBe(true);
  });
const remove = (machine: Machine, id: OfficeId) =>
  on(machine, async (store) => {
    clock.now += 1000;
    await store.remove([id]);
  });
const only = (id: OfficeId) => (key: string) => key === `o:${id}`;
const kept = (...machines: Machine[]) =>
  machines.flatMap((machine) => bookOf(machine).conflicts.map((one) => JSON.stringify(one)));

describe('an office that one machine had as two', () => {
  /** `b` has found that the first and the second are one, and has written so; `a` has both and has not heard of that. */
  beforeEach(async () => {
    [first, second] = [await add(b, { name: 'first', notes: '0' }), await add(a, { name: 'second' })];
    // The smaller id is the key of both.
    expect(first < second).toBe(true);
    await round(b);
    carry(b, server);
    await round(a);
    carry(a, server);
    await round(a);
    await edit(b, first, { name: 'second', fax: '1' });
    carry(b, server);
    await round(b);
    expect(b.area).toEqual({ [`o:${first}`]: expect.objectContaining({ k: [second] }) });
  });

  test('what it wrote to the one, and nobody read, is kept when the other, deleted there, comes back over it', async () => {
    await edit(a, first, { notes: 'never read' });
    await round(a);
    await edit(a, second, { notes: 'deleted' });
    await round(a);
    carry(a, server, only(second));
    carry(b, server, only(first));
    carry(a, server, only(first), () => false);
    await remove(a, second);
    await round(a);
    expect(officesOf(a)).toMatchObject([{ notes: 'deleted' }]);
    await settle([a, b], server);
    expect(officesOf(b)).toEqual(officesOf(a));
    expect(kept(a, b)).toContainEqual(expect.stringMatching(/"kept":"never read"/));
  });

  test('who has read its later version of the one has not read its earlier one of the other', async () => {
    carry(b, server, only(first));
    await edit(a, second, { notes: 'unread by b' });
    await round(a);
    carry(a, server, only(second));
    carry(c, server);
    await round(c);
    expect(officesOf(c)).toMatchObject([{ notes: 'unread by b' }]);
    await edit(a, first, { businessGroup: 'g' });
    await round(a);
    carry(a, server, only(first));
    carry(b, server, only(first));
    await round(b);
    await edit(b, first, { notes: 'from b' });
    await round(b);
    carry(b, server, only(first));
    carry(c, server, only(first), () => false);
    await round(c);
    expect(officesOf(c)).toMatchObject([{ notes: 'from b', businessGroup: 'g' }]);
    expect(kept(c)).toContainEqual(expect.stringMatching(/"kept":"unread by b"/));
  });

  test('deleted elsewhere as one, it is kept as it stood in both here', async () => {
    await edit(a, first, { notes: 'in the first' });
    await edit(a, second, { name: 'other' });
    await round(a);
    carry(a, server, only(second));
    await remove(b, first);
    await round(b);
    carry(b, server, only(first));
    carry(a, server, only(first), () => false);
    await round(a);
    expect(officesOf(a)).toEqual([]);
    expect(kept(a)).toContainEqual(expect.stringMatching(/"kind":"deleted".*"notes":"in the first"/));
  });
});

test('what an office came back with after a deletion is kept where a value wins that the deletion had taken', async () => {
  const all = [a, b, c];
  const id = await add(a, { name: 'N', notes: '0' });
  await settle(all, server);
  await edit(a, id, { notes: 'from a' });
  await edit(b, id, { notes: 'deleted' });
  await round(b);
  for (const machine of [b, c]) carry(machine, server);
  await round(c);
  await remove(b, id);
  await round(b);
  for (const machine of [b, a]) carry(machine, server);
  await edit(a, id, { fax: '1' });
  await round(a);
  for (const machine of [a, c]) carry(machine, server);
  await round(c);
  expect(officesOf(c)).toEqual([{ name: 'N', notes: 'deleted', fax: '1' }]);
  expect(kept(c)).toEqual([expect.stringMatching(/"kept":"from a"/)]);
});

test('values of the same moment, after a clock that was far ahead: one stays, the others are kept', async () => {
  a.ahead = 365 * 86_400_000;
  const id = await add(a, { name: 'N', notes: '0' });
  const all = [a, b, c];
  await settle(all, server);
  a.ahead = 0;
  for (const [machine, notes] of [
    [a, 'from a'],
    [b, 'from b'],
    [c, 'from c'],
  ] as const) {
    await edit(machine, id, { notes });
    await round(machine);
  }
  const keptFrom = (notes: string) => kept(...all).filter((one) => one.includes(`"kept":"from ${notes}"`)).length;
  carry(a, server);
  carry(c, server, undefined, () => false);
  await round(c);
  carry(b, server);
  carry(c, server, undefined, () => false);
  await round(c);
  expect(officesOf(c)).toEqual([{ name: 'N', notes: 'from c' }]);
  expect([keptFrom('a'), keptFrom('b')]).toEqual([1, 1]);
  await settle(all, server);
  for (const machine of all) expect(officesOf(machine)).toEqual([{ name: 'N', notes: 'from c' }]);
});
