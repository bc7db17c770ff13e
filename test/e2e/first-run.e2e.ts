import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessible } from './support/accessible.ts';
import { violations } from './support/axe.ts';
import { chooseInMenu, pressCommand } from './support/browser-hands.ts';
import { press, shown, stored, storedOffices, waitForShown, waitForTab } from './support/extension-page.ts';
import { chooseFiles, chooseInDialog } from './support/give-files.ts';
import { waitForGuard } from './support/guard.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { setSetting } from './support/settings.ts';
import { withdrawSites } from './support/site-access.ts';
import { until } from './support/until.ts';

const NAME = 'みどり商店';
/** The card’s heading and the note beside the field. */
const HINTS = /②-3 サインイン（弥生ID）[\s\S]*対象の事業所の弥生IDを入れます。/;
const NO_HINT = /^(?![\s\S]*(?:②-3|弥生IDを入れます))[\s\S]*対象の事業所を選んでください/;
const ACCESS_MISSING = '弥生のサイトでの動作が許可されていないため、証憑を止められません。';
/** Firefox’s driver hears of no file dialog in a page of the extension. */
const tellsOfDialogs = browserName === 'chromium';
interface MenuHost {
  chrome: { contextMenus: { update(id: string, change: object): Promise<void> } };
}
const isWelcome = (address: string) => address.endsWith('/welcome.html');

