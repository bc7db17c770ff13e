import { browser } from '../platform/browser.ts';
import type { Sender } from '../platform/serve.ts';

type TabLike = { incognito: boolean; cookieStoreId?: string | undefined };

/** Firefox's own names for the two stores that every browser has. */
const COMMON: Record<string, string> = { 'firefox-default': 'normal', 'firefox-private': 'private' };

/** The cookie store a tab belongs to: `normal`, `private`, or a Firefox container's own (design §4). */
export function storeKeyOfTab(tab: TabLike): string {
  const named = tab.cookieStoreId && (COMMON[tab.cookieStoreId] ?? tab.cookieStoreId);
  return named ?? (tab.incognito ? 'private' : 'normal');
}

/** The cookie store a message is about: the named tab's, else the asking page's. @throws when the tab is gone */
export async function storeKeyOf(sender: Sender, tabId?: number): Promise<string> {
  const tab = tabId === undefined ? sender.tab : await browser.tabs.get(tabId);
  return storeKeyOfTab(tab ?? { incognito: browser.extension.inIncognitoContext ?? false });
}
