import { z } from '../domain/base-schema.ts';
import type { TaughtPlace } from '../domain/taught-place.ts';
import { taughtPlaceSchema } from '../domain/taught-place-schema.ts';
import { changeStored, readStored, type StoredKey } from '../platform/stored.ts';

interface Taught {
  /** Origin → places, the newest last. */
  of: Record<string, TaughtPlace[]>;
}
const schema: z.ZodType<Taught, unknown> = z.strictObject({ of: z.record(z.string(), z.array(taughtPlaceSchema)) });
const taughtKey: StoredKey<Taught> = { area: 'local', key: 'taught', version: 1, schema, migrations: {} };
/** Places kept per origin; the oldest leaves. */
export const MOST_PLACES = 10;

/** The places taught on an origin. One that cannot be read is not guessed: then there are none. @throws Fault when the storage does not answer */
export async function taughtPlaces(origin: string): Promise<TaughtPlace[]> {
  const read = await readStored(taughtKey);
  return (read.ok && read.value?.of[origin]) || [];
}

/** Keeps a place in the stead of an earlier one of the same layout; without a place, forgets the layout's. @throws Fault when the storage refuses */
export async function teachPlace(origin: string, layout: string, place: TaughtPlace | undefined): Promise<void> {
  await changeStored(taughtKey, (old) => {
    const others = (old?.of[origin] ?? []).filter((one) => one.layout !== layout);
    return { of: { ...old?.of, [origin]: [...others, ...(place ? [place] : [])].slice(-MOST_PLACES) } };
  });
}
