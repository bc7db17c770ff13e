import { z } from '../domain/base-schema.ts';
import { Fault } from '../domain/fault.ts';
import { officeSchema } from '../domain/ledger-schema.ts';
import type { Office, OfficeId } from '../domain/office.ts';
import { writeItems } from '../platform/storage-items.ts';
import { changeStored, readStored, type StoredKey } from '../platform/stored.ts';

interface Targets {
  /** Cookie store key → office. */
  of: Record<string, OfficeId>;
}
const schema: z.ZodType<Targets, unknown> = z.strictObject({ of: z.record(z.string(), officeSchema.shape.id) });
const lasting: StoredKey<Targets> = { area: 'local', key: 'targets', version: 1, schema, migrations: {} };
/** What is chosen in a private window is forgotten with the browser's session. */
const fleeting: StoredKey<Targets> = { ...lasting, area: 'session' };

/** `normal`, `private`, or a Firefox container's cookie store (`firefox-container-1`). */
export type StoreKey = string;
const keyFor = (store: StoreKey) => (store === 'private' ? fleeting : lasting);

/**
 * The target of this cookie store; undefined when none is chosen, or the chosen office is gone or cannot be read.
 * `getOffice` looks into the ledger. @throws Fault when the storage does not answer
 */
export async function readTarget(
  store: StoreKey,
  getOffice: (id: OfficeId) => Promise<Office | undefined>,
): Promise<Office | undefined> {
  const read = await readStored(keyFor(store));
  const of = (read.ok ? read.value?.of : undefined) ?? {};
  const id = Object.hasOwn(of, store) ? of[store] : undefined;
  return id === undefined ? undefined : getOffice(id);
}

/** The Firefox container whose target this office is; undefined when none is its own. @throws Fault when the storage does not answer */
export async function containerOf(id: OfficeId): Promise<StoreKey | undefined> {
  const read = await readStored(lasting);
  const entries = Object.entries((read.ok ? read.value?.of : undefined) ?? {});
  return entries.find(([store, office]) => office === id && store.startsWith('firefox-container-'))?.[0];
}

/** Chooses the target of this cookie store; without an office, none. @throws Fault `office_gone`, or when the storage refuses */
export async function chooseTarget(
  store: StoreKey,
  id: OfficeId | undefined,
  getOffice: (id: OfficeId) => Promise<Office | undefined>,
): Promise<void> {
  if (id !== undefined && !(await getOffice(id))) throw new Fault('office_gone');
  await changeStored(keyFor(store), (old) => {
    const of = Object.entries(old?.of ?? {}).filter(([key]) => key !== store);
    if (id !== undefined) of.push([store, id]);
    return { of: Object.fromEntries(of) };
  });
  // Pages hear of changes in the local area alone; that something changed is all that leaves the private window.
  if (store === 'private') await writeItems('local', { 'targets-private-changed': Date.now() });
}
