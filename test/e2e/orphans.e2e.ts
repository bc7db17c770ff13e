import type { Dialog, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { VOUCHER } from '../site/hosts.ts';
import { waitForGuard } from './support/guard.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { chooseTarget, importLedger, pointAtAccount, signIn } from './support/walk.ts';
import { COMMON_WAYS } from './support/ways-in.ts';

/** In the words of the old page, or of the new version that has taken it over meanwhile. */
const RELOAD = /再読み込み(?:してください|すると確認を始めます)/;

/** The WebExtension API that an extension page has under one name or the other. */
interface ExtensionPage {
  chrome: {
    management: { uninstallSelf: () => Promise<void> };
    storage: { local: { set: (items: object) => Promise<void> } };
  };
}

describe(`when the extension goes from under a page, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  let said: string[];
  beforeEach(async () => {
    session = await launch();
    session.site.setState({ dom: 'server', idShown: 'title' });
    await importLedger(session, ledger);
    await chooseTarget(session, '事業所A');
    page = await session.newPage();
    said = [];
    page.on('dialog', (dialog: Dialog) => {
      said.push(dialog.message());
      void dialog.accept();
    });
    await signIn(session, page, 'a@example.co.jp');
    await page.goto(session.site.url(VOUCHER, '/upload'));
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
  });
  afterEach(() => session?.close());

  async function nothingLeaves(ways = COMMON_WAYS): Promise<void> {
    await page.bringToFront();
    for (const way of ways) expect(await way.give(session, page), way.name).not.toBe(true);
    const sent = await page.evaluate(() =>
      fetch('/api/upload', { method: 'POST', body: new File(['%PDF-1.4'], 'x.pdf') }).then(String, ({ name }) => name),
    );
    expect(sent).toBe('TypeError');
    await settle(600);
    expect(session.site.uploads).toEqual([]);
  }

  test('an updated extension: the old page stays closed and asks for a reload; after it all is as ever', async () => {
    await session.update();
    await settle(600);
    await nothingLeaves();
    const shown = await session.overlay(page).text();
    expect([...said, shown].join('\n')).toMatch(RELOAD);

    await page.reload();
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
    const [way] = COMMON_WAYS;
    await way?.give(session, page);
    await expect.poll(() => session.site.uploads.length).toBe(1);
  });

  test('an updated extension takes the open pages over by itself: closed, with its own words and the button', async () => {
    await session.update();
    await waitForGuard(page, { verdict: 'unverified', gate: 'closed' });
    await session.overlay(page).waitForText('証憑ガードが動き始める前に開かれました');
    expect(await page.$$eval('shohyo-guard', (all) => all.length), 'one overlay').toBe(1);
    await page.bringToFront();
    await Promise.all([page.waitForNavigation(), session.overlay(page).click('再読み込み')]);
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
  });

  test('an updated extension goes on guiding where no gate stands, without a reload', async () => {
    await page.goto(session.site.url('myaccount.yayoi-kk.co.jp', '/user/input'));
    await waitForGuard(page, { step: 'standalone-network/STEP2' });
    await page.evaluate(() => document.querySelector('shohyo-guard')?.setAttribute('data-screen', 'old'));
    await session.update();
    await waitForGuard(page, { screen: 'id-register', step: 'standalone-network/STEP2' });
    await session.overlay(page).waitForText('STEP2');
    expect(await page.$$eval('shohyo-guard', (all) => all.length), 'one overlay').toBe(1);
  });

  test('an extension that is gone: the old page stays closed and asks for a reload', async () => {
    const options = await session.extensionPage('options.html');
    await options
      .evaluate(() => (globalThis as unknown as ExtensionPage).chrome.management.uninstallSelf())
      .catch(() => undefined);
    await settle(600);
    await nothingLeaves(COMMON_WAYS.filter(({ name }) => name !== '貼り付け'));
    const shown = await session.overlay(page).text();
    expect([...said, shown].join('\n')).toMatch(RELOAD);
  });

  test('a ledger that cannot be read: closed, and the page says so', async () => {
    const options = await session.extensionPage('options.html');
    await options.evaluate(async () => {
      const { local } = (globalThis as unknown as ExtensionPage).chrome.storage;
      const all = (await (local as unknown as { get: (keys: null) => Promise<object> }).get(null)) as Record<
        string,
        unknown
      >;
      const broken = Object.keys(all).filter((key) => key.startsWith('office:'));
      await local.set(Object.fromEntries(broken.map((key) => [key, 'broken'])));
    });
    await page.bringToFront();
    await waitForGuard(page, { gate: 'closed' });
    await nothingLeaves();
    await session.overlay(page).waitForText('台帳を読み込めないため、証憑を止めています');
  });
});
