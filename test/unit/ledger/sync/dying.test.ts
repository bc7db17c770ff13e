import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
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

const add = (machine: Machine, ...offices: Items[]) =>
  on(machine, async (store) => {
    clock.now += 1000;
    const written = await store.importAll(offices, []);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
  });
const change = (machine: Machine, name: string, fields: Items | undefined) =>
  on(machine, async (store) => {
    clock.now += 1000;
    const id = (await store.list()).offices.find((office) => office.name === name)?.id;
    if (id) await (fields ? store.edit(id, fields) : store.remove([id]));
  });

/** Two machines with something of every kind to tell each other; `a` is about to hear of it and to answer. */
async function begin(): Promise<void> {
  [a, b] = newMachines(2);
  server = new Map();
  await add(a, { name: 'A', notes: '0' }, { name: 'B' }, { name: 'C' });
  await settle([a, b], server);
  await add(a, { name: 'twin', notes: 'a' });
  await add(b, { name: 'twin', notes: 'b' });
  await change(a, 'A', { notes: 'a', fax: '1' });
  await change(b, 'A', { notes: 'b' });
  await change(b, 'B', undefined);
  await change(a, 'C', undefined);
  await round(a);
  await round(b);
  for (const key of b.unsent) {
    if (key in b.area) a.area[key] = structuredClone(b.area[key]);
    b.unsent.delete(key);
    a.unsent.delete(key);
    server.set(key, b.area[key]);
  }
}

type Call = (value: unknown) => Promise<unknown>;

/** From its call `left` on, no storage answers this background; whether it came to its end. */
async function dying(machine: Machine, left: number, task: (modules: Modules) => Promise<unknown>): Promise<boolean> {
  clock.now += 6000;
  return on(machine, async () => {
    vi.resetModules();
    const modules = await load();
    let calls = 0;
    let die = (): void => undefined;
    const died = new Promise<false>((done) => {
      die = () => setTimeout(() => done(false), 5);
    });
    const never = () => {
      die();
      return new Promise(() => undefined);
    };
    for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.sync])
      for (const name of ['get', 'set', 'remove'] as const) {
        const now = area[name] as unknown as Call & { getMockImplementation?(): Call | undefined };
        const real = now.getMockImplementation?.() ?? now.bind(area);
        const call = (value: unknown) => (calls++ < left ? real(value) : never());
        vi.spyOn(area, name).mockImplementation(call as never);
      }
    const ended = task(modules).then(() => true);
    return Promise.race([ended, died]).finally(() => vi.restoreAllMocks());
  });
}
const load = async () => {
  const [{ createLedgerStore }, { syncRound }, { resolveConflict }, { switchSync }] = await Promise.all([
    import('../../../../lib/ledger/store.ts'),
    import('../../../../lib/ledger/sync-round.ts'),
    import('../../../../lib/ledger/sync-resolve.ts'),
    import('../../../../lib/ledger/sync-switch.ts'),
  ]);
  const tools = { now: () => clock.now, newId: () => crypto.randomUUID() };
  return { store: createLedgerStore(tools), tools, syncRound, resolveConflict, switchSync };
};
type Modules = Awaited<ReturnType<typeof load>>;

beforeEach(begin);

test('a round that dies between any two calls of a storage: the machines agree afterwards as if it had not', async () => {
  await settle([a, b], server);
  const wanted = officesOf(a);
  expect(wanted).toMatchObject([
    { name: 'A', notes: 'b', fax: '1' },
    { name: 'twin', notes: 'b' },
  ]);
  let left = 0;
  for (let ended = false; !ended; left++) {
    await begin();
    ended = await dying(a, left, ({ syncRound, store, tools }) => syncRound(store, tools));
    await settle([a, b], server);
    for (const machine of [a, b]) {
      expect(officesOf(machine), `after ${left} calls`).toEqual(wanted);
      expect(bookOf(machine)).toMatchObject({ blocked: [], unfit: [], problem: null, synced: 2 });
    }
    const kept = [a, b].flatMap((machine) => bookOf(machine).conflicts.map((one) => JSON.stringify(one)));
    for (const notes of ['"kept":"a"', '"field":"notes"'])
      expect(kept.filter((one) => one.includes(notes)).length, `${notes} after ${left} calls`).toBeGreaterThanOrEqual(
        2,
      );
    expect(server.size).toBe(4);
  }
  expect(left).toBeGreaterThan(7);
}, 60_000);

test('so does a press on the other value, and switching off', async () => {
  await settle([a, b], server);
  const saved = structuredClone({ a, b });
  const [key = ''] = bookOf(a).conflicts.map((one) => one.key);
  expect(key).not.toBe('');
  for (const task of [
    ({ resolveConflict, store }: Modules) => resolveConflict(store, key, true),
    ({ switchSync }: Modules) => switchSync(false),
  ]) {
    let left = 0;
    for (let ended = false; !ended; left++) {
      Object.assign(a, structuredClone(saved.a));
      ended = await dying(a, left, task);
      expect(officesOf(a).map(({ name }) => name)).toEqual(['A', 'twin']);
      expect(bookOf(a).conflicts.length + Number(ended)).toBeGreaterThanOrEqual(bookOf(saved.a).conflicts.length);
    }
    expect(left).toBeGreaterThan(2);
  }
}, 60_000);
