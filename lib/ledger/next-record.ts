import type { OfficeFields, OfficeId } from '../domain/office.ts';
import { sameValue } from '../domain/same-value.ts';
import { isLive, type LiveRecord, type OfficeRecord, type Tombstone } from './office-record.ts';

/** A change: its token and when it is made, in milliseconds since 1970. */
export interface Change {
  by: string;
  at: number;
}

/** Later than what stood there, even where the clock was set back. */
const after = (before: number, at: number): number => Math.max(at, before + 1);

function changedAt(old: OfficeRecord, fields: OfficeFields, at: number): Record<string, number> {
  const before = isLive(old) ? old : undefined;
  const was = new Map<string, unknown>(Object.entries(before?.office ?? {}));
  const is = new Map<string, unknown>(Object.entries(fields));
  const stamps = new Map(Object.entries(before?.changedAt ?? {}));
  const floor = isLive(old) ? old.createdAt : old.deletedAt;
  for (const field of new Set([...was.keys(), ...is.keys()])) {
    if (before && sameValue(was.get(field), is.get(field))) continue;
    stamps.set(field, after(stamps.get(field) ?? floor, at));
  }
  return Object.fromEntries(stamps);
}

/** The record that holds these fields from now on, in the place of `old` or, without one, at the ledger's end (`seq`). */
export function liveRecord(
  old: OfficeRecord | undefined,
  { id, seq, fields }: { id: OfficeId; seq: number; fields: OfficeFields },
  { by, at }: Change,
): LiveRecord {
  if (!old) return { id, seq, createdAt: at, by, office: fields, changedAt: {} };
  return { id, seq: old.seq, createdAt: old.createdAt, by, office: fields, changedAt: changedAt(old, fields, at) };
}

/** What a deleted office leaves behind: younger than each of its fields. */
export function tombstone(old: OfficeRecord, { by, at }: Change): Tombstone {
  const { id, seq, createdAt } = old;
  const last = isLive(old) ? Math.max(createdAt, ...Object.values(old.changedAt)) : old.deletedAt;
  return { id, seq, createdAt, by, deletedAt: after(last, at) };
}
