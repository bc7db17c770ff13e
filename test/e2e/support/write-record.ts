import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { edited, type Fields, isDone, type Told } from './edits-at-once.ts';

/** One write of one office, as the browser itself told of it: the change that made it, and what stands there since. */
export interface Write {
  id: string;
  by: string;
  office: Fields | undefined;
  /** Whether what takes it back came in the same piece. */
  isWhole: boolean;
}

interface Host {
  chrome: {
    storage: {
      onChanged: {
        addListener(
          listener: (changes: Record<string, { newValue?: Pick<Write, 'by' | 'office'> }>, area: string) => void,
        ): void;
      };
    };
  };
  writes: Write[];
}

/** From now on this page of the extension's notes down every office that is written. */
export function recordWrites(page: Page): Promise<void> {
  return page.evaluate(() => {
    const host = globalThis as unknown as Host;
    host.writes = [];
    host.chrome.storage.onChanged.addListener((changes, area) => {
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (area !== 'local' || !key.startsWith('office:') || !newValue) continue;
        const { by, office } = newValue;
        host.writes.push({ id: key.slice('office:'.length), by, office, isWhole: 'history' in changes });
      }
    });
  });
}

export const writesOf = (page: Page): Promise<Write[]> => page.evaluate(() => (globalThis as unknown as Host).writes);

/** What a message makes of an office: nothing of one that is gone, and `no` where it cannot have done anything. */
function resultOf(
  { name, request, id }: Told,
  write: Write,
  past: readonly (Fields | undefined)[],
): Fields | undefined | 'no' {
  const now = past.at(-1);
  if (name === 'ledger/add') return past.length === 0 ? (request.office as Fields) : 'no';
  if (id !== write.id) return 'no';
  if (name === 'ledger/edit') return now ? edited(now, request.change as Fields) : 'no';
  if (name === 'ledger/delete') return now ? undefined : 'no';
  return now ? 'no' : past.at(-2);
}

export interface Replayed {
  /** What the messages make of the offices, one after the other, in the order of the writes. */
  offices: Map<string, Fields>;
  /** Who wrote what, in order. */
  order: Told[];
}

/**
 * Gives every write the one message that made it, and that message nothing else: each office has to become exactly what
 * this message makes of what stood there. @throws when a write wrote over another, or an answered message never was written
 */
export function replay(first: ReadonlyMap<string, Fields>, writes: readonly Write[], told: readonly Told[]): Replayed {
  const past = new Map<string, (Fields | undefined)[]>(Array.from(first, ([id, office]) => [id, [office]]));
  const open = new Set(told);
  const order: Told[] = [];
  for (const [at, write] of writes.entries()) {
    const stood = past.get(write.id) ?? [];
    const isResult = (one: Told) => isDeepStrictEqual(resultOf(one, write, stood), write.office);
    const maker =
      [...open].find((one) => one.response?.undo === write.by) ??
      [...open].find((one) => one.name === 'ledger/undo' && isDone(one) && one.id === write.id) ??
      [...open].find((one) => !one.response && isResult(one));
    if (!maker || !isResult(maker))
      throw new Error(
        `Write ${at + 1}, ${JSON.stringify(write)}, is not what ${JSON.stringify(maker)} makes of ${JSON.stringify(stood.at(-1))}.`,
      );
    open.delete(maker);
    order.push(maker);
    past.set(write.id, [...stood, write.office]);
  }
  const missing = [...open].filter(isDone);
  if (missing.length > 0)
    throw new Error(`${missing.length} were never written: ${JSON.stringify(missing.slice(0, 3))}.`);
  const offices = Array.from(past, ([id, all]) => [id, all.at(-1)] as const);
  return { offices: new Map(offices.flatMap(([id, office]) => (office ? [[id, office] as const] : []))), order };
}
