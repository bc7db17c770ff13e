import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { PASSWORD } from '../site/accounts.ts';
import { VOUCHER } from '../site/hosts.ts';
import { waitForGuard } from './support/guard.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { chooseTarget, importLedger, pointAtAccount, signIn, signOut } from './support/walk.ts';
import { COMMON_WAYS } from './support/ways-in.ts';

describe(`a session shared by tabs, in ${browserName}`, () => {
  let session: Session;
  let first: Page;
  let second: Page;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
    await chooseTarget(session, '事業所A');
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    session.site.setState({ dom: 'server', idShown: 'tooltip' });
    session.site.uploads.splice(0);
    for (const page of [first, second]) await page?.close();
    first = await session.newPage();
    await signOut(session, first);
    await signIn(session, first, 'a@example.co.jp');
    await openUpload(first);
    await waitForGuard(first, { verdict: 'match', gate: 'open' });
    second = await session.newPage();
  });

  async function openUpload(page: Page): Promise<void> {
    await page.bringToFront();
    await page.goto(session.site.url(VOUCHER, '/upload'));
    await pointAtAccount(page);
  }
  async function expectClosed(page: Page): Promise<void> {
    await page.bringToFront();
    for (const way of COMMON_WAYS) expect(await way.give(session, page)).not.toBe(true);
    await settle(400);
    expect(session.site.uploads).toEqual([]);
    await session.overlay(page).waitForText('画面の表示が古くなっています');
  }

  test('another ID signs in elsewhere: the tab that still shows the target is stale until it is reloaded', async () => {
    await signOut(session, second);
    await signIn(session, second, 'b@example.co.jp');
    await waitForGuard(first, { verdict: 'stale', gate: 'closed' });
    await expectClosed(first);
    await openUpload(first);
    await waitForGuard(first, { verdict: 'mismatch', gate: 'closed' });
  });

  /** The session becomes B's without any form that the extension could see, as from the desktop. */
  async function handOverToB(page: Page): Promise<void> {
    await page.evaluate((password) => {
      const body = new URLSearchParams({ yayoiId: 'b@example.co.jp', password });
      return fetch('https://myaccount.yayoi-kk.co.jp/login', {
        method: 'POST',
        body,
        mode: 'no-cors',
        credentials: 'include',
      })
        .then(() => undefined)
        .catch(() => undefined);
    }, PASSWORD);
  }

  test('an older page that is made anew under another ID, without a navigation, makes younger tabs stale', async () => {
    session.site.setState({ dom: 'spa', idShown: 'title' });
    await second.bringToFront();
    await second.goto(session.site.url(VOUCHER, '/received'));
    await waitForGuard(second, { screen: 'voucher-received', verdict: 'match' });
    session.site.setState({ dom: 'server', idShown: 'title' });
    await openUpload(first);
    await waitForGuard(first, { verdict: 'match', gate: 'open' });
    await handOverToB(second);
    await second.bringToFront();
    await second.evaluate(() => {
      history.pushState(null, '', '/upload');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await waitForGuard(second, { screen: 'voucher-upload', verdict: 'mismatch', gate: 'closed' });
    await waitForGuard(first, { verdict: 'stale', gate: 'closed' });
  });

  test('an ID that came without a sign-in form (desktop hand-over) makes older tabs stale as soon as it is seen', async () => {
    await signOut(session, second);
    await second.evaluate((password) => {
      const body = new URLSearchParams({ yayoiId: 'b@example.co.jp', password });
      return fetch('/login', { method: 'POST', body, redirect: 'manual' }).then(() => undefined);
    }, PASSWORD);
    await openUpload(second);
    await waitForGuard(second, { verdict: 'mismatch' });
    await waitForGuard(first, { verdict: 'stale', gate: 'closed' });
    await expectClosed(first);
  });

  test('the user signs out elsewhere by the site’s own control: stale', async () => {
    await second.bringToFront();
    await second.goto(session.site.url(VOUCHER, '/upload'));
    await second.click('[data-do="account"]');
    await second.waitForSelector('[data-part="account-menu"]', { visible: true });
    await Promise.all([second.waitForNavigation(), clickSignOut(second)]);
    await waitForGuard(first, { verdict: 'stale', gate: 'closed' });
  });

  test('the same ID signs in again elsewhere: nothing changes', async () => {
    await signOut(session, second);
    await signIn(session, second, 'a@example.co.jp');
    await openUpload(second);
    await waitForGuard(second, { verdict: 'match', gate: 'open' });
    await first.bringToFront();
    await waitForGuard(first, { verdict: 'match', gate: 'open' });
  });

  test('a page that comes back from the back/forward cache is looked at again', async () => {
    await first.bringToFront();
    await first.goto(session.site.url(VOUCHER, '/received'));
    await signOut(session, second);
    await signIn(session, second, 'b@example.co.jp');
    await first.bringToFront();
    // The driver's own way back waits for a load that never comes from this cache.
    await first.evaluate(() => history.back());
    await waitForGuard(first, { screen: 'voucher-upload', gate: 'closed' });
    for (const way of COMMON_WAYS) await way.give(session, first);
    await settle(400);
    expect(session.site.uploads).toEqual([]);
  });

  async function clickSignOut(page: Page): Promise<void> {
    const control = await page.waitForSelector('::-p-text(ログアウト)', { visible: true });
    await control?.click();
  }
});
