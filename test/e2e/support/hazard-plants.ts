import type { Page } from 'puppeteer-core';
import type { HazardId } from '../../../lib/procedures/hazards.ts';
import type { HazardOffice } from './hazard-offices.ts';
import type { Session } from './session.ts';

/** What a plant has at hand; the page shows the row's screen. */
export interface Planting {
  session: Session;
  page: Page;
}

export interface HazardRow {
  hazards: HazardId[];
  screen: string;
  office: HazardOffice;
  /** Who is signed in at the replica; a@ when absent, which is nobody's of the ledger. `none`: nobody. */
  as?: string;
  /** What is added to the address of the screen's page. */
  query?: string;
  /** What the account or the site is like before the screen comes. */
  before?: (planting: Planting) => unknown;
  /** What is done on the page. */
  plant?: (planting: Planting) => Promise<unknown>;
  /** What the card, or where `beside` is given the note, has to say of it. */
  says: string;
  /** Said before all others: as seen on the page, or as the ledger tells it. Absent where it always stands there. */
  first?: 'いま画面に出ています：' | '先に確かめてください：';
  /** In a note beside a field. */
  beside?: true;
  /** It stands there whatever happens: nothing of the hazard can be seen. */
  standing?: true;
}

export const ACCOUNT = '[data-do="account"]';
export const NOW = 'いま画面に出ています：';
export const FIRST = '先に確かめてください：';

/** A page's message in its own place: above the form. */
export const message =
  (words: string) =>
  ({ page }: Planting): Promise<void> =>
    page.evaluate((text) => {
      const line = document.createElement('p');
      line.textContent = text;
      document.querySelector('h1')?.after(line);
    }, words);

export const openAccountMenu = async ({ page }: Planting): Promise<void> => {
  await page.locator(ACCOUNT).click();
};

export const who =
  (yayoiId: string, change: object) =>
  ({ session }: Planting): void =>
    void Object.assign(session.site.account(yayoiId) ?? {}, change);

export const A = 'a@example.co.jp';
export const B = 'b@example.co.jp';

export async function typeId(page: Page, yayoiId: string): Promise<void> {
  await page.locator('input[name="yayoiId"]').fill(yayoiId);
  await page.locator('[data-do="login-next"]').click();
}

export async function pasteInto(page: Page, field: string): Promise<void> {
  await page.focus(field);
  await page.evaluate((selector) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'pasted');
    document.querySelector(selector)?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
  }, field);
}
