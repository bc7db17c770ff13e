import { browser } from '../platform/browser.ts';
import { oneAtATime } from '../platform/storage-items.ts';

/** Since when a tab's confirmation code counts, and how often a new one was asked for. */
export interface CodeTimes {
  /** Milliseconds since 1970. */
  shownAt: number;
  resends: number;
}

/** Presses this close to each other, in milliseconds, ask for one code. */
const ONE_PRESS = 2000;
/** Screens before and after the code's: the next code belongs to another registration. */
const OTHERS = ['id-register', 'id-registered'];
const key = (tabId: number): string => `code:${tabId}`;

async function read(tabId: number): Promise<CodeTimes | undefined> {
  return (await browser.storage.session.get(key(tabId)))[key(tabId)] as CodeTimes | undefined;
}

/**
 * The confirmation code's clock of each tab (firm-08-03 to firm-08-06): from when its screen first appeared, over reloads
 * and over the background's own end. Ends with the browser.
 */
export const codeClocks = {
  /** The tab shows the code's screen; `resent`: its control for a new code was pressed just now. */
  async shown(tabId: number, resent: boolean, now = Date.now()): Promise<CodeTimes> {
    return oneAtATime(async () => {
      const before = (await read(tabId)) ?? { shownAt: now, resends: 0 };
      const twice = before.resends > 0 && Math.abs(now - before.shownAt) < ONE_PRESS;
      const after = resent && !twice ? { shownAt: now, resends: before.resends + 1 } : before;
      await browser.storage.session.set({ [key(tabId)]: after });
      return after;
    });
  },
  /** The tab shows a screen (id of screens.json). */
  async screen(tabId: number, screen: string): Promise<void> {
    if (OTHERS.includes(screen)) await oneAtATime(() => browser.storage.session.remove(key(tabId)));
  },
};
