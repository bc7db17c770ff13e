import type { Page } from 'puppeteer-core';

/** Brings a tab to the front, unless it is there: to ask is quick, to bring takes Firefox half a second. */
export async function toFront(page: Page): Promise<void> {
  if (await page.evaluate(() => document.hidden || !document.hasFocus())) await page.bringToFront();
}
