import fs from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { PASSWORD } from '../../site/accounts.ts';
import { sampleFile } from './sample-files.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Brings a ledger in through the options page, as a person does (contract §5). */
export async function importLedger(session: Session, ledger: object): Promise<void> {
  const file = sampleFile('ledger.json');
  fs.writeFileSync(file, JSON.stringify(ledger));
  const page = await session.extensionPage('options.html');
  const input = await page.waitForSelector('input[type=file][data-testid="ledger-import"]');
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
  const apply = await page.waitForSelector('button[data-testid="import-apply"]', { visible: true });
  await apply?.click();
  await page.waitForSelector('button[data-testid="import-apply"]', { hidden: true });
  await page.close();
}

/** The radio of contract §4 whose accessible name begins with the office's name. */
function radioOf(page: Page, name: string) {
  return page.evaluateHandle((wanted) => {
    // As assistive software reads a label: without what is hidden from it.
    const spoken = (radio: Element) => {
      const label = (radio.ariaLabel ?? (radio as HTMLInputElement).labels?.[0] ?? radio) as string | Element;
      if (typeof label === 'string') return label;
      const copy = label.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
      return copy.textContent;
    };
    const radios = [...document.querySelectorAll('[role=radiogroup] :is([role=radio], input[type=radio])')];
    return radios.find((radio) => spoken(radio).trim().startsWith(wanted)) ?? null;
  }, name);
}

/** Chooses the target in the popup (contract §4), opened in a tab. */
export async function chooseTarget(session: Session, name: string): Promise<void> {
  const page = await session.extensionPage('popup.html');
  const radio = await until(`the office ${name} in the popup`, async () => (await radioOf(page, name)).asElement(), {
    describe: () => page.evaluate(() => `It shows: ${document.body.textContent}`),
  });
  await (radio as ElementHandle<Element>).click();
  await until(`the popup's status to name ${name}`, () =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('[role=status], output')].some((one) => one.textContent?.includes(wanted)),
      name,
    ),
  );
  await page.close();
}

/** Signs in on the replica's sign-in page: the Yayoi ID, then the password. Ends on the page that follows. */
export async function signIn(session: Session, page: Page, yayoiId: string, password = PASSWORD): Promise<void> {
  // A tab in the background draws no frames, and the driver waits for them before it types.
  await page.bringToFront();
  await page.goto(session.site.url('myaccount.yayoi-kk.co.jp', '/login'));
  await page.locator('input[name="yayoiId"]').fill(yayoiId);
  await page.locator('[data-do="login-next"]').click();
  await page.locator('input[name="password"]').fill(password);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** Signs out on the replica; the sign-in page follows. */
export async function signOut(session: Session, page: Page): Promise<void> {
  await page.goto(session.site.url('myportal.yayoi-kk.co.jp', '/logout'));
}

/** Rests the pointer on the account icon, which is when Smart Voucher shows whose it is (site-facts). */
export async function pointAtAccount(page: Page): Promise<void> {
  await page.hover('[data-do="account"]');
}
