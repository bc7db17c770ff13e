import { z } from '../domain/base-schema.ts';
import { type ManagedProblem, type ManagedSettings, managedSettings } from '../domain/managed-settings.ts';
import { shortHash } from '../domain/short-hash.ts';
import { readManagedItems } from '../platform/managed-area.ts';
import { type Items, removeItems, writeItems } from '../platform/storage-items.ts';
import { readStored, type StoredKey, sealRecord } from '../platform/stored.ts';
import type { LedgerRow } from './ledger-row.ts';
import { managedRows } from './managed-rows.ts';

/** What the administrator's policy engine rolled out (docs/policy-rollout.md). */
export interface Managed {
  /**
   * `unreadable`: there was a policy before and now the browser does not tell, or its offices cannot be read. Nobody knows
   * then which offices the firm has, so that the gate stays closed.
   */
  state: 'none' | 'ready' | 'unreadable';
  rows: readonly LedgerRow[];
  settings: ManagedSettings;
  problems: readonly ManagedProblem[];
  /** Milliseconds after which it is known whether the policy is gone for good. */
  again?: number;
}
const NONE: Managed = { state: 'none', rows: [], settings: {}, problems: [] };
/** Nobody knows whether the administrator forbids it. */
const UNREADABLE: Managed = { ...NONE, state: 'unreadable', settings: { goingAhead: false } };

/** That a policy was there: so many offices, and what tells this policy from another, empty while it cannot be read. */
interface Memory {
  offices: number;
  digest: string;
  /** Since when the browser says that there is none, in milliseconds since 1970. */
  goneAt?: number | undefined;
}
const schema: z.ZodType<Memory, unknown> = z.strictObject({
  offices: z.number(),
  digest: z.string(),
  goneAt: z.number().optional(),
});
const memoryKey: StoredKey<Memory> = { area: 'local', key: 'managed', version: 1, schema, migrations: {} };
/** The key in storage.local that changes whenever the policy does. */
export const MANAGED_KEY = memoryKey.key;

async function readMemory(): Promise<Memory | undefined> {
  const read = await readStored(memoryKey);
  return read.ok ? read.value : { offices: 1, digest: '' };
}

/**
 * Milliseconds for which "there is none" is not believed where there was one. Chromium 156 says so for its first 2.7 seconds
 * with an extension that has just been put in, before it has read the policies for it.
 */
const NOT_BELIEVED = 10_000;

/** Open pages hear of a change by this. It is tried again next time when there is no room for it now. */
async function remember(memory: Memory, before: Memory | undefined): Promise<void> {
  if (before && memory.digest === before.digest && memory.goneAt === before.goneAt) return;
  await writeItems('local', { [memoryKey.key]: sealRecord(memoryKey, memory) }).catch(() => undefined);
}

const isEmpty = (items: Items) => Object.keys(items).length === 0;
const speaksOfOffices = (items: Items) => 'offices' in items || 'ledger' in items;

/** Reads the whole policy and remembers that it was there. @throws Fault when the storage does not answer */
export async function readManaged(now = Date.now()): Promise<Managed> {
  const [items, before] = await Promise.all([readManagedItems(null), readMemory()]);
  const unreadable = async (more: Partial<Managed> = {}, goneAt?: number): Promise<Managed> => {
    await remember({ offices: before?.offices ?? 0, digest: '', ...(goneAt === undefined ? {} : { goneAt }) }, before);
    return { ...UNREADABLE, ...more };
  };
  if (!items) return before ? unreadable() : NONE;
  if (isEmpty(items)) {
    if (!before) return NONE;
    // A clock that was set back must not keep it for longer.
    const goneAt = Math.min(before.goneAt ?? now, now);
    const again = goneAt + NOT_BELIEVED - now;
    if (again > 0) return unreadable({ again }, goneAt);
    await forgetManaged();
    return NONE;
  }
  const { settings, problems } = managedSettings(items);
  const read = managedRows(items);
  const told = [...problems, ...read.problems];
  // Chrome passes over an item that breaks the schema as if it were not there: then there is less than before.
  const lost = before !== undefined && before.offices > 0 && !speaksOfOffices(items);
  if (lost || !read.rows) return unreadable({ settings: { ...settings, goingAhead: false }, problems: told });
  await remember({ offices: read.rows.length, digest: shortHash(JSON.stringify(items)) }, before);
  return { state: 'ready', rows: read.rows, settings, problems: told };
}

/** The settings that the administrator has decided. @throws Fault when the storage does not answer */
export async function readManagedSettings(): Promise<ManagedSettings> {
  const items = await readManagedItems(['settings', 'strict']);
  if (items) return managedSettings(items).settings;
  return (await readMemory()) ? UNREADABLE.settings : {};
}

/** Goes on as if there had never been a policy. @throws Fault when the storage refuses */
export async function forgetManaged(): Promise<void> {
  await removeItems('local', [memoryKey.key]);
}
