import { z } from '../domain/base-schema.ts';
import { officeFieldsSchema, officeSchema } from '../domain/ledger-schema.ts';
import type { Office, OfficeFields, OfficeId } from '../domain/office.ts';
import type { RecordShape } from '../platform/stored.ts';

interface Common {
  id: OfficeId;
  /** Place in the ledger: the order of creation. */
  seq: number;
  /** When the office was added, in milliseconds since 1970. */
  createdAt: number;
  /** The token of the change that wrote this record; whoever wants to take that change back finds it here untouched, or not. */
  by: string;
}
export interface LiveRecord extends Common {
  office: OfficeFields;
  /** When each field got its value or lost it, in milliseconds since 1970; fields that are not here got it when the office was added. */
  changedAt: Record<string, number>;
}
/** A deleted office leaves this behind, so that the deletion can be told from never having been there. */
export interface Tombstone extends Common {
  deletedAt: number;
}
export type OfficeRecord = LiveRecord | Tombstone;

const common = {
  id: officeSchema.shape.id,
  seq: z.number().int().nonnegative(),
  createdAt: z.number(),
  by: z.string(),
};
const schema: z.ZodType<OfficeRecord, unknown> = z.union([
  z.strictObject({ ...common, office: officeFieldsSchema, changedAt: z.record(z.string(), z.number()) }),
  z.strictObject({ ...common, deletedAt: z.number() }),
]);

/** Version 2 of the stored office: it knows when each field changed. */
export const officeRecord: RecordShape<OfficeRecord> = {
  version: 2,
  schema,
  migrations: { 1: (old) => ('office' in old ? { ...old, changedAt: {} } : old) },
};

const PREFIX = 'office:';
/** The key in storage.local of one office. */
export const officeKey = (id: OfficeId): string => `${PREFIX}${id}`;
/** Whether a key of storage.local holds an office. */
export const isOfficeKey = (key: string): boolean => key.startsWith(PREFIX);
/** The id in the key of an office. */
export const idInKey = (key: string): OfficeId => key.slice(PREFIX.length) as OfficeId;
/** Whether the office is there, not deleted. */
export const isLive = (record: OfficeRecord | undefined): record is LiveRecord =>
  record !== undefined && 'office' in record;
/** The office as the rest of the extension knows it. */
export const officeOf = (record: LiveRecord): Office => ({ ...record.office, id: record.id });
