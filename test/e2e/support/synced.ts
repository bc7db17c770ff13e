import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { storedOffices } from './extension-page.ts';
import { until } from './until.ts';

type Items = Record<string, unknown>;
interface Host {
  chrome: {
    storage: {
      sync: {
        get(keys: null): Promise<Items>;
        set(items: Items): Promise<void>;
        remove(keys: string[]): Promise<void>;
      };
    };
    runtime: { sendMessage(message: unknown): Promise<{ response?: unknown; error?: string }> };
  };
}

/** What stands in the browser's synced storage; `page` is one of the extension's. */
export const syncedItems = (page: Page): Promise<Items> =>
  page.evaluate(() => (globalThis as unknown as Host).chrome.storage.sync.get(null));

/** What the browser maker's server does: the second browser comes to hold exactly what the first one holds. */
export async function carry(from: Page, to: Page): Promise<void> {
  const items = await syncedItems(from);
  await to.evaluate(async (wanted) => {
    const { sync } = (globalThis as unknown as Host).chrome.storage;
    const before = await sync.get(null);
    const gone = Object.keys(before).filter((key) => !(key in wanted));
    const news = Object.entries(wanted).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]));
    if (gone.length > 0) await sync.remove(gone);
    if (news.length > 0) await sync.set(Object.fromEntries(news));
  }, items);
}

/** Asks the extension's background as one of its own pages does. */
export async function tell(page: Page, name: string, request: object): Promise<unknown> {
  const answer = await page.evaluate((message) => (globalThis as unknown as Host).chrome.runtime.sendMessage(message), {
    name,
    request,
  });
  if (answer.error !== undefined) throw new Error(`${name}: ${answer.error}`);
  return answer.response;
}

/** Waits until the ledger holds exactly these offices, whatever their order. */
export async function waitForOffices(page: Page, wanted: object[]): Promise<void> {
  const byName = (offices: object[]) => new Map(offices.map((office) => [(office as { name: string }).name, office]));
  await until(
    `the ledger to be ${JSON.stringify(wanted)}`,
    async () => {
      const offices = await storedOffices(page);
      return offices.length === wanted.length && isDeepStrictEqual(byName(offices), byName(wanted));
    },
    { describe: async () => `It is ${JSON.stringify(await storedOffices(page))}.` },
  );
}

/** Waits until something in the synced storage reads so, or nothing does any more. */
export async function waitForSynced(page: Page, part: string, there = true): Promise<void> {
  await until(
    `the synced storage ${there ? 'to have' : 'not to have'} ${part}`,
    async () => JSON.stringify(await syncedItems(page)).includes(part) === there,
    { describe: async () => JSON.stringify(await syncedItems(page)) },
  );
}
