import { isArchived } from '../domain/archived.ts';
import type { OfficeId } from '../domain/office.ts';
import { chooseAndRemember } from '../ledger/choose.ts';
import { readSettings, writeSettings } from '../ledger/settings.ts';
import { readShelf } from '../ledger/shelf.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { readTarget } from '../ledger/targets.ts';
import { browser } from '../platform/browser.ts';
import { storeKeyOfTab } from './cookie-store.ts';
import { type Tab, tabInFront } from './tab-in-front.ts';

/** What can be done by a key or from the icon's menu. */
export const DEEDS = ['next-target', 'toggle-hints'] as const;
export type Deed = (typeof DEEDS)[number];
export const isDeed = (name: unknown): name is Deed => DEEDS.some((deed) => deed === name);

/**
 * The offices that "the next target" goes round: the pinned ones, which stay where they are, else the ledger's. Never those
 * chosen lately: each choice puts another one first, and two would take turns for ever.
 */
async function ring(store: LedgerStore): Promise<OfficeId[]> {
  const [{ offices }, { pinned }] = await Promise.all([store.list(), readShelf()]);
  const ids = offices.filter((office) => !isArchived(office)).map(({ id }) => id);
  const firm = pinned.filter((id) => ids.includes(id));
  return firm.length > 0 ? firm : ids;
}

async function nextTarget(store: LedgerStore, tab: Tab): Promise<void> {
  const storeKey = storeKeyOfTab(tab);
  const [ids, now] = await Promise.all([ring(store), readTarget(storeKey, store.get)]);
  // Whoever is not in the ring comes before its first.
  const id = ids[(now ? ids.indexOf(now.id) + 1 : 0) % ids.length];
  if (id !== undefined) await chooseAndRemember(storeKey, id, store.get);
}

async function toggleHints(): Promise<void> {
  await writeSettings({ hints: !(await readSettings()).hints });
}

/** Does what a key or the icon's menu asks for. Only the browser itself brings these: no page's script can. */
export async function perform(deed: Deed, store: LedgerStore, tab: Tab | undefined): Promise<void> {
  if (deed === 'toggle-hints') return toggleHints();
  // Nobody should have to guess which office is the target now. Asked for in the press itself: Firefox opens it no later.
  const shown = browser.action.openPopup().catch(() => undefined);
  const front = tab ?? (await tabInFront());
  if (front) await nextTarget(store, front);
  await shown;
}

/** Must be called in the background's first moment, so that a key wakes it. */
export function startCommands(store: LedgerStore): void {
  // Firefox for Android has none.
  browser.commands?.onCommand.addListener((name, tab) => {
    if (isDeed(name)) void perform(name, store, tab).catch(() => undefined);
  });
}
