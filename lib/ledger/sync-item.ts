import { z } from '../domain/base-schema.ts';
import { officeSchema } from '../domain/ledger-schema.ts';
import { type FieldVersion, type OfficeVersion, valuesOf } from '../domain/merge-office.ts';
import type { OfficeId } from '../domain/office.ts';
import { checkFields } from '../domain/office-fields.ts';
import { openRecord, type RecordShape } from '../platform/stored.ts';
import { type Counters, readCounters, WRITTEN_LINE, writeCounters } from './sync-counters.ts';

/** One office as it stands in the browser's synced storage. */
export interface RemoteOffice {
  /** Under which id it is synced. */
  id: OfficeId;
  /** That id, and those of items that went up in this one. */
  ids: readonly OfficeId[];
  version: OfficeVersion;
  /** Which versions are in it. */
  counters: Counters;
  /** The machine that wrote it. */
  by: string;
  /** Its place in the ledger that wrote it: puts those that were added at the same moment in order. */
  place?: number | undefined;
  /** When a deletion was written: days since 1970. */
  day?: number | undefined;
}

/** One letter for each field of contract §6; others go by their own name behind a dot. */
const LETTERS = new Map(
  Object.entries({
    n: 'name',
    y: 'yayoiId',
    g: 'businessGroup',
    s: 'serviceContractId',
    o: 'originalContractId',
    t: 'officeToken',
    p: 'procedure',
    c: 'color',
    a: 'aliases',
    m: 'notes',
  }),
);
const SHORT = new Map(Array.from(LETTERS, ([letter, name]) => [name, letter]));
const short = (name: string): string => SHORT.get(name) ?? `.${name}`;
const long = (key: string): string | undefined => (key.startsWith('.') ? key.slice(1) : LETTERS.get(key));

/** The last moment of the year 9999: whoever changes such a value can still be one millisecond later. */
const LATEST = 253_402_300_799_999;
const moment = z.number().int().min(0).max(LATEST);
const machine = /^[a-z0-9]{1,12}$/;

interface Item {
  /** When the office was added; stamps count from here. */
  c?: number | undefined;
  f?: Record<string, unknown> | undefined;
  s?: Record<string, number> | undefined;
  d?: number | undefined;
  t?: number | undefined;
  q?: number | undefined;
  k?: OfficeId[] | undefined;
  w: Counters;
  b: string;
}
const schema: z.ZodType<Item, unknown> = z.strictObject({
  c: moment.optional(),
  f: z.record(z.string(), z.unknown()).optional(),
  s: z.record(z.string(), z.number().int().min(-LATEST).max(LATEST)).optional(),
  d: moment.optional(),
  t: z.number().int().min(0).optional(),
  q: z.number().int().min(0).optional(),
  k: z.array(officeSchema.shape.id).optional(),
  w: z.record(z.string().regex(WRITTEN_LINE), z.number().int().min(1)),
  b: z.string().regex(machine),
});
const shape: RecordShape<Item> = { version: 1, schema, migrations: {} };

function fieldsOf({ c = 0, f = {}, s = {} }: Item): Map<string, FieldVersion> | undefined {
  const fields = new Map<string, FieldVersion>();
  const stamps = new Map(Object.entries(s));
  const values = new Map(Object.entries(f));
  for (const key of new Set([...stamps.keys(), ...values.keys()])) {
    const name = long(key);
    const at = c + (stamps.get(key) ?? 0);
    if (name === undefined || at < 0 || at > LATEST) return undefined;
    fields.set(name, values.has(key) ? { at, value: values.get(key) } : { at });
  }
  return fields;
}

/** What an item holds; undefined when a newer version of the extension wrote it or it is broken: then it is left alone. */
export function readItem(id: OfficeId, raw: unknown): RemoteOffice | undefined {
  const opened = openRecord(shape, raw);
  if (!opened.ok) return undefined;
  const { d: deletedAt, t: day, q: place, k = [], w, b: by } = opened.value;
  const ids = [id, ...k];
  const fields = fieldsOf(opened.value);
  const counters = readCounters(w, ids);
  if (!fields || !counters) return undefined;
  const common = { id, ids, counters, by };
  if (deletedAt !== undefined)
    return { ...common, day, version: { createdAt: opened.value.c ?? deletedAt, fields: new Map(), deletedAt } };
  const version = { createdAt: opened.value.c ?? 0, fields };
  return checkFields(valuesOf(version)).office ? { ...common, place, version } : undefined;
}

/** The item to write. */
export function writeItem({ id, ids, version, counters, by, day, place }: RemoteOffice): unknown {
  const { createdAt: c, fields, deletedAt: d } = version;
  const others = ids.filter((other) => other !== id);
  const common = { w: writeCounters(counters, [id, ...others]), b: by, ...(others.length > 0 ? { k: others } : {}) };
  const { version: v } = shape;
  if (d !== undefined) return { v, d, ...(day === undefined ? {} : { t: day }), ...common };
  const f = Object.entries(valuesOf(version)).map(([name, value]) => [short(name), value]);
  const s = [...fields].filter(([, { at }]) => at !== c).map(([name, { at }]) => [short(name), at - c]);
  const stamps = s.length > 0 ? { s: Object.fromEntries(s) } : {};
  return { v, c, ...(place === undefined ? {} : { q: place }), f: Object.fromEntries(f), ...stamps, ...common };
}
