import { z } from '../domain/base-schema.ts';
import { FAULT_CODES, type FaultCode, faultCode } from '../domain/fault.ts';
import { changeStored, readStored, type StoredKey } from '../platform/stored.ts';
import { openEntry, type StoredEntry, sealEntry } from './entry-record.ts';
import type { Journal } from './store.ts';

interface Waiting {
  /** As they would stand in the journal, oldest first. */
  entries: Record<string, unknown>[];
  /** Why the journal did not take them. */
  code: FaultCode;
}
const schema: z.ZodType<Waiting, unknown> = z.strictObject({
  entries: z.array(z.record(z.string(), z.unknown())),
  code: z.enum(FAULT_CODES),
});
const waitingKey: StoredKey<Waiting> = { area: 'local', key: 'journal-waiting', version: 1, schema, migrations: {} };

/** Most entries that wait; later ones are not kept, since the ledger needs the room. */
export const MOST_WAITING = 2000;

/** How many entries wait for the journal, and why; undefined for none. @throws Fault when the storage does not answer */
export async function readWaiting(): Promise<{ count: number; code: FaultCode } | undefined> {
  const read = await readStored(waitingKey);
  const { entries = [], code = 'failed' } = (read.ok ? read.value : undefined) ?? {};
  return entries.length > 0 ? { count: entries.length, code } : undefined;
}

/** Keeps entries that the journal did not take. @throws Fault when there is no room here either */
async function keepWaiting(entries: readonly StoredEntry[], code: FaultCode): Promise<void> {
  await changeStored(waitingKey, (old) => {
    const before = old?.entries ?? [];
    const known = new Set(before.map(({ token }) => token));
    const kept = [...before, ...entries.filter(({ token }) => !known.has(token)).map(sealEntry)];
    if (kept.length > MOST_WAITING) throw new RangeError('too many entries wait');
    return { entries: kept, code };
  });
}

type Intake = Pick<Journal, 'add' | 'writtenLately'>;

/** Writes those of the entries that are not among the newest already. @returns the keys of all, in order */
async function addOnce(journal: Intake, entries: readonly StoredEntry[]): Promise<string[]> {
  const written = await journal.writtenLately();
  const fresh = entries.filter(({ token }) => !written.has(token));
  const keys = fresh.length > 0 ? await journal.add(fresh) : [];
  return entries.map((entry) => written.get(entry.token) ?? keys[fresh.indexOf(entry)] ?? '');
}

async function takeIn(journal: Intake): Promise<void> {
  const read = await readStored(waitingKey);
  const waiting = (read.ok ? read.value?.entries : undefined) ?? [];
  if (waiting.length === 0) return;
  const opened = waiting.map((raw) => openEntry(raw));
  await addOnce(
    journal,
    opened.flatMap((one) => (one.ok ? [one.value] : [])),
  );
  // What cannot be read, or came meanwhile, goes on waiting.
  await changeStored(waitingKey, (old) => ({
    entries: (old?.entries ?? []).filter((_raw, at) => !opened[at]?.ok),
    code: old?.code ?? 'failed',
  }));
}

/** The one way of entries into the journal: one after another, so that what waits comes in once. */
export function journalIntake(journal: Intake) {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const run = last.then(task);
    last = run.catch(() => undefined);
    return run;
  };
  return {
    /**
     * Writes entries into the journal; where it refuses, they wait outside, and their hash is not waited for.
     * @param again they may have been written before: each is written once
     * @returns their keys, empty ones for those that wait. @throws Fault when nothing keeps them
     */
    add: (entries: readonly StoredEntry[], again = false): Promise<string[]> =>
      inTurn(async () => {
        try {
          await takeIn(journal);
          return await (again ? addOnce(journal, entries) : journal.add(entries));
        } catch (cause) {
          await keepWaiting(
            entries.map((entry) => ({ ...entry, unfinished: 'not-stored' })),
            faultCode(cause),
          );
          return entries.map(() => '');
        }
      }),
    /** Brings in what waits, each entry once, also when this was stopped halfway before. @throws Fault when the journal still refuses */
    takeIn: (): Promise<void> => inTurn(() => takeIn(journal)),
  };
}
