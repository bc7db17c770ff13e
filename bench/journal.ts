import type { Page } from 'puppeteer-core';
import { hashOfEntry, storeEntries, tell } from '../test/e2e/support/many-entries.ts';
import { launch, type Session } from '../test/e2e/support/session.ts';

export interface Journalled {
  session: Session;
  page: Page;
}

/** A browser whose journal has so many entries, with the digests that the first search makes. */
export async function withEntries(count: number): Promise<Journalled> {
  const session = await launch('chromium');
  const page = await session.extensionPage('popup.html');
  const { ids } = await tell<{ ids: string[] }>(page, 'ledger/add', { office: { name: '事業所A' } });
  await tell(page, 'target/choose', { id: ids[0] });
  await tell(page, 'journal/state', {});
  await storeEntries(page, count);
  await tell(page, 'journal/state', {});
  return { session, page };
}

/** Milliseconds that a message to the background takes until its answer, on average over `times`. */
async function asking(page: Page, times: number, message: { name: string; request: object }): Promise<number> {
  return page.evaluate(
    async (asked, many) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome;
      const began = performance.now();
      for (let at = 0; at < many; at++) await runtime.sendMessage(asked);
      return (performance.now() - began) / many;
    },
    message,
    times,
  );
}

/** Where a file with this hash went. */
export const lookUpHash = ({ page }: Journalled): Promise<number> =>
  asking(page, 30, { name: 'journal/same', request: { sha256: hashOfEntry(471) } });

/** The newest page; that of one office; and the one entry with a name, the oldest of all, for which all digests are read. */
export const searchPage = ({ page }: Journalled, filter: object): Promise<number> =>
  asking(page, 3, { name: 'journal/search', request: { filter, limit: 50 } });

/** What an upload screen asks for once: the fingerprints of files that went to other offices. */
export const sentBefore = ({ page }: Journalled): Promise<number> =>
  asking(page, 3, { name: 'page/sent-before', request: {} });

/** Bytes on the disk for each entry. */
export async function bytesEach({ page }: Journalled, count: number): Promise<number> {
  const usage = await page.evaluate(async () => {
    const { usageDetails } = (await navigator.storage.estimate()) as { usageDetails?: { indexedDB?: number } };
    return usageDetails?.indexedDB ?? Number.NaN;
  });
  return usage / count;
}
