import { expect, test } from 'vitest';
import { bookOf, carry, clock, newMachines, officesOf, on, round, type Server, seeded, settle } from './machines.ts';

const FIRST = Number(process.env.SYNC_FROM ?? 1);
const SEEDS = Array.from({ length: Number(process.env.SYNC_SEEDS ?? 12) }, (_, at) => FIRST + at);

/** Names and Yayoi IDs from so few that machines make the same offices, or give away what another has given to another one. */
test.each(SEEDS)(
  'offices that collide in every way (seed %i): the machines come to rest and lose nothing unsaid',
  async (seed) => {
    const random = seeded(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const machines = newMachines(3, random);
    const server: Server = new Map();
    const [written, given] = [new Set<unknown>(), new Set<unknown>()];
    const name = () => `N${Math.floor(random() * 12)}`;
    const id = () => `y${Math.floor(random() * 8)}@example.co.jp`;
    for (let at = 0; at < 150; at++) {
      clock.now += Math.floor(random() * 4000);
      await on(pick(machines), async (store) => {
        const { offices } = await store.list();
        const [what, notes] = [random(), `v${at}`];
        if (offices.length < 4 || what < 0.2) {
          const added = await store.add({ name: name(), ...(random() < 0.5 ? { yayoiId: id() } : {}), notes });
          if (added.ok) written.add(notes);
          return;
        }
        const office = pick(offices);
        if (what < 0.5 && what >= 0.3) await store.edit(office.id, { name: name() });
        else if (what < 0.7 && what >= 0.5) await store.edit(office.id, { yayoiId: random() < 0.3 ? null : id() });
        else {
          given.add(office.notes);
          if (what < 0.3) await store.remove([office.id]);
          else await store.edit(office.id, { notes });
          if (what >= 0.7) written.add(notes);
        }
      });
      if (random() < 0.4) await round(pick(machines));
      if (random() < 0.4)
        carry(
          pick(machines),
          server,
          () => random() < 0.7,
          () => random() < 0.5,
        );
    }
    expect(await settle(machines, server)).toBeLessThan(6);
    const ledgers = machines.map(officesOf);
    for (const offices of ledgers)
      for (const field of ['name', 'yayoiId'])
        expect(new Set(offices.map((office) => office[field] ?? office)).size).toBe(offices.length);
    if (machines.every((machine) => bookOf(machine).blocked.length === 0))
      for (const offices of ledgers) expect(offices).toEqual(ledgers[0]);
    const shown = JSON.stringify([ledgers, machines.map((machine) => bookOf(machine).conflicts), [...server.values()]]);
    expect([...written].filter((value) => !given.has(value) && !shown.includes(`"${value}"`))).toEqual([]);
  },
  60_000,
);
