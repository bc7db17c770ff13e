import { browser } from '../platform/browser.ts';
import { oneAtATime } from '../platform/storage-items.ts';
import { hostKind } from '../screens/hosts.ts';

/** Set for as long as this version of the extension runs; gone after an update, a restart, or being switched off and on. */
const DONE = 'open-tabs-guarded';

/**
 * Puts the guard into the pages of the sites that stood open when this version of the extension began to run. Nobody
 * knows what their scripts did, or who signed in, while it was away: it keeps their gates closed and asks for a reload,
 * and guides as ever where no gate stands. A tab that refuses is one the browser guards itself.
 * @param again the extension was let onto the sites just now, so the first time could not reach them
 */
export async function guardOpenTabs({ again = false } = {}): Promise<void> {
  const isFirst = await oneAtATime(async () => {
    const done = (await browser.storage.session.get(DONE))[DONE];
    await browser.storage.session.set({ [DONE]: true });
    return !done;
  });
  if (!isFirst && !again) return;
  const tabs = await browser.tabs.query({ url: 'https://*.yayoi-kk.co.jp/*', discarded: false });
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
