import { browser } from '../platform/browser.ts';
import { oneAtATime } from '../platform/storage-items.ts';

interface Given {
  token: string;
  tabId: number;
}

const KEY = 'check-tokens';
/** Frames that can be on their way at once; an older token has lost its frame. */
const MOST = 50;

async function read(): Promise<Given[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as Given[] | undefined) ?? [];
}

/**
 * By a token the check frame knows our own content script: a page could put the frame into itself, and could post to it, but
 * has no token. Each holds once, in the tab that it was given to; they end with the browser.
 */
export const checkTokens = {
  give(tabId: number): Promise<string> {
    return oneAtATime(async () => {
      const token = crypto.randomUUID();
      await browser.storage.session.set({ [KEY]: [...(await read()), { token, tabId }].slice(-MOST) });
      return token;
    });
  },
  /** Whether the token was given to this tab. It is worth nothing afterwards. */
  take(token: string, tabId: number | undefined): Promise<boolean> {
    return oneAtATime(async () => {
      const given = await read();
      const rest = given.filter((one) => one.token !== token);
      if (rest.length < given.length) await browser.storage.session.set({ [KEY]: rest });
      return given.some((one) => one.token === token && one.tabId === tabId);
    });
  },
};
