import { z } from '../domain/base-schema.ts';
import type { JournalEntry } from '../domain/journal.ts';
import { journalEntrySchema } from '../domain/journal-schema.ts';
import { type Opened, openRecord, type RecordShape, sealRecord } from '../platform/stored.ts';

/** An entry with what nobody is shown. */
export interface StoredEntry extends JournalEntry {
  /** Makes its key one that cannot be guessed: only who was given it may add the hash. */
  token: string;
  /** `lib/domain/file-fingerprints.ts` */
  prints: [number, number];
}
/** What stands in the database: `{ seq, v, ...entry }`. */
export type EntryRecord = { seq: number } & Record<string, unknown>;

const schema: z.ZodType<StoredEntry, unknown> = journalEntrySchema.extend({
  token: z.string(),
  prints: z.tuple([z.number(), z.number()]),
});
const shape: RecordShape<StoredEntry> = { version: 1, schema, migrations: {} };

/** The entry in a stored record, in the present form; a broken one keeps its raw value. */
export const openEntry = (raw: unknown): Opened<StoredEntry> => openRecord(shape, raw);

/** The record to store for an entry. @throws ZodError when it is not what the schema says */
export const sealEntry = (entry: StoredEntry): Record<string, unknown> => sealRecord(shape, entry);

/** As much of an entry as may be shown and exported. */
export function shownEntry({ token: _token, prints: _prints, ...entry }: StoredEntry): JournalEntry {
  return entry;
}
