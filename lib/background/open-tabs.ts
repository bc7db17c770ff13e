import { browser } from '../platform/browser.ts';
import { hostKind } from '../screens/hosts.ts';

/**
 * Puts the guard into the pages of the sites that stood open when the extension was installed. It comes too late to be
 * trusted there, so it keeps their gates closed and asks for a reload. A tab that refuses is one the browser guards itself.
 */
export async function guardOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://*.yayoi-kk.co.jp/*' });
  const ours = tabs.filter(({ url }) => url !== undefined && hostKind(new URL(url).hostname) !== 'excluded');
  await Promise.allSettled(
    ours.map(({ id = browser.tabs.TAB_ID_NONE }) =>
      browser.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        files: ['/content-scripts/guard.js'],
        injectImmediately: true,
      }),
    ),
  );
}
