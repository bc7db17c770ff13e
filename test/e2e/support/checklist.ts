import type { Page } from 'puppeteer-core';
import { accessible } from './accessible.ts';
import { waitForShown } from './extension-page.ts';
import { inBrowser } from './firefox-system.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** The side panel as a page of its own, once it shows this office's checklist. */
export async function openChecklist(session: Session, office: string): Promise<Page> {
  const page = await session.extensionPage('sidepanel.html');
  await waitForShown(page, 'h1', office);
  return page;
}

/** The boxes of the checklist as assistive software is told of them. */
export const boxes = async (page: Page) => (await accessible(page)).filter(({ role }) => role === 'checkbox');

/** Waits until the box is (not) ticked, and gives what is said of it. */
export function waitForBox(page: Page, name: string, checked: boolean) {
  return until(
    `「${name}」 to be ${checked ? 'ticked' : 'open'}`,
    async () => (await boxes(page)).find((one) => one.name.startsWith(name) && one.checked === checked),
    { describe: async () => JSON.stringify((await boxes(page)).filter((one) => one.name.startsWith(name))) },
  );
}

/** Puts a text where the focus is, as pasting does: one edit of the browser's own. */
export async function paste(page: Page, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector, { visible: true });
  await field?.focus();
  await page.evaluate((what) => {
    (document.activeElement as HTMLTextAreaElement).select();
    document.execCommand('insertText', false, what);
  }, text);
}

/** A day in Japan, `days` from today, as a date field has it. */
export function dayInJapan(days = 0): string {
  return new Date(Date.now() + 9 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
}

/** Presses Tab, with Shift where it goes `back`, until the focus is on what has this name (its text, its label or its own name). */
export async function tabTo(page: Page, wanted: string, back = false): Promise<void> {
  const at = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return element?.ariaLabel ?? label ?? element?.textContent ?? '';
    });
  for (let presses = 0; presses < 60; presses++) {
    if ((await at()).trim().startsWith(wanted)) return;
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never reaches ${wanted}; it is at ${await at()}.`);
}

const SIDEBAR = `() => {
  const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
  return SidebarController.isOpen ? SidebarController.currentID : '';
}`;

/** Whether the browser has the checklist open beside the page. */
export async function isBeside({ browser, name }: Session): Promise<boolean> {
  if (name === 'firefox') return String(await inBrowser(browser, SIDEBAR)).includes('shohyo-guard');
  return browser.targets().some((target) => target.url().endsWith('/sidepanel.html'));
}
