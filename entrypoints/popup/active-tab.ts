import { browser } from '../../lib/platform/browser.ts';

const SITE = 'https://*.yayoi-kk.co.jp/*';

export interface ActiveTab {
  /** Undefined when the popup speaks of no tab. */
  tabId: number | undefined;
  /** The tab shows a page of the sites, whether or not that page answers. */
  onSite: boolean;
}

/**
 * The tab that the popup speaks of: the one in front, or, when that is the extension's own page,
 * the tab of the sites that was used last.
 */
export async function activeTab(): Promise<ActiveTab> {
  const [inTab, [front], sites] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.tabs.query({ url: SITE }),
  ]);
  const own = inTab !== undefined || front?.url?.startsWith(browser.runtime.getURL(''));
  if (!own) return { tabId: front?.id, onSite: sites.some(({ id }) => id === front?.id) };
  const last = sites.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0];
  return { tabId: last?.id, onSite: last !== undefined };
}
