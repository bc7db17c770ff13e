import { browser } from '../platform/browser.ts';
import { oneAtATime } from '../platform/storage-items.ts';

/** The secret by which the frames of a tab ask its top frame's gate; the same for as long as the browser runs. */
export function keyOfTab(tabId: number): Promise<string> {
  const key = `tab-key:${tabId}`;
  return oneAtATime(async () => {
    const stored: unknown = (await browser.storage.session.get(key))[key];
    if (typeof stored === 'string') return stored;
    const made = crypto.randomUUID();
    await browser.storage.session.set({ [key]: made });
    return made;
  });
}