describe(`the first run in ${browserName}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(undefined, { keepWelcome: true });
  });
  afterAll(() => session?.close());

  const addresses = async () =>
    Promise.all((await session.browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')));

  test('the welcome page comes with the installation; the first office goes in by keyboard alone', async () => {
    const page = await waitForTab(session, isWelcome);
    expect((await addresses()).filter(isWelcome)).toHaveLength(1);
    await page.bringToFront();
    await waitForShown(page, 'h1', '証憑ガードへようこそ');
    await until('the permission to be known', async () => (await shown(page)).includes('デモで試す'));
    expect((await shown(page)).includes('許可されています。')).toBe(browserName === 'firefox');
    expect(await shown(page)).not.toContain(ACCESS_MISSING);
    expect(await shown(page, 'footer')).toContain('弥生株式会社とは関係のない、非公式の拡張機能です。');
    const images = (await accessible(page)).filter(({ role }) => /^(image|img|graphic)$/.test(role));
    expect(images.map(({ name }) => name)).toEqual([
      expect.stringContaining('Bを選んだ'),
      expect.stringContaining('Bで一致'),
      expect.stringContaining('止められた'),
    ]);
    expect(await violations(page)).toEqual([]);

    await until('Tab to reach the button', async () => {
      await page.keyboard.press('Tab');
      return (await page.evaluate(() => document.activeElement?.textContent)) === '最初の事業所を追加する';
    });
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
    await expect.poll(focused).toBe('name');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type(NAME);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('yayoiId');
    await page.keyboard.type('midori@example.co.jp');
    await page.keyboard.press('Enter');
    await waitForShown(page, '.steps', '台帳に1件の事業所があります。');
    expect(await storedOffices(page)).toMatchObject([{ name: NAME, yayoiId: 'midori@example.co.jp' }]);
    await page.close();

    const popup = await session.extensionPage('popup.html');
    await until('the office in the popup', async () =>
      (await accessible(popup)).some(({ role, name }) => role === 'radio' && name.startsWith(NAME)),
    );
    expect(await shown(popup)).not.toContain(ACCESS_MISSING);
    await popup.close();
  });

  test('the icon has its menu', async () => {
    const page = await session.extensionPage('options.html');
    const has = (item: string) =>
      page.evaluate((id) => {
        const { chrome } = globalThis as unknown as MenuHost;
        return chrome.contextMenus.update(id, {}).then(
          () => true,
          () => false,
        );
      }, item);
    for (const item of ['next-target', 'toggle-hints', 'options.html', 'demo.html', 'welcome.html'])
      await until(`${item} in the menu`, () => has(item));
    expect(await has('another')).toBe(false);
    await page.close();
  });

  describe('the demo', () => {
    let page: Page;
    let before: Record<string, unknown>;
    const choose = (group: number, option: number) =>
      page.click(`fieldset:nth-of-type(${group}) label:nth-of-type(${option}) input`);
    const drop = () => session.files.drop(page, '[data-demo=drop]', [sampleFile('領収書.pdf')]);
    const closeDialog = () => session.overlay(page).click('閉じる');
    const result = (words: string) => waitForShown(page, 'main [role=status]', words);
    beforeAll(async () => {
      page = await session.extensionPage('demo.html');
      before = await stored(page);
    });

    test('signed in as B with A as the target: a file is stopped, and the dialog says so', async () => {
      await waitForGuard(page, { screen: 'voucher-upload', verdict: 'mismatch', gate: 'closed' });
      await drop();
      await result('ファイルを止めました');
      await session.overlay(page).waitForText('証憑の送信を止めました');
      expect(await violations(page)).toEqual([]);
      await closeDialog();
      if (tellsOfDialogs) {
        expect(await chooseFiles(page, '[data-demo=file]', [sampleFile('領収書.pdf')]), 'a file dialog').toBe(false);
        await session.overlay(page).waitForText('証憑の送信を止めました');
        await closeDialog();
      }
      await press(page, '見本の領収書を入れる');
      await session.overlay(page).waitForText('証憑の送信を止めました');
      await closeDialog();
    });

    test('signed in as A: it is let through', async () => {
      await choose(3, 1);
      await waitForGuard(page, { verdict: 'match', gate: 'open' });
      await result('まだ入れていません');
      await drop();
      await result('「領収書.pdf」を通しました');
      if (tellsOfDialogs) {
        await chooseInDialog(page, '[data-demo=file]', [sampleFile('請求書.pdf')]);
        await result('「請求書.pdf」を通しました');
      }
      await press(page, '見本の領収書を入れる');
      await result('「領収書（見本）.pdf」を通しました');
    });

    test('another target, or an ID that is not seen, closes it; the banner says why', async () => {
      await choose(2, 2);
      await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
      await session.overlay(page).waitForText(/弥生IDが対象の事業所と違います[\s\S]*デモ事業所B/);
      await choose(3, 3);
      await waitForGuard(page, { verdict: 'unverified', gate: 'closed' });
      await page.click('[data-demo=account]');
      await waitForGuard(page, { verdict: 'mismatch' });
    });

    test('a screen of a procedure shows its STEP and the notes of its fields', async () => {
      await choose(1, 2);
      await waitForGuard(page, { screen: 'apply-form', step: 'standalone-network/STEP3', gate: 'open' });
      const text = await session.overlay(page).waitForText('姓も名も全角で');
      expect(text).toContain('STEP3');
      expect(text).toContain('b@example.co.jp');
      expect(await violations(page)).toEqual([]);
    });

    test('leaves the ledger as it was, asked for nothing outside, and could not have', async () => {
      expect(await stored(page)).toEqual(before);
      const outside = await page.evaluate(() =>
        performance.getEntriesByType('resource').flatMap(({ name }) => (name.startsWith(location.origin) ? [] : name)),
      );
      expect(outside).toEqual([]);
      const url = session.site.url('myaccount.yayoi-kk.co.jp', '/login');
      const fetched = await page.evaluate(
        (at) =>
          fetch(at).then(
            () => 'reached',
            () => 'refused',
          ),
        url,
      );
      expect(fetched).toBe('refused');
      expect(session.site.uploads).toEqual([]);
      await page.close();
    });
  });

  // Chromium's tools cannot take it back.
  if (browserName === 'firefox')
    test('without the sites’ permission the popup and the welcome page ask for it', async () => {
      await withdrawSites(session.browser);
      const popup = await session.extensionPage('popup.html');
      await waitForShown(popup, 'main', ACCESS_MISSING);
      await waitForShown(popup, 'main [role=status]', '許可がないため');
      const welcome = await session.extensionPage('welcome.html');
      await waitForShown(welcome, 'main', ACCESS_MISSING);
      expect(await violations(welcome)).toEqual([]);
      await press(welcome, '許可する');
      await waitForShown(welcome, 'main', '許可されています。');
      await until('the popup to hear of it', async () => !(await shown(popup)).includes(ACCESS_MISSING));
      await welcome.close();
      await popup.close();
      const page = await session.newPage();
      await page.goto(session.site.url('myaccount.yayoi-kk.co.jp', '/login'));
      await waitForGuard(page, { screen: 'login-id' });
      await page.close();
    });

  test('hints that are hidden leave the page at once, the banner stays, and they come back', async () => {
    const page = await session.newPage();
    await page.goto(session.site.url('myaccount.yayoi-kk.co.jp', '/login'));
    const overlay = session.overlay(page);
    await overlay.waitForText(HINTS);
    // The icon's menu and a key, where the driver reaches them; else the options.
    if (browserName === 'firefox') await chooseInMenu(session.browser, 'toggle-hints');
    else await setSetting(session, 'hints', false);
    await page.bringToFront();
    await overlay.waitForText(NO_HINT);
    if (browserName === 'firefox') await pressCommand(session.browser, 'toggle-hints');
    else await setSetting(session, 'hints', true);
    await page.bringToFront();
    await overlay.waitForText(HINTS);
    await page.close();
  });

  test('an update brings no welcome', async () => {
    await session.update();
    const options = await session.extensionPage('options.html');
    await waitForShown(options, 'body', NAME);
    expect((await addresses()).filter(isWelcome)).toEqual([]);
  });
});
