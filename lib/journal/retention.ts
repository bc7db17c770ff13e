import { z } from '../domain/base-schema.ts';
import { addYears, dayInJapan, startOfDay } from '../domain/day.ts';
import type { KeepYears } from '../domain/journal.ts';
import { keepYearsSchema } from '../domain/journal-schema.ts';
import { changeStored, readStored, type StoredKey } from '../platform/stored.ts';
import type { Journal } from './store.ts';

interface Keep {
  years: KeepYears;
}
const schema: z.ZodType<Keep, unknown> = z.strictObject({ years: keepYearsSchema });
const keepKey: StoredKey<Keep> = { area: 'local', key: 'journal-keep', version: 1, schema, migrations: {} };

/**
 * For ever, until somebody decides otherwise: a voucher in the wrong place cannot be erased, and no law of the books ends
 * before the tenth year. What cannot be read deletes nothing.
 */
const FOREVER = null;
/** Milliseconds by which the clock may be ahead of the newest entry: one that is years ahead must not empty the journal. */
const MOST_AHEAD = 366 * 86_400_000;

/** For how many years entries are kept. @throws Fault when the storage does not answer */
export async function readKeepYears(): Promise<KeepYears> {
  const read = await readStored(keepKey);
  return read.ok ? (read.value?.years ?? FOREVER) : FOREVER;
}

function writeKeepYears(years: KeepYears): Promise<void> {
  return changeStored(keepKey, () => ({ years }));
}

/** Entries before this time are older than `years`: the beginning of the day in Japan, in milliseconds since 1970. */
export function keptSince(years: number, now: number): number {
  return startOfDay(addYears(dayInJapan(now), -years));
}

/** Keeps entries for `years` from now on, and deletes older ones at once: the user was told how many. @throws Fault when a storage refuses */
export async function keepFor(years: KeepYears, journal: Pick<Journal, 'erase'>, now: number): Promise<void> {
  await writeKeepYears(years);
  if (years !== null) await journal.erase({ until: keptSince(years, now) }, 'retention', now);
}

/** Deletes what has become older than the user wants to keep. @throws Fault when a storage refuses */
export async function applyRetention(journal: Pick<Journal, 'newestTime' | 'erase'>, now: number): Promise<void> {
  const years = await readKeepYears();
  const newest = await journal.newestTime();
  if (years === null || newest === undefined || now > newest + MOST_AHEAD) return;
  await journal.erase({ until: keptSince(years, now) }, 'retention', now);
}
