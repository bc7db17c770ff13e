import { type FieldVersion, type OfficeVersion, valuesOf } from '../domain/merge-office.ts';
import type { OfficeId } from '../domain/office.ts';
import { checkFields } from '../domain/office-fields.ts';
import type { Change } from './next-record.ts';
import { isLive, type LiveRecord, type OfficeRecord } from './office-record.ts';

/** A stored office as a version to be merged. */
export function versionOf(record: OfficeRecord): OfficeVersion {
  const { createdAt } = record;
  if (!isLive(record)) return { createdAt, fields: new Map(), deletedAt: record.deletedAt };
  const stamps = new Map(Object.entries(record.changedAt));
  const fields = new Map<string, FieldVersion>();
  for (const [name, at] of stamps) fields.set(name, { at });
  for (const [name, value] of Object.entries(record.office))
    if (value !== undefined) fields.set(name, { at: stamps.get(name) ?? createdAt, value });
  return { createdAt, fields };
}

/** The record to store for a version of an office that is not deleted; undefined when its fields break a rule. */
export function recordOf(
  version: OfficeVersion,
  { id, seq }: { id: OfficeId; seq: number },
  { by }: Change,
): LiveRecord | undefined {
  const { office } = checkFields(valuesOf(version));
  if (!office) return undefined;
  const { createdAt } = version;
  const changed = [...version.fields].filter(([, { at }]) => at !== createdAt);
  return { id, seq, createdAt, by, office, changedAt: Object.fromEntries(changed.map(([name, { at }]) => [name, at])) };
}
