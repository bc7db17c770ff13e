import type { TextKey } from '../domain/text-key.ts';
import { readSettings } from '../ledger/settings.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { browser } from '../platform/browser.ts';
import { onItemsChanged } from '../platform/storage-items.ts';
import { text } from '../platform/text.ts';
import { type Deed, isDeed, perform } from './commands.ts';
import type { Tab } from './tab-in-front.ts';

/** Pages that the menu opens. */
const PAGES = ['options.html', 'demo.html', 'welcome.html'] as const;
type Item = Deed | (typeof PAGES)[number];

/** As they stand in the menu; browsers show six at most before they fold them into one. */
const ITEMS: readonly [id: Item, words: TextKey][] = [
  ['next-target', 'command_next_target'],
  ['toggle-hints', 'command_hints_shown'],
  ['options.html', 'command_open_ledger'],
  ['demo.html', 'command_open_demo'],
  ['welcome.html', 'command_open_welcome'],
];

/** Makes the menu anew, in the browser's language of now. The browser keeps it when the background ends. */
export async function makeMenu(): Promise<void> {
  const { contextMenus } = browser;
  const [{ hints }] = await Promise.all([readSettings(), contextMenus.removeAll()]);
  for (const [id, words] of ITEMS) {
    const look = id === 'toggle-hints' ? ({ type: 'checkbox', checked: hints } as const) : {};
    contextMenus.create({ id, title: text(words), contexts: ['action'], ...look });
  }
}

/** Does what was chosen in the menu. */
export async function chosen(id: unknown, store: LedgerStore, tab: Tab | undefined): Promise<void> {
  if (isDeed(id)) return perform(id, store, tab);
  const page = PAGES.find((one) => one === id);
  if (page) await browser.tabs.create({ url: browser.runtime.getURL(`/${page}`) });
}

/** The menu on the toolbar icon. Must be called in the background's first moment, so that a choice wakes it. */
export function startContextMenu(store: LedgerStore): void {
  // Firefox for Android has none.
  if (!browser.contextMenus) return;
  const make = (): void => void makeMenu().catch(() => undefined);
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId }, tab) => void chosen(menuItemId, store, tab).catch(() => undefined),
  );
  onItemsChanged('local', (items) => {
    if (!('settings' in items)) return;
    const check = async () => browser.contextMenus.update('toggle-hints', { checked: (await readSettings()).hints });
    void check().catch(() => undefined);
  });
}
