import type { BrowserContext, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { VOUCHER } from '../site/hosts.ts';
import { guard, waitForGuard } from './support/guard.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger, pointAtAccount, signIn } from './support/walk.ts';
import { COMMON_WAYS } from './support/ways-in.ts';

/** Firefox's driver makes its browser contexts out of containers; Chromium has none, there a private window stands alone. */
function inFirefox(): void {
  let session: Session;
  const tabs: Record<string, Page> = {};
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    session = await launch();
    session.site.setState({ dom: 'server', idShown: 'title' });
    await importLedger(session, ledger);
    await chooseTarget(session, '事業所C');
    const popup = await session.extensionPage('popup.html');
    await popup.locator('summary').click();
    await popup.locator('details button').click();
    await popup.waitForFunction(() => document.querySelector('details') === null);
    await popup.close();
    for (const name of ['A', 'B']) {
      const context = await session.browser.createBrowserContext();
      contexts.push(context);
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      tabs[name] = page;
      await signIn(session, page, `${name.toLowerCase()}@example.co.jp`);
      await page.goto(session.site.url(VOUCHER, '/upload'));
      await waitForGuard(page, { screen: 'voucher-upload' });
      await page.bringToFront();
      await chooseTarget(session, `事業所${name}`);
    }
  });
  afterAll(() => session?.close());
  const tab = (name: string): Page => tabs[name] as Page;

  test('two offices in two containers at once, each tab guarded on its own', async () => {
    for (const name of ['A', 'B']) {
      await tab(name).bringToFront();
      await pointAtAccount(tab(name));
      await waitForGuard(tab(name), { verdict: 'match', gate: 'open' });
    }
    for (const name of ['B', 'A']) {
      await tab(name).bringToFront();
      expect(await guard(tab(name))).toMatchObject({ verdict: 'match', gate: 'open' });
      await COMMON_WAYS[1]?.give(session, tab(name));
      await expect.poll(() => session.site.uploads.at(-1)?.yayoiId).toBe(`${name.toLowerCase()}@example.co.jp`);
    }
    expect(session.site.uploads).toHaveLength(2);
  });

  test('another target in one container closes that one alone', async () => {
    await tab('A').bringToFront();
    await chooseTarget(session, '事業所B');
    await waitForGuard(tab('A'), { verdict: 'mismatch', gate: 'closed' });
    await tab('B').bringToFront();
    await waitForGuard(tab('B'), { verdict: 'match', gate: 'open' });
    await tab('A').bringToFront();
    await chooseTarget(session, '事業所A');
    await waitForGuard(tab('A'), { verdict: 'match', gate: 'open' });
  });

  test('opening an office opens its container', async () => {
    await tab('B').bringToFront();
    const popup = await session.extensionPage('popup.html');
    const opened = until('the sign-in page in B’s container', async () => {
      const pages = (await contexts[1]?.pages()) ?? [];
      return pages.find((page) => page !== tab('B') && page.url().includes('yayoi-kk.co.jp'));
    });
    await popup.locator('::-p-text(サインイン画面を開く)').click();
    // B is signed in there already, so the site goes on to its portal.
    await waitForGuard(await opened, { screen: 'portal-home' });
    await popup.close();
  });
}

async function inChromium(): Promise<void> {
  const session = await launch();
  await importLedger(session, ledger);
  await chooseTarget(session, '事業所A');
  const popup = await session.extensionPage('popup.html');
  await popup.waitForFunction(() => document.body.textContent?.includes('事業所A'));
  expect(await popup.evaluate(() => document.body.textContent)).not.toContain('コンテナー');
  await session.close();
}

if (browserName === 'firefox') describe('Firefox containers', inFirefox);
else test('Chromium has no containers, and the popup offers none', inChromium);
