import { sameValue } from './same-value.ts';

/** What one field of an office is, and since when (milliseconds since 1970); without a value it was emptied. */
export interface FieldVersion {
  readonly at: number;
  readonly value?: unknown;
}

/** An office as one machine knows it: every field with its own moment. */
export interface OfficeVersion {
  readonly createdAt: number;
  readonly fields: ReadonlyMap<string, FieldVersion>;
  /** Deleted then, and no field changed since. */
  readonly deletedAt?: number | undefined;
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inside]) => [key, withSortedKeys(inside)]));
}

/** The same text for the same value of JSON, whatever the order of its keys; no value is the empty text. */
const textOf = (value: unknown): string => (value === undefined ? '' : JSON.stringify(withSortedKeys(value)));

/** The later one; of two at the same moment the one whose value comes later as text, so that every machine picks the same. */
function later(one: FieldVersion, other: FieldVersion): FieldVersion {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return textOf(one.value) >= textOf(other.value) ? one : other;
}

function latest(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.max(one, other);
}

/** A change younger than the deletion brings the office back; one at the same moment does not. */
function settled({ createdAt, fields, deletedAt }: OfficeVersion): OfficeVersion {
  const isBack = deletedAt !== undefined && [...fields.values()].some(({ at }) => at > deletedAt);
  return deletedAt === undefined || isBack ? { createdAt, fields } : { createdAt, fields, deletedAt };
}

/**
 * What two versions of one office make together: each field is the one that changed last, a deletion holds against every
 * change that is not younger. Commutative, associative and idempotent, so that machines agree in whatever order they hear
 * of each other; no clock is asked. (design §9; the properties are tested)
 */
export function mergeOffices(one: OfficeVersion, other: OfficeVersion): OfficeVersion {
  const fields = new Map(one.fields);
  for (const [name, field] of other.fields) {
    const mine = fields.get(name);
    fields.set(name, mine ? later(mine, field) : field);
  }
  const createdAt = Math.min(one.createdAt, other.createdAt);
  return settled({ createdAt, fields, deletedAt: latest(one.deletedAt, other.deletedAt) });
}

/** Whether two versions say the same. Of deleted offices only the deletion counts: what they were is not kept. */
export function sameVersion(one: OfficeVersion, other: OfficeVersion): boolean {
  if (one.deletedAt !== undefined || other.deletedAt !== undefined) return one.deletedAt === other.deletedAt;
  return (
    one.fields.size === other.fields.size &&
    [...one.fields].every(([name, { at, value }]) => {
      const field = other.fields.get(name);
      return field?.at === at && sameValue(field.value, value);
    })
  );
}

/** The values of an office, without the fields that were emptied. */
export function valuesOf({ fields }: OfficeVersion): Record<string, unknown> {
  const entries = [...fields].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const]));
  return Object.fromEntries(entries);
}

/** The moment of the last change. */
export function lastChange({ createdAt, fields, deletedAt }: OfficeVersion): number {
  return Math.max(createdAt, deletedAt ?? 0, ...Array.from(fields.values(), ({ at }) => at));
}
