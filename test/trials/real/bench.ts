import type { Page } from 'puppeteer-core';
import ledger from '../../../scripts/sample-ledger.json' with { type: 'json' };
import { stopBackground } from '../../e2e/support/background.ts';
import { waitForGuard } from '../../e2e/support/guard.ts';
import { type LaunchOptions, launch, type Session } from '../../e2e/support/session.ts';
import { until } from '../../e2e/support/until.ts';
import { importLedger } from '../../e2e/support/walk.ts';
import { PASSWORD } from '../../site/accounts.ts';
import { VOUCHER } from '../../site/hosts.ts';

/** Milliseconds after which a navigation counts as lost by the tools. */
const NAVIGATION = 12_000;

/** A browser whose tabs serve one trial after the other. */
export class Bench {
  readonly session: Session;
  readonly tabs: readonly [Page, Page];
  private readonly popup: Page;
  /** A tab of the site whose pages the extension hardly hears of: through it the desktop signs in. */
  private readonly desktop: Page;
  /** Who is signed in on the server. */
  signedIn: string | undefined;

  private constructor(session: Session, tabs: readonly [Page, Page], popup: Page, desktop: Page) {
    this.session = session;
    this.tabs = tabs;
    this.popup = popup;
    this.desktop = desktop;
  }

  static async open(name: Session['name'], options: LaunchOptions = {}): Promise<Bench> {
    const session = await launch(name, options);
    await importLedger(session, ledger);
    const popup = await session.extensionPage('popup.html');
    const desktop = await session.newPage();
    // Excluded from the extension altogether, yet of the same site: its requests carry the session.
    await desktop.goto(session.site.url('support.yayoi-kk.co.jp', '/'));
    const tabs = [await session.newPage(), await session.newPage()] as const;
    for (const tab of tabs) {
      tab.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
      tab.setDefaultNavigationTimeout(NAVIGATION);
    }
    return new Bench(session, tabs, popup, desktop);
  }

  close(): Promise<void> {
    return this.session.close();
  }

  /** The session becomes this ID's without any form, as from the desktop. */
  async handOver(yayoiId: string): Promise<void> {
    await this.desktop.evaluate(
      async (id, password) => {
        const how: RequestInit = { mode: 'no-cors', credentials: 'include' };
        const body = new URLSearchParams({ yayoiId: id, password });
        await fetch('https://myaccount.yayoi-kk.co.jp/login', { ...how, method: 'POST', body }).catch(() => undefined);
      },
      yayoiId,
      PASSWORD,
    );
    this.signedIn = yayoiId;
  }

  /** Through the popup, as a person does. */
  async choose(office: string): Promise<void> {
    await until(`the popup to choose ${office}`, () =>
      this.popup.evaluate((name) => {
        const row = [...document.querySelectorAll('label')].find((label) => label.textContent?.includes(name));
        const radio = row?.querySelector<HTMLInputElement>('input[type=radio]');
        if (radio && !radio.checked) radio.click();
        const says = [...document.querySelectorAll('[role=status], output')].some((one) =>
          one.textContent?.includes(name),
        );
        return radio?.checked === true && says;
      }, office),
    );
  }

  /** The background is ended as the browser does it; the open popup may wake the next one at once. */
  async stopBackground(): Promise<void> {
    if (this.session.name === 'firefox') return stopBackground(this.session);
    const target = this.session.browser.targets().find((one) => one.type() === 'service_worker');
    const worker = await target?.worker();
    await worker?.close();
  }

  async openUpload(tab: Page): Promise<void> {
    await tab.bringToFront();
    await tab.mouse.move(8, 700);
    await tab.goto(this.session.site.url(VOUCHER, '/upload'));
    await waitForGuard(tab, { screen: 'voucher-upload' }, 20_000);
  }

  /** The site's own form in this tab. */
  async signIn(tab: Page, yayoiId: string): Promise<void> {
    await this.desktop.evaluate(() =>
      fetch('https://myportal.yayoi-kk.co.jp/logout', { mode: 'no-cors', credentials: 'include' })
        .then(() => undefined)
        .catch(() => undefined),
    );
    await tab.bringToFront();
    await tab.goto(this.session.site.url('myaccount.yayoi-kk.co.jp', '/login'));
    await tab.locator('input[name="yayoiId"]').fill(yayoiId);
    await tab.locator('[data-do="login-next"]').click();
    await tab.locator('input[name="password"]').fill(PASSWORD);
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    this.signedIn = yayoiId;
  }
}
