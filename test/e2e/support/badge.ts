import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

export interface Badge {
  text: string;
  title: string;
}

interface Api {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
}

/** What the toolbar icon shows for a page's tab, asked in a page of the extension. */
export async function badgeOf(session: Session, page: Page): Promise<Badge> {
  const asking = await session.extensionPage('options.html');
  const url = await page.evaluate(() => location.href);
  const badge = await asking.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    const api = browser ?? chrome;
    const tab = (await api?.tabs.query({}))?.find((one) => one.url === wanted);
    if (!api || tab?.id === undefined) return undefined;
    const of = { tabId: tab.id };
    return { text: await api.action.getBadgeText(of), title: await api.action.getTitle(of) };
  }, url);
  await asking.close();
  await page.bringToFront();
  if (!badge) throw new Error(`No tab shows ${url}.`);
  return badge;
}
