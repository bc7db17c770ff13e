import type { FileCheck } from '../domain/file-check.ts';
import { browser } from '../platform/browser.ts';
import { oneAtATime } from '../platform/storage-items.ts';

interface Kept {
  tabId: number;
  check: FileCheck;
}

const KEY = 'last-checks';
/** Tabs whose last check is kept, the newest last. */
const MOST = 20;

async function read(): Promise<Kept[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as Kept[] | undefined) ?? [];
}

/** What the check of a tab's files came to, for its next pages: in memory alone, and it ends with the browser. */
export const lastChecks = {
  async of(tabId: number): Promise<FileCheck | undefined> {
    return (await read()).find((one) => one.tabId === tabId)?.check;
  },
  /** Without a check, the user has read it. */
  keep(tabId: number, check: FileCheck | undefined): Promise<void> {
    return oneAtATime(async () => {
      const others = (await read()).filter((one) => one.tabId !== tabId);
      const kept = check ? [...others, { tabId, check }] : others;
      await browser.storage.session.set({ [KEY]: kept.slice(-MOST) });
    });
  },
};
