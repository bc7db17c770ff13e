import { z } from '../domain/base-schema.ts';
import { openRecord, type RecordShape, sealRecord } from '../platform/stored.ts';
import type { Reading, Writing } from './tables.ts';

/** Entries that were deleted: when, how many, of which times, and by whom. */
export interface Deletion {
  at: number;
  count: number;
  why: 'by-hand' | 'retention';
  /** The times of the oldest and the newest of them; absent where they could not be read. */
  from?: number | undefined;
  until?: number | undefined;
}

const schema: z.ZodType<Deletion, unknown> = z.object({
  at: z.number(),
  count: z.number(),
  why: z.enum(['by-hand', 'retention']),
  from: z.number().optional(),
  until: z.number().optional(),
});
const shape: RecordShape<Deletion> = { version: 1, schema, migrations: {} };

/** Most that are shown. */
const MOST = 100;

/** Writes down that entries go, in the transaction in which they go. */
export async function recordDeletion(transaction: Writing, deletion: Deletion): Promise<void> {
  await transaction.objectStore('deletions').add(sealRecord(shape, deletion));
}

/** The last deletions, newest first; what cannot be read is passed over. */
export async function listDeletions(transaction: Reading): Promise<Deletion[]> {
  const found: Deletion[] = [];
  let cursor = await transaction.objectStore('deletions').openCursor(null, 'prev');
  for (; cursor && found.length < MOST; cursor = await cursor.continue()) {
    const opened = openRecord(shape, cursor.value);
    if (opened.ok) found.push(opened.value);
  }
  return found;
}
