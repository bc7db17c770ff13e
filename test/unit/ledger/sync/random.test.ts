import { expect, test } from 'vitest';
import type { OfficeId } from '../../../../lib/domain/office.ts';
import { itemSize, QUOTA } from '../../../../lib/ledger/sync-area.ts';
import {
  bookOf,
  carry,
  clock,
  type Machine,
  newMachines,
  officesOf,
  on,
  round,
  type Server,
  seeded,
  settle,
} from './machines.ts';

const SEED = 20261120;
const EDITS = 1000;

const FIELDS = ['notes', 'businessGroup', 'fax', 'constructor'] as const;

/** Runs `EDITS` random edits on three machines whose browsers carry some items, late and out of order. */
async function live(seed: number) {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const machines = newMachines(3, random);
  const server: Server = new Map();
  /** Every value that was ever written, and those that someone who saw them wrote over or deleted. */
  const written = new Set<unknown>();
  const given = new Set<unknown>();
  let made = 0;
  const edit = (machine: Machine) =>
    on(machine, async (store) => {
      const { offices } = await store.list();
      const what = random();
      const value = `v${made++}`;
      if (offices.length < 8 || what < 0.05) {
        written.add(value);
        return store.add({ name: `office ${value}`, notes: value });
      }
      const office = pick(offices) as unknown as Record<string, unknown> & { id: OfficeId };
      if (what < 0.1) {
        for (const field of FIELDS) if (Object.hasOwn(office, field)) given.add(office[field]);
        return store.remove([office.id]);
      }
      const field = pick(FIELDS);
      if (Object.hasOwn(office, field)) given.add(office[field]);
      if (what < 0.2) return store.edit(office.id, { [field]: null });
      written.add(value);
      return store.edit(office.id, { [field]: value });
    });
  for (let at = 0; at < EDITS; at++) {
    clock.now += Math.floor(random() * 4000);
    const machine = pick(machines);
    await edit(machine);
    if (random() < 0.4) await round(pick(machines));
    if (random() < 0.3)
      carry(
        pick(machines),
        server,
        () => random() < 0.6,
        () => random() < 0.5,
      );
  }
  const turns = await settle(machines, server);
  return { machines, server, written, given, turns };
}

test.each([SEED])(
  `${EDITS} edits on three machines (seed %i): all come to the same, nothing is lost unsaid`,
  async (seed) => {
    const { machines, server, written, given } = await live(seed);
    const [one] = machines.map(officesOf);
    expect(one?.length).toBeGreaterThan(5);
    for (const machine of machines) {
      expect(officesOf(machine)).toEqual(one);
      expect(bookOf(machine)).toMatchObject({ unfit: [], blocked: [], problem: null, synced: one?.length });
      expect(machine.refusals).toEqual([]);
    }
    const sizes = Array.from(server, ([key, value]) => itemSize(key, value));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(QUOTA.item);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(QUOTA.all);
    const shown = JSON.stringify([one, machines.map((machine) => bookOf(machine).conflicts)]);
    const lost = [...written].filter((value) => !given.has(value) && !shown.includes(`"${value}"`));
    expect(lost).toEqual([]);
  },
  120_000,
);
