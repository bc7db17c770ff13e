import { z } from '../domain/base-schema.ts';
import { changeStored, readStored, type StoredKey } from '../platform/stored.ts';

/** Office id → the state of its wait of which the user was reminded last. */
type Reminded = Record<string, string>;
const schema: z.ZodType<{ of: Reminded }, unknown> = z.strictObject({ of: z.record(z.string(), z.string()) });
const remindedKey: StoredKey<{ of: Reminded }> = { area: 'local', key: 'reminded', version: 1, schema, migrations: {} };

/** What the user was reminded of. What cannot be read counts as nothing: a second reminder does no harm. @throws Fault when the storage does not answer */
export async function readReminded(): Promise<Reminded> {
  const read = await readStored(remindedKey);
  return (read.ok && read.value?.of) || {};
}

/** @throws Fault when the storage refuses */
export async function writeReminded(of: Reminded): Promise<void> {
  await changeStored(remindedKey, () => ({ of }));
}
