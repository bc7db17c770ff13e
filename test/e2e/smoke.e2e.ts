import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VOUCHER } from '../site/hosts.ts';
import { chooseInDialog } from './support/give-files.ts';
import { waitForGuard } from './support/guard.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { signIn } from './support/walk.ts';

const CLAIMS = { chromium: / (Headless)?Chrome\/\d+/, firefox: / Gecko\/\d+ Firefox\/\d+/ };

describe(`the built extension in ${browserName}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch();
  });
  afterAll(() => session?.close());

  test('runs in the browser that the run is for', async () => {
    const page = await session.newPage();
    expect(await page.evaluate(() => navigator.userAgent)).toMatch(CLAIMS[browserName]);
    await page.close();
  });

  test.each(['popup.html', 'options.html'])('%s opens, in Japanese', async (file) => {
    const page = await session.extensionPage(file);
    expect(await page.evaluate(() => document.documentElement.lang || navigator.language)).toMatch(/^ja/);
    await page.waitForFunction(() => /[ぁ-ん]/.test(document.body.textContent));
    await page.close();
  });

  test('stands in a page of the replica under its real host name', async () => {
    const page = await session.newPage();
    const url = session.site.url('myaccount.yayoi-kk.co.jp', '/login');
    await page.goto(url);
    expect(await page.evaluate(() => location.href)).toBe(url);
    expect(await waitForGuard(page, { screen: 'login-id' })).toMatchObject({ verdict: 'empty', gate: 'open' });
    await page.close();
  });

  test('leaves an upload alone while the ledger is empty', async () => {
    const page = await session.newPage();
    await signIn(session, page, 'a@example.co.jp');
    await page.goto(session.site.url(VOUCHER, '/upload'));
    await waitForGuard(page, { screen: 'voucher-upload', verdict: 'empty' });
    await chooseInDialog(page, '#voucher_files', [sampleFile('領収書.pdf')]);
    await expect
      .poll(() => session.site.uploads)
      .toMatchObject([{ yayoiId: 'a@example.co.jp', fileName: '領収書.pdf' }]);
    await page.close();
  });
});
