import type { Page } from 'puppeteer-core';
import { dayInJapan } from './checklist.ts';

interface Extension {
  chrome: {
    storage: { session: { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
    runtime: { sendMessage(message: object): Promise<{ response: unknown }> };
  };
}

/** Puts every confirmation code's clock to this moment (milliseconds since 1970); `page` is one of the extension's. */
export function setCodeClock(page: Page, shownAt: number, resends: number): Promise<void> {
  return page.evaluate(
    async (clock) => {
      const { session } = (globalThis as unknown as Extension).chrome.storage;
      const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith('code:'));
      if (keys.length === 0) throw new Error('No clock runs.');
      await session.set(Object.fromEntries(keys.map((key) => [key, clock])));
    },
    { shownAt, resends },
  );
}

/** Records today as the day on which the office's application was sent; `page` is one of the extension's. */
export function sayApplied(page: Page, office: string): Promise<void> {
  return page.evaluate(
    async (name, appliedOn) => {
      const { runtime } = (globalThis as unknown as Extension).chrome;
      const { response } = await runtime.sendMessage({ name: 'ledger/list', request: {} });
      const { offices } = response as { offices: { id: string; name: string }[] };
      const id = offices.find((one) => one.name === name)?.id;
      await runtime.sendMessage({ name: 'progress/change', request: { id, change: { appliedOn } } });
    },
    office,
    dayInJapan(),
  );
}
