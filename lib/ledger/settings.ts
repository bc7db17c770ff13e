import { z } from '../domain/base-schema.ts';
import type { Settings, SettingsChange } from '../domain/settings.ts';
import { changeStored, readStored, type StoredKey } from '../platform/stored.ts';

const schema: z.ZodType<Settings, unknown> = z.strictObject({
  goingAhead: z.boolean(),
  importGate: z.boolean(),
  fileNameQuestion: z.boolean(),
  titleMark: z.boolean(),
  reminders: z.boolean(),
});
const settingsKey: StoredKey<Settings> = {
  area: 'local',
  key: 'settings',
  version: 3,
  schema,
  migrations: {
    1: (old) => ({ ...old, importGate: true, fileNameQuestion: true, titleMark: false }),
    2: (old) => ({ ...old, reminders: false }),
  },
};

const DEFAULT: Settings = {
  goingAhead: true,
  importGate: true,
  fileNameQuestion: true,
  titleMark: false,
  reminders: false,
};
/** Settings that cannot be read may have forbidden it. */
const STRICT: Settings = { ...DEFAULT, goingAhead: false };

/** The settings. @throws Fault when the storage does not answer */
export async function readSettings(): Promise<Settings> {
  const read = await readStored(settingsKey);
  return read.ok ? (read.value ?? DEFAULT) : STRICT;
}

/** Writes the settings given; the others stay. @throws Fault when the storage refuses */
export async function writeSettings(change: SettingsChange): Promise<void> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  await changeStored(settingsKey, (old) => ({ ...(old ?? DEFAULT), ...given }));
}
