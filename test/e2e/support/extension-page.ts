import fs from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { sampleFile } from './sample-files.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** A real click on the one button (or link) with this accessible name. */
export async function press(page: Page, name: string, role = 'button'): Promise<void> {
  const element = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { visible: true });
  await element?.click();
}

/** What the page shows, as a person reads it. */
export const shown = (page: Page, selector = 'body'): Promise<string> =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);

/** Waits until the part of the page reads so. */
export async function waitForShown(page: Page, selector: string, wanted: string | RegExp): Promise<string> {
  return until(
    `${selector} to read ${wanted}`,
    async () => {
      const text = await shown(page, selector);
      return (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) && text;
    },
    { describe: async () => `It reads: ${JSON.stringify(await shown(page, selector))}.` },
  );
}

/** Every tab and its address; in Firefox the driver itself does not know an extension page's. */
async function tabs({ browser }: Session): Promise<{ page: Page; address: string }[]> {
  const addressOf = (page: Page) => page.evaluate(() => location.href).catch(() => '');
  return Promise.all((await browser.pages()).map(async (page) => ({ page, address: await addressOf(page) })));
}

/** Waits for a tab whose address is as wanted. */
export function waitForTab(session: Session, wanted: (address: string) => boolean): Promise<Page> {
  return until(
    'a tab with that address',
    async () => (await tabs(session)).find(({ address }) => wanted(address))?.page,
    { describe: async () => `There are: ${(await tabs(session)).map(({ address }) => address).join(' ')}.` },
  );
}

interface StorageHost {
  chrome: {
    storage: {
      local: {
        get(keys: null): Promise<Record<string, unknown>>;
        clear(): Promise<void>;
        remove(key: string): Promise<void>;
      };
    };
  };
}

/** Everything that the extension has stored, read past its own code; `page` is one of its pages. */
export function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => (globalThis as unknown as StorageHost).chrome.storage.local.get(null));
}

/** A start as on the first day. */
export function clearStored(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as StorageHost).chrome.storage.local.clear());
}

/** Takes one thing out of storage, past the extension's own code. */
export function removeStored(page: Page, key: string): Promise<void> {
  return page.evaluate((one) => (globalThis as unknown as StorageHost).chrome.storage.local.remove(one), key);
}

/** The stored offices, without the store's own bookkeeping, in the ledger's order. */
export async function storedOffices(page: Page): Promise<Record<string, unknown>[]> {
  interface Kept {
    seq: number;
    office?: Record<string, unknown>;
  }
  const records = Object.entries(await stored(page)).filter(([key]) => key.startsWith('office:'));
  return (records.map(([, value]) => value) as Kept[])
    .toSorted((one, other) => one.seq - other.seq)
    .flatMap(({ office }) => (office ? [office] : []));
}

/** Chooses a file in the options page's import: its text, or a ledger to be written as JSON. */
export async function chooseLedgerFile(page: Page, content: string | object, name = 'ledger.json'): Promise<void> {
  const file = sampleFile(name);
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const input = await page.waitForSelector('input[type=file][data-testid="ledger-import"]');
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
}

/** Puts the text in the place of what stands in a field, with the keyboard. */
export async function retype(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (field) => (field as HTMLInputElement).select());
  await page.focus(selector);
  await page.keyboard.press('Backspace');
  if (text !== '') await page.type(selector, text);
}
