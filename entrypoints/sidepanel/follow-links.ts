import { browser } from '../../lib/platform/browser.ts';
import { activeTab } from '../popup/active-tab.ts';

/** The Firefox container of the tab in front: its target is the one that is shown. Undefined where containers are not told apart. */
async function containerInFront(): Promise<string | undefined> {
  const { tabId } = await activeTab();
  if (tabId === undefined) return undefined;
  const { cookieStoreId } = await browser.tabs.get(tabId);
  return cookieStoreId?.startsWith('firefox-container-') ? cookieStoreId : undefined;
}

async function open(url: string): Promise<void> {
  const cookieStoreId = await containerInFront().catch(() => undefined);
  await browser.tabs.create(cookieStoreId ? { url, cookieStoreId } : { url });
}

/** Links to official pages open in a tab of the container for which the panel speaks. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[target=_blank]');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    void open(link.href);
  });
}
