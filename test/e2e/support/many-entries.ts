import type { Page } from 'puppeteer-core';

interface Host {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
}

/** What the background answers to a message of one of the extension's pages. @throws its fault */
export async function tell<T>(page: Page, name: string, request: object): Promise<T> {
  const answer = await page.evaluate((message) => (globalThis as unknown as Host).chrome.runtime.sendMessage(message), {
    name,
    request,
  });
  const { response, error } = answer as { response?: T; error?: string };
  if (response === undefined) throw new Error(`${name}: ${error ?? 'no answer'}`);
  return response;
}

/** Entries in one transaction. */
const AT_ONCE = 2000;

/** The SHA-256 that the entry of this number has. */
export const hashOfEntry = (at: number): string => at.toString(16).padStart(8, '0').repeat(8);

/**
 * Puts this many entries into the journal past the extension's own code, one a minute, in turns at 20 offices. The
 * background must have opened the journal once.
 */
export async function storeEntries(page: Page, count: number): Promise<void> {
  for (let done = 0; done < count; done += AT_ONCE) await storeSome(page, Math.min(AT_ONCE, count - done), done);
}

function storeSome(page: Page, count: number, from: number): Promise<void> {
  return page.evaluate(
    async (many, first) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('journal');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const words = ['領収書', '請求書', '納品書', 'レシート', '見積書', '契約書'];
      const record = (at: number) => ({
        v: 1,
        at: 1_700_000_000_000 + at * 60_000,
        office: { id: `6f0b5a52-6c3d-4d61-9c0a-0f4a54b1c0${10 + (at % 20)}`, name: `株式会社 見本商店 ${at % 20}号店` },
        targetYayoiId: `office${at % 20}@example.co.jp`,
        yayoiId: `office${at % 20}@example.co.jp`,
        verdict: at % 50 === 0 ? 'unverified' : 'match',
        how: 'account-menu',
        goneAhead: at % 50 === 0,
        screen: 'voucher-upload',
        way: 'drop',
        name: `${words[at % words.length]}_取引先${at % 700}_${at}.pdf`,
        size: 100_000 + at,
        type: 'application/pdf',
        sha256: at.toString(16).padStart(8, '0').repeat(8),
        token: 'abcdef012345',
        prints: [(at * 2_654_435_761) >>> 0, (at * 40_503) >>> 0],
      });
      const transaction = database.transaction('entries', 'readwrite');
      for (let at = first; at < first + many; at++) transaction.objectStore('entries').add(record(at));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    count,
    from,
  );
}
