import { z } from '../domain/base-schema.ts';
import { officeSchema } from '../domain/ledger-schema.ts';
import type { OfficeId } from '../domain/office.ts';
import { type UndoEntry, withUndo } from '../domain/undo.ts';
import { type StoredKey, sealRecord } from '../platform/stored.ts';
import { type OfficeRecord, officeRecord } from './office-record.ts';

/** A change of the ledger with the stored records that stood there before it; `null` where nothing did. */
export interface LedgerUndo extends UndoEntry {
  at: number;
  before: { id: OfficeId; stored: unknown }[];
}
export interface UndoRecord {
  /** Newest first. */
  entries: LedgerUndo[];
}

const entry = z.strictObject({
  token: z.string(),
  size: z.number(),
  at: z.number(),
  before: z.array(z.strictObject({ id: officeSchema.shape.id, stored: z.unknown() })),
});
const schema: z.ZodType<UndoRecord, unknown> = z.strictObject({ entries: z.array(entry) });

/** The changes that can be taken back. */
export const undoKey: StoredKey<UndoRecord> = { area: 'local', key: 'undo', version: 1, schema, migrations: {} };

/** The undo list after a change that replaced `before`. */
export function undoWith(
  old: UndoRecord | undefined,
  change: { token: string; at: number; before: readonly { id: OfficeId; record: OfficeRecord | undefined }[] },
): UndoRecord {
  const before = change.before.map(({ id, record }) => ({
    id,
    stored: record ? sealRecord(officeRecord, record) : null,
  }));
  const size = JSON.stringify(before).length;
  return { entries: withUndo(old?.entries ?? [], { token: change.token, at: change.at, before, size }) };
}
