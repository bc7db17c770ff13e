import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OfficeId } from '../../../lib/domain/office.ts';
import { managedHandlers } from '../../../lib/ledger/managed-handlers.ts';
import { createLedgerStore, type LedgerStore, type Written } from '../../../lib/ledger/store.ts';

const { managed } = fakeBrowser.storage;
export const A = { name: '事業所A', yayoiId: 'a@example.co.jp', businessGroup: '事業グループA' };
export const B = { name: '事業所B', serviceContractId: '7000002' };

/** The background of the moment, and the time, in milliseconds. */
export const now = { store: undefined as unknown as LedgerStore, clock: 0 };
let ids = 0;

/** A new background, with nothing remembered. */
export function begin(): void {
  now.store = createLedgerStore({ now: () => 1000 + ids, newId: () => `id${ids++}` });
}

/** The browser tells this policy from now on. */
export async function policy(items: object): Promise<void> {
  await managed.set(items);
  await managed.remove(Object.keys(await managed.get(null)).filter((key) => !(key in items)));
}

/** The browser says that there is none, and goes on saying so. */
export async function withdraw(): Promise<void> {
  await policy({});
  await now.store.condition();
  now.clock += 10_000;
  begin();
}

/** As Firefox answers without a policy, and when it could not read its policies. */
export const refuse = () => vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));

/** What was written, or why not as an error. */
export function ok(written: Written) {
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return { undo: written.undo, id: written.ids[0] as OfficeId };
}

export const offices = async () => (await now.store.list()).offices;
/** What the options page is told. */
export const told = () => managedHandlers['managed/read']({}, {});

/** Each test begins on the first day, without a policy. */
export function freshEachTime(): void {
  beforeEach(async () => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    now.clock = 1_000_000;
    vi.spyOn(Date, 'now').mockImplementation(() => now.clock);
    await managed.clear();
    ids = 0;
    begin();
  });
}
