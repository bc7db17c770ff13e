import { beforeEach, expect, test } from 'vitest';
import type { OfficeId } from '../../../../lib/domain/office.ts';
import { pinOffice, rememberChosen } from '../../../../lib/ledger/shelf.ts';
import { DAY } from '../../../../lib/ledger/sync-area.ts';
import { DAYS_TOLD } from '../../../../lib/ledger/sync-push.ts';
import { bookOf, clock, type Machine, newMachines, on, round, type Server, settle } from './machines.ts';

let a: Machine;
let b: Machine;
let server: Server;

beforeEach(() => {
  [a, b] = newMachines(2);
  server = new Map();
});

/** Offices of which some twenty-five have room. */
const add = (machine: Machine, count: number, prefix: string): Promise<readonly OfficeId[]> =>
  on(machine, async (store) => {
    clock.now += 1000;
    const offices = Array.from({ length: count }, (_, at) => ({ name: `${prefix}${at}`, notes: '控'.repeat(1300) }));
    const written = await store.importAll(offices, []);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    return written.ids;
  });
const pin = (machine: Machine, ...ids: readonly OfficeId[]) =>
  on(machine, async () => {
    for (const id of ids) await pinOffice(id, true);
  });
const choose = (machine: Machine, id: OfficeId) => on(machine, () => rememberChosen(id));
const remove = (machine: Machine, ...ids: OfficeId[]) =>
  on(machine, async (store) => {
    clock.now += 1000;
    await store.remove(ids);
  });
const synced = (machine: Machine): string[] =>
  Object.entries(machine.area).flatMap(([key, item]) => ('d' in (item as object) ? [] : [key.slice(2)]));
const unfit = (machine: Machine): OfficeId[] => bookOf(machine).unfit.map(({ id }) => id);
const some = (ids: readonly OfficeId[], at: number): OfficeId => ids[at] as OfficeId;

test('pinned offices are the first to get a place, then those chosen lately, then what was changed last', async () => {
  const old = await add(a, 10, 'old');
  await add(a, 30, 'new');
  await pin(a, some(old, 3), some(old, 7));
  await choose(a, some(old, 5));
  await round(a);
  expect(synced(a)).toEqual(expect.arrayContaining([3, 7, 5].map((at) => some(old, at))));
  expect(old.filter((id) => synced(a).includes(id))).toHaveLength(3);
  expect(unfit(a).length + synced(a).length).toBe(40);
});

test('where there is one place only, the pinned one gets it, and among pinned ones the first', async () => {
  const all = await add(a, 40, 'N');
  await round(a);
  const [chosen, second, first] = unfit(a).slice(-3) as [OfficeId, OfficeId, OfficeId];
  await choose(a, chosen);
  await pin(a, first, second);
  await round(a);
  expect(unfit(a).slice(0, 3)).toEqual([first, second, chosen]);
  const gone = all.find((id) => synced(a).includes(id)) as OfficeId;
  const before = synced(a);
  await remove(a, gone);
  await round(a);
  await round(a);
  expect(synced(a).sort()).toEqual([...before.filter((id) => id !== gone), first].sort());
});

test('nothing that is synced makes room for a pin; machines that pin differently write nothing against each other', async () => {
  const mine = await add(a, 30, 'a');
  await settle([a, b], server);
  const theirs = await add(b, 10, 'b');
  await settle([a, b], server);
  const before = new Map(server);
  const [waitingHere, waitingThere] = [unfit(a), unfit(b)];
  expect([waitingHere.length, waitingThere.length]).toEqual([30 - before.size, 10]);
  const calls = [a.calls.length, b.calls.length];
  await pin(a, ...waitingHere);
  await pin(b, ...waitingThere, ...mine.filter((id) => synced(b).includes(id)).slice(0, 3));
  expect(await settle([a, b], server)).toBe(2);
  expect(server).toEqual(before);
  expect([a.calls.length, b.calls.length]).toEqual(calls);

  const gone = mine.filter((id) => before.has(`o:${id}`)).slice(0, 4);
  await pin(b, some(theirs, 9));
  await remove(b, ...gone);
  expect(await settle([a, b], server)).toBeLessThan(5);
  clock.now += (DAYS_TOLD + 2) * DAY;
  expect(await settle([a, b], server)).toBeLessThan(5);
  const rest = [...before.keys()].filter((key) => !gone.some((id) => key === `o:${id}`));
  expect([...server.keys()]).toEqual(expect.arrayContaining(rest));
  expect(server.size).toBeLessThanOrEqual(before.size + 1);
  for (const machine of [a, b]) expect(machine.refusals).toEqual([]);
});
