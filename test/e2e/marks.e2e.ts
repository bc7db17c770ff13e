import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { KAIKEI } from '../site/hosts.ts';
import { waitForGuard } from './support/guard.ts';
import { A, B } from './support/offices.ts';
import { openVoucher, signInAs } from './support/open-voucher.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { setSetting } from './support/settings.ts';
import { settle } from './support/settle.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger, pointAtAccount } from './support/walk.ts';

const UPLOAD = 'スマート証憑管理 - アップロード';

describe(`the target’s mark in the tab’s title, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
    await chooseTarget(session, A.name);
    page = await session.newPage();
    await signInAs(session, page, A.yayoiId);
  });
  afterAll(() => session?.close());

  /** As read: a sign that is not seen tells our mark from the page's own brackets. */
  const title = () => page.evaluate(() => document.title.replaceAll('\u2060', ''));
  const waitForTitle = (wanted: string) =>
    until(`the title 「${wanted}」`, async () => (await title()) === wanted, { describe: title });
  const elements = () =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const ours of copy.querySelectorAll('title, shohyo-guard')) ours.remove();
      return copy.outerHTML;
    });
  async function open(): Promise<void> {
    await openVoucher(session, page, { dom: 'server', idShown: 'tooltip' });
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
  }

  test('is off at first', async () => {
    await open();
    expect(await page.title()).toBe(UPLOAD);
  });

  test('switched on it comes to open tabs, stays while the page changes its title, and touches nothing else', async () => {
    const before = await elements();
    await setSetting(session, 'titleMark', true);
    await page.bringToFront();
    await waitForTitle(`[A] ${UPLOAD}`);
    expect(await elements()).toBe(before);
    await page.evaluate(() => {
      document.title = '(1) 受領証憑';
    });
    await waitForTitle('[A] (1) 受領証憑');
    await page.evaluate(() => {
      document.title = `* ${document.title}`;
    });
    await waitForTitle('[A] * (1) 受領証憑');
    await page.evaluate(() => document.querySelector('title')?.replaceChildren('[重要] お知らせ'));
    await waitForTitle('[A] [重要] お知らせ');
    expect(await elements()).toBe(before);
  });

  test.each(['server', 'spa', 'renamed'] as const)(
    'in the %s pages screens are recognised as without it',
    async (dom) => {
      for (const [path, screen] of [
        ['/', 'voucher-home'],
        ['/upload', 'voucher-upload'],
        ['/settings/mail', 'voucher-mail-settings'],
        ['/settings/accounting', 'voucher-accounting-link'],
      ] as const) {
        await openVoucher(session, page, { dom, path, screen });
        await until('the mark', async () => (await title()).startsWith('[A!] '));
        await page.evaluate(() => document.body.append(''));
        await pointAtAccount(page);
        await waitForGuard(page, { screen, verdict: 'match' });
        await until('the mark', async () => (await title()).startsWith('[A] '));
      }
    },
  );

  test('follows the target, and says when the Yayoi ID is another one', async () => {
    await open();
    await waitForTitle(`[A] ${UPLOAD}`);
    await chooseTarget(session, B.name);
    await page.bringToFront();
    await waitForTitle(`[B!] ${UPLOAD}`);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(B.name);
    await chooseTarget(session, A.name);
    await page.bringToFront();
    await waitForTitle(`[A] ${UPLOAD}`);
  });

  test('stays away from pages of the sites that are none of ours, and where the page has no title', async () => {
    await page.goto(session.site.url(KAIKEI, '/'));
    await settle();
    expect(await title()).not.toContain('[A');
    await open();
    await page.evaluate(() => document.querySelector('title')?.remove());
    await settle(300);
    expect(await page.evaluate(() => document.querySelectorAll('title').length)).toBe(0);
  });

  test('switched off, the page has its own title back', async () => {
    await open();
    await waitForTitle(`[A] ${UPLOAD}`);
    await setSetting(session, 'titleMark', false);
    await page.bringToFront();
    await until('the title as it was', async () => (await page.evaluate(() => document.title)) === UPLOAD);
  });
});
