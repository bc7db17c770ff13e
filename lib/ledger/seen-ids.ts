import { z } from '../domain/base-schema.ts';
import { yayoiIdSchema } from '../domain/ledger-schema.ts';
import type { YayoiId } from '../domain/yayoi-id.ts';
import { readItems, removeItems } from '../platform/storage-items.ts';
import { changeStored, openRecord, readStored, type StoredKey } from '../platform/stored.ts';

interface Seen {
  yayoiId: YayoiId;
  /** Milliseconds since 1970. */
  last: number;
}

const PREFIX = 'seen:';
const SHAPE = {
  version: 1,
  schema: z.strictObject({ yayoiId: yayoiIdSchema, last: z.number() }) as z.ZodType<Seen, unknown>,
  migrations: {},
} as const;
const keyOf = (id: YayoiId): StoredKey<Seen> => ({ area: 'local', key: `${PREFIX}${id}`, ...SHAPE });
/** Milliseconds for which an ID that was seen is not written down again. */
const A_DAY = 24 * 3_600_000;
/** Most IDs of no office that are remembered; a shared machine sees many. */
const MOST_UNKNOWN = 200;

/** Remembers, once a day, that a page showed this ID as signed in. @throws Fault when the storage refuses */
export async function rememberSeen(yayoiId: YayoiId, now = Date.now()): Promise<void> {
  const read = await readStored(keyOf(yayoiId));
  const last = read.ok ? read.value?.last : undefined;
  if (last !== undefined && now >= last && now - last < A_DAY) return;
  await changeStored(keyOf(yayoiId), () => ({ yayoiId, last: now }));
}

/** Every ID that was seen and when it was last, oldest first. @throws Fault when the storage does not answer */
export async function listSeen(): Promise<Seen[]> {
  const items = Object.entries(await readItems('local', null)).filter(([key]) => key.startsWith(PREFIX));
  const seen = items.flatMap(([, raw]) => {
    const read = openRecord(SHAPE, raw);
    return read.ok ? [read.value] : [];
  });
  return seen.sort((one, other) => one.last - other.last);
}

/** Forgets an ID, or of those that belong to no office the ones that nobody needs any more. @throws Fault when the storage refuses */
export async function forgetSeen(yayoiId: YayoiId): Promise<void> {
  await removeItems('local', [keyOf(yayoiId).key]);
}

/** Keeps the number of IDs of no office in bounds: the oldest go. */
export async function tidySeen(isKnown: (yayoiId: YayoiId) => boolean): Promise<void> {
  const unknown = (await listSeen()).filter(({ yayoiId }) => !isKnown(yayoiId));
  const old = unknown.slice(0, Math.max(0, unknown.length - MOST_UNKNOWN));
  if (old.length > 0)
    await removeItems(
      'local',
      old.map(({ yayoiId }) => keyOf(yayoiId).key),
    );
}
