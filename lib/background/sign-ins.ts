import type { YayoiId } from '../domain/yayoi-id.ts';
import { browser } from '../platform/browser.ts';

/** Milliseconds after which a submitted sign-in form proves nothing any more, whatever page follows. */
const FRESH_FOR = 3 * 60_000;
const key = (tabId: number): string => `sign-in:${tabId}`;

interface SignIn {
  yayoiId: YayoiId;
  /** Milliseconds since 1970. */
  at: number;
}

/** The sign-in form a tab submitted last, until an authenticated page followed it (design §4). Ends with the browser. */
export const signIns = {
  async submitted(tabId: number, yayoiId: YayoiId, now = Date.now()): Promise<void> {
    await browser.storage.session.set({ [key(tabId)]: { yayoiId, at: now } satisfies SignIn });
  },
  async used(tabId: number): Promise<void> {
    await browser.storage.session.remove(key(tabId));
  },
  async of(tabId: number, now = Date.now()): Promise<YayoiId | undefined> {
    const stored = (await browser.storage.session.get(key(tabId)))[key(tabId)] as SignIn | undefined;
    return stored && now - stored.at >= 0 && now - stored.at < FRESH_FOR ? stored.yayoiId : undefined;
  },
};
