import { z } from '../domain/base-schema.ts';
import { Fault } from '../domain/fault.ts';
import type { Settings, SettingsChange } from '../domain/settings.ts';
import { changeStored, readStored, type StoredKey } from '../platform/stored.ts';
import { readManagedSettings } from './managed.ts';

const schema: z.ZodType<Settings, unknown> = z.strictObject({
  goingAhead: z.boolean(),
  importGate: z.boolean(),
  fileNameQuestion: z.boolean(),
  sameFileQuestion: z.boolean(),
  titleMark: z.boolean(),
  hints: z.boolean(),
  reminders: z.boolean(),
  sync: z.boolean(),
});
const settingsKey: StoredKey<Settings> = {
  area: 'local',
  key: 'settings',
  version: 5,
  schema,
  migrations: {
    1: (old) => ({ ...old, importGate: true, fileNameQuestion: true, titleMark: false }),
    2: (old) => ({ ...old, reminders: false }),
    3: (old) => ({ ...old, sync: false }),
    4: (old) => ({ ...old, hints: true, sameFileQuestion: true }),
  },
};

const DEFAULT: Settings = {
  goingAhead: true,
  importGate: true,
  fileNameQuestion: true,
  sameFileQuestion: true,
  titleMark: false,
  hints: true,
  reminders: false,
  sync: false,
};
/** Settings that cannot be read may have forbidden it. */
const STRICT: Settings = { ...DEFAULT, goingAhead: false };

/** The settings: the administrator's where there are some, else the user's. @throws Fault when the storage does not answer */
export async function readSettings(): Promise<Settings> {
  const [read, managed] = await Promise.all([readStored(settingsKey), readManagedSettings()]);
  return { ...(read.ok ? (read.value ?? DEFAULT) : STRICT), ...managed };
}

/**
 * Writes the settings given; the others stay. @throws Fault when the storage refuses, and `refused` when the administrator
 * has decided one of them
 */
export async function writeSettings(change: SettingsChange): Promise<void> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const managed = await readManagedSettings();
  if (Object.keys(given).some((setting) => Object.hasOwn(managed, setting))) throw new Fault('refused');
  await changeStored(settingsKey, (old) => ({ ...(old ?? DEFAULT), ...given }));
}
