import { z } from '../domain/base-schema.ts';
import { CHANGE_KINDS, type HistoryEntry } from '../domain/history.ts';
import { officeSchema } from '../domain/ledger-schema.ts';
import type { OfficeId } from '../domain/office.ts';
import type { StoredKey } from '../platform/stored.ts';

/** The changes that can be taken back, newest first. What stood there before each is a {@link ChangeRecord} of its own. */
export interface HistoryRecord {
  entries: HistoryEntry[];
  /** Tokens of changes that left the history and whose records are being removed. */
  leaving: string[];
}
/** What stood in the place of every office that a change touched, as it was stored; `null` where nothing did. */
export interface ChangeRecord {
  before: { id: OfficeId; stored: unknown }[];
}

const entry = z.strictObject({
  token: z.string(),
  at: z.number(),
  kind: z.enum(CHANGE_KINDS),
  count: z.number(),
  names: z.array(z.string()),
  size: z.number(),
});
const schema: z.ZodType<HistoryRecord, unknown> = z.strictObject({
  entries: z.array(entry),
  leaving: z.array(z.string()),
});
const changeSchema: z.ZodType<ChangeRecord, unknown> = z.strictObject({
  before: z.array(z.strictObject({ id: officeSchema.shape.id, stored: z.unknown() })),
});

export const historyKey: StoredKey<HistoryRecord> = {
  area: 'local',
  key: 'history',
  version: 1,
  schema,
  migrations: {},
};

/** Where the record of one change stands. */
export const changeKey = (token: string): StoredKey<ChangeRecord> => ({
  area: 'local',
  key: `change:${token}`,
  version: 1,
  schema: changeSchema,
  migrations: {},
});
