import type { Page } from 'puppeteer-core';
import type { JournalEntry } from '../../../lib/domain/journal.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

interface Messenger {
  chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
}

/** What one of the extension's own pages is answered. */
export const askFrom = (page: Page, name: string, request: object): Promise<unknown> =>
  page.evaluate((message) => (globalThis as unknown as Messenger).chrome.runtime.sendMessage(message), {
    name,
    request,
  });

/** The journal, newest first, read by one of the extension's own pages. */
export async function journalOf(page: Page): Promise<JournalEntry[]> {
  const answer = (await askFrom(page, 'journal/search', { filter: {}, limit: 500 })) as {
    response?: { rows: { entry: JournalEntry }[] };
  };
  if (!answer.response) throw new Error(`The journal answers ${JSON.stringify(answer)}.`);
  return answer.response.rows.map(({ entry }) => entry);
}

/** Waits until the journal has so many entries, each with its hash or the reason why there is none. */
export const waitForJournal = (page: Page, count: number): Promise<JournalEntry[]> =>
  until(
    `${count} finished entries in the journal`,
    async () => {
      const entries = await journalOf(page);
      return entries.length === count && entries.every(({ sha256, unfinished }) => sha256 ?? unfinished) && entries;
    },
    { ms: 40_000, describe: async () => `It has: ${JSON.stringify(await journalOf(page), null, 1)}.` },
  );

/** Deletes every entry. */
export async function emptyJournal(page: Page): Promise<void> {
  const { length } = await journalOf(page);
  if (length > 0) await askFrom(page, 'journal/delete', { filter: {}, count: length });
}

/** A page of the extension that reads the journal while another page is in front. */
export const journalReader = (session: Session): Promise<Page> => session.extensionPage('options.html');
