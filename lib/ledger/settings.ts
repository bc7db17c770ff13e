import { z } from '../domain/base-schema.ts';
import { changeStored, readStored, type StoredKey } from '../platform/stored.ts';

export interface Settings {
  /** Whether someone may go ahead at a closed gate by typing the target's name (design §5). */
  goingAhead: boolean;
}
const schema: z.ZodType<Settings, unknown> = z.strictObject({ goingAhead: z.boolean() });
const settingsKey: StoredKey<Settings> = { area: 'local', key: 'settings', version: 1, schema, migrations: {} };

const DEFAULT: Settings = { goingAhead: true };
/** Settings that cannot be read may have forbidden it. */
const STRICT: Settings = { goingAhead: false };

/** The settings. @throws Fault when the storage does not answer */
export async function readSettings(): Promise<Settings> {
  const read = await readStored(settingsKey);
  return read.ok ? (read.value ?? DEFAULT) : STRICT;
}

/** Writes the settings given; the others stay. @throws Fault when the storage refuses */
export async function writeSettings(change: { [K in keyof Settings]?: Settings[K] | undefined }): Promise<void> {
  await changeStored(settingsKey, (old) => ({ goingAhead: change.goingAhead ?? (old ?? DEFAULT).goingAhead }));
}
