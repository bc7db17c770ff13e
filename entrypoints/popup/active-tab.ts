import { browser } from '../../lib/platform/browser.ts';

const SITE = 'https://*.yayoi-kk.co.jp/*';

/**
 * The tab that the popup speaks of: the one in front, or, when that is the extension's own page,
 * the tab of the sites that was used last. Undefined when there is none.
 */
export async function activeTab(): Promise<number | undefined> {
  const own = browser.runtime.getURL('');
  const [inPopup, [front]] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  if (!inPopup && !front?.url?.startsWith(own)) return front?.id;
  const tabs = await browser.tabs.query({ url: SITE });
  return tabs.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0]?.id;
}
