import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLedgerStore, type LedgerStore } from '../../../../lib/ledger/store.ts';
import { itemSize, QUOTA } from '../../../../lib/ledger/sync-area.ts';
import type { SyncBook } from '../../../../lib/ledger/sync-book.ts';
import { syncRound } from '../../../../lib/ledger/sync-round.ts';

export type Items = Record<string, unknown>;
const { local, sync } = fakeBrowser.storage;

/** One machine: what stands in its two storages while another one has the floor. */
export interface Machine {
  local: Items;
  area: Items;
  /** Keys written here that the others have not got yet. */
  unsent: Set<string>;
  /** Milliseconds by which its clock is wrong. */
  ahead: number;
  /** When it called the synced storage's writing methods. */
  calls: number[];
  /** What the browser said no with. */
  refusals: string[];
}

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

export const clock = { now: 1_800_000_000_000 };
let ids = 0;
let random = () => 0.5;

/** Machines that share a synced storage whose contents are carried between them by hand. */
export function newMachines(count: 1): [Machine];
export function newMachines(count: 2): [Machine, Machine];
export function newMachines(count: 3, from?: () => number): [Machine, Machine, Machine];
export function newMachines(count: number, from: () => number = seeded(1)): Machine[] {
  ids = 0;
  random = from;
  clock.now = 1_800_000_000_000;
  const settings = { v: 4, goingAhead: true, importGate: true, fileNameQuestion: true, titleMark: false };
  return Array.from({ length: count }, () => ({
    local: { settings: { ...settings, reminders: false, sync: true } },
    area: {},
    unsent: new Set(),
    ahead: 0,
    calls: [],
    refusals: [],
  }));
}

/** Ids as the browser's: their order is not the order in which they are made. */
const newId = () => `${Math.floor(random() * 36 ** 4).toString(36)}x${(ids++).toString(36)}`;

function asTheBrowser(machine: Machine): void {
  const refuse = (what: string): never => {
    machine.refusals.push(what);
    throw new Error(what);
  };
  const counted = () => {
    machine.calls.push(clock.now);
    const since = (ms: number) => machine.calls.filter((at) => at > clock.now - ms).length;
    if (since(60_000) > 120) refuse('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    if (since(3_600_000) > 1800) refuse('This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.');
  };
  const { set, remove } = { set: sync.set.bind(sync), remove: sync.remove.bind(sync) };
  vi.spyOn(sync, 'set').mockImplementation(async (items: Items) => {
    counted();
    const after = Object.entries({ ...(await sync.get(null)), ...items });
    const sizes = after.map(([key, value]) => itemSize(key, value));
    if (sizes.some((size) => size > QUOTA.item)) refuse('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.length > QUOTA.items) refuse('MAX_ITEMS quota exceeded');
    if (sizes.reduce((one, other) => one + other, 0) > QUOTA.all) refuse('QUOTA_BYTES quota exceeded');
    for (const key of Object.keys(items)) machine.unsent.add(key);
    return set(items);
  });
  vi.spyOn(sync, 'remove').mockImplementation(async (keys: string | string[]) => {
    counted();
    for (const key of [keys].flat()) machine.unsent.add(key);
    return remove(keys);
  });
}

/** Gives the machine the floor: a background that has just started on what it has stored. */
export async function on<T>(machine: Machine, task: (store: LedgerStore) => Promise<T>): Promise<T> {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await local.set(structuredClone(machine.local));
  await sync.set(structuredClone(machine.area));
  asTheBrowser(machine);
  const tools = { now: () => clock.now + machine.ahead, newId };
  const store = createLedgerStore(tools);
  try {
    return await task(store);
  } finally {
    machine.local = structuredClone(await local.get(null));
    machine.area = structuredClone(await sync.get(null));
  }
}

/** One round, some seconds after the last one. */
export function round(machine: Machine): Promise<unknown> {
  clock.now += 6000;
  return on(machine, (store) => syncRound(store, { now: () => clock.now + machine.ahead, newId }));
}

/** What the browser maker's server has. */
export type Server = Map<string, unknown>;

/** The browser carries some of its items to the server and fetches the rest; `wins` says whose of a key written on both sides stays. */
export function carry(
  machine: Machine,
  server: Server,
  picked: (key: string) => boolean = () => true,
  wins = () => true,
): void {
  for (const key of new Set([...machine.unsent, ...Object.keys(machine.area), ...server.keys()])) {
    if (!picked(key)) continue;
    if (machine.unsent.has(key) && wins()) {
      if (key in machine.area) server.set(key, machine.area[key]);
      else server.delete(key);
    } else if (server.has(key)) machine.area[key] = structuredClone(server.get(key));
    else delete machine.area[key];
    machine.unsent.delete(key);
  }
}

/** Everything is carried and looked at until nothing changes any more. */
export async function settle(machines: readonly Machine[], server: Server): Promise<number> {
  for (let turn = 1; turn <= 20; turn++) {
    const before = JSON.stringify([...server].sort());
    const unsent = machines.some((machine) => machine.unsent.size > 0);
    for (const machine of machines) {
      carry(machine, server);
      await round(machine);
      carry(machine, server);
    }
    if (turn > 1 && !unsent && JSON.stringify([...server].sort()) === before) return turn;
  }
  throw new Error('The machines do not come to rest.');
}

export const bookOf = (machine: Machine): SyncBook => machine.local.synced as SyncBook;
/** The offices of its ledger, without ids, in the order of their names. */
export function officesOf(machine: Machine): Items[] {
  const records = Object.entries(machine.local).filter(([key]) => key.startsWith('office:'));
  const offices = records.flatMap(([, record]) =>
    'office' in (record as Items) ? [(record as { office: Items }).office] : [],
  );
  return offices.sort((one, other) => (String(one.name) < String(other.name) ? -1 : 1));
}
