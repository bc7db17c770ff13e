import type { z } from 'zod';
import { Fault } from '../domain/fault.ts';
import { type Area, type Items, oneAtATime, readItems, writeItems } from './storage-items.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What one stored record looks like now, and how each older version becomes the next one. Stored as `{ v, ...value }`. */
export interface RecordShape<T extends object> {
  readonly version: number;
  readonly schema: z.ZodType<T, unknown>;
  /** `migrations[n]` makes version n + 1 of version n. Once released, an entry never changes. */
  readonly migrations: Readonly<Record<number, (old: Raw) => Raw>>;
}
/** A record that stands under one key. */
export interface StoredKey<T extends object> extends RecordShape<T> {
  readonly area: Area;
  readonly key: string;
}

/** Begins the keys of copies of what could not be read and had to make room. */
export const SET_ASIDE = 'set-aside:';

/** Why a stored record cannot be used; the locale files have one sentence `unreadable_<reason>` for each. */
export type UnreadableReason = 'not_a_record' | 'newer_version' | 'migration_failed' | 'invalid';
export type Opened<T> = { ok: true; value: T } | { ok: false; reason: UnreadableReason; raw: unknown };

/** The value in a stored record, brought to the present version in memory. A broken one keeps its raw value. */
export function openRecord<T extends object>(shape: RecordShape<T>, raw: unknown): Opened<T> {
  const no = (reason: UnreadableReason): Opened<T> => ({ ok: false, reason, raw });
  if (typeof raw !== 'object' || raw === null || !('v' in raw)) return no('not_a_record');
  const { v, ...rest } = raw;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) return no('not_a_record');
  if (v > shape.version) return no('newer_version');
  let value: Raw = rest;
  try {
    for (let from = v; from < shape.version; from++) {
      const migrate = shape.migrations[from];
      if (!migrate) return no('migration_failed');
      value = migrate(value);
    }
  } catch {
    return no('migration_failed');
  }
  const read = shape.schema.safeParse(value);
  return read.success ? { ok: true, value: read.data } : no('invalid');
}

/** The record to store for `value`. @throws ZodError when the value is not what the schema says */
export function sealRecord<T extends object>(shape: RecordShape<T>, value: T): Raw {
  return { v: shape.version, ...shape.schema.parse(value) };
}

/** What stands under the key; `value: undefined` when nothing does. @throws Fault when the storage does not answer */
export async function readStored<T extends object>(at: StoredKey<T>): Promise<Opened<T | undefined>> {
  const raw = (await readItems(at.area, [at.key]))[at.key];
  return raw === undefined ? { ok: true, value: undefined } : openRecord(at, raw);
}

/**
 * The items that put `value` in the place of `old`. An unreadable old record is not lost: it moves to `set-aside:<key>`.
 * @throws Fault `newer_version` when a newer version of the extension wrote the old one: it stays as it is
 */
export function replacing<T extends object>(at: StoredKey<T>, old: Opened<T | undefined>, value: T): Items {
  const items: Items = { [at.key]: sealRecord(at, value) };
  if (old.ok) return items;
  if (old.reason === 'newer_version') throw new Fault('newer_version');
  return { ...items, [`${SET_ASIDE}${at.key}`]: old.raw };
}

/**
 * Reads, changes and writes one key, with no other change in between; `change` gets undefined when there is no readable value.
 * @throws Fault when the storage refuses; the old value then stands
 */
export function changeStored<T extends object>(at: StoredKey<T>, change: (old: T | undefined) => T): Promise<void> {
  return oneAtATime(async () => {
    const old = await readStored(at);
    await writeItems(at.area, replacing(at, old, change(old.ok ? old.value : undefined)));
  });
}
