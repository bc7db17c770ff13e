import { z } from '../domain/base-schema.ts';
import { Fault } from '../domain/fault.ts';
import { yayoiIdSchema } from '../domain/ledger-schema.ts';
import { VERDICTS } from '../domain/verdict.ts';
import { changeStored, readStored, type StoredKey } from '../platform/stored.ts';

// Its own copy of the report's shape: what is stored must stay readable when the message protocol moves on.
const record = z.strictObject({
  at: z.number(),
  office: z.string(),
  targetYayoiId: z.string().optional(),
  report: z.strictObject({
    screen: z.string(),
    verdict: z.enum(VERDICTS),
    gate: z.enum(['open', 'closed']),
    yayoiId: yayoiIdSchema.optional(),
  }),
});
/** Someone went ahead at a closed gate: when (milliseconds since 1970), the target's name and Yayoi ID, what the page said. */
export type GoAhead = z.output<typeof record>;

interface Log {
  records: GoAhead[];
}
const schema: z.ZodType<Log, unknown> = z.strictObject({ records: z.array(record) });
const logKey: StoredKey<Log> = { area: 'local', key: 'go-ahead', version: 1, schema, migrations: {} };

/** Most records kept; the oldest leave. */
export const MOST_GO_AHEADS = 1000;

/** Appends one record. @throws Fault when the storage refuses: then nobody went ahead */
export async function recordGoAhead(entry: GoAhead): Promise<void> {
  await changeStored(logKey, (old) => ({ records: [...(old?.records ?? []), entry].slice(-MOST_GO_AHEADS) }));
}

/** All records, newest first. @throws Fault when the storage does not answer or the log cannot be read */
export async function listGoAheads(): Promise<GoAhead[]> {
  const read = await readStored(logKey);
  if (!read.ok) throw new Fault(read.reason === 'newer_version' ? 'newer_version' : 'failed');
  return (read.value?.records ?? []).toReversed();
}
