import type { OfficeId } from '../domain/office.ts';
import {
  changed,
  isDone,
  NO_PROGRESS,
  type Progress,
  type ProgressChange,
  type ProgressOf,
  shownDone,
} from '../domain/progress.ts';
import { progressSchema } from '../domain/progress-schema.ts';
import { readItems } from '../platform/storage-items.ts';
import { changeStored, openRecord, readStored, type StoredKey } from '../platform/stored.ts';

const PREFIX = 'progress:';
const SHAPE = { version: 1, schema: progressSchema, migrations: {} } as const;
const keyOf = (id: OfficeId): StoredKey<Progress> => ({ area: 'local', key: `${PREFIX}${id}`, ...SHAPE });

/** How far one office has come. A record that cannot be read counts as nothing done, and is kept aside when it is written anew. @throws Fault when the storage does not answer */
export async function readProgress(id: OfficeId): Promise<Progress> {
  const read = await readStored(keyOf(id));
  return (read.ok && read.value) || NO_PROGRESS;
}

/** The stages that are done for an office. @throws Fault when the storage does not answer */
export async function doneStages(id: OfficeId): Promise<string[]> {
  const progress = await readProgress(id);
  return Object.keys(progress.ticks).filter((stage) => isDone(progress, stage));
}

/** How far every office has come of which something is known. @throws Fault when the storage does not answer */
export async function listProgress(): Promise<ProgressOf> {
  const items = Object.entries(await readItems('local', null)).filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(
    items.flatMap(([key, raw]) => {
      const read = openRecord(SHAPE, raw);
      return read.ok ? [[key.slice(PREFIX.length), read.value]] : [];
    }),
  );
}

/** Writes what someone did by hand. @throws Fault when the storage refuses: then nothing is changed */
export async function changeProgress(id: OfficeId, change: ProgressChange, now = Date.now()): Promise<void> {
  await changeStored(keyOf(id), (old) => changed(old ?? NO_PROGRESS, change, now));
}

/** Writes what a page has shown to be done; says nothing where it was known. @throws Fault when the storage refuses */
export async function keepEvidence(id: OfficeId, stages: readonly string[], now = Date.now()): Promise<void> {
  const known = await readProgress(id);
  if (shownDone(known, stages, now) === known) return;
  await changeStored(keyOf(id), (old) => shownDone(old ?? NO_PROGRESS, stages, now));
}
