import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { VOUCHER } from '../site/hosts.ts';
import { waitForGuard } from './support/guard.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { chooseTarget, importLedger, signIn, signOut } from './support/walk.ts';
import { COMMON_WAYS } from './support/ways-in.ts';

/** A site that shows the signed-in ID where nobody expects it: beside the page's notices. Runs in the page. */
function showElsewhere(yayoiId: string): void {
  document.querySelector('#elsewhere')?.remove();
  const place = document.createElement('aside');
  place.id = 'elsewhere';
  place.style.cssText = 'position:fixed;left:20px;top:300px;width:240px;background:#fff;z-index:5';
  const line = document.createElement('p');
  line.append(
    'ご利用中: ',
    Object.assign(document.createElement('b'), { textContent: yayoiId, id: `id-${Math.random()}` }),
  );
  place.append(Object.assign(document.createElement('p'), { textContent: 'お知らせはありません' }), line);
  place.addEventListener('click', () => Object.assign(window, { pageHeard: true }));
  document.body.append(place);
}

describe(`showing where the Yayoi ID stands, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    session.site.setState({ dom: 'server', idShown: 'never' });
    await importLedger(session, ledger);
    await chooseTarget(session, '事業所A');
    page = await session.newPage();
  });
  afterAll(() => session?.close());
  beforeEach(() => session.site.uploads.splice(0));

  async function open(yayoiId: string, shown: string | undefined): Promise<void> {
    await signOut(session, page);
    await signIn(session, page, yayoiId);
    // The page after the sign-in has used the form up: what follows has to see the ID for itself.
    await page.goto(session.site.url('myportal.yayoi-kk.co.jp', '/'));
    await page.goto(session.site.url(VOUCHER, '/upload'));
    await waitForGuard(page, { screen: 'voucher-upload' });
    if (shown) await page.evaluate(showElsewhere, shown);
  }
  async function startTeaching(): Promise<void> {
    await COMMON_WAYS[1]?.give(session, page);
    await session.overlay(page).click('見えている場所を教える');
    await session.overlay(page).waitForText('表示されている場所を押してください');
  }

  test('a wrong place is refused in words, and cancelling changes nothing', async () => {
    await open('a@example.co.jp', 'a@example.co.jp');
    await startTeaching();
    await page.click('h1');
    await session.overlay(page).waitForText('そこに弥生IDは1つも見つからないか');
    await session.overlay(page).click('やめる');
    await waitForGuard(page, { verdict: 'unverified', gate: 'closed' });
  });

  test('the right place is remembered: match now, and the page never heard the press', async () => {
    await open('a@example.co.jp', 'a@example.co.jp');
    await startTeaching();
    await page.click('#elsewhere b');
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
    expect(await page.evaluate(() => 'pageHeard' in window)).toBe(false);
    await COMMON_WAYS[1]?.give(session, page);
    await expect.poll(() => session.site.uploads.map((upload) => upload.yayoiId)).toEqual(['a@example.co.jp']);
  });

  test('the next visit is checked there anew', async () => {
    await open('b@example.co.jp', 'b@example.co.jp');
    await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
    await open('a@example.co.jp', 'a@example.co.jp');
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
  });

  test('a place that contradicts the account menu is dropped', async () => {
    session.site.setState({ idShown: 'open' });
    await open('b@example.co.jp', 'a@example.co.jp');
    await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
    session.site.setState({ idShown: 'never' });
    await open('a@example.co.jp', 'a@example.co.jp');
    await waitForGuard(page, { verdict: 'unverified', gate: 'closed' });
  });
});
