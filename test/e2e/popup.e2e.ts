import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { VOUCHER } from '../site/hosts.ts';
import { accessible } from './support/accessible.ts';
import { openActionPopup } from './support/action-popup.ts';
import { clearStored, press, removeStored, shown, waitForShown, waitForTab } from './support/extension-page.ts';
import { waitForGuard } from './support/guard.ts';
import { loggedErrors } from './support/logged-errors.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger, pointAtAccount, signIn, signOut } from './support/walk.ts';

const A = 'a@example.co.jp';
const STATUS = '[role=status]';
const SEARCH = 'input[type=search]';

describe(`the popup in ${browserName}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch();
  });
  afterAll(() => session?.close());

  const openPopup = () => session.extensionPage('popup.html');
  const radios = async (page: Page) => (await accessible(page)).filter(({ role }) => role === 'radio');
  const shownOffices = async (page: Page) => (await radios(page)).map(({ name }) => name.split(' ')[0]);
  const waitForOffices = (page: Page, offices: string[]) =>
    until(`exactly ${offices} in the list`, async () => (await shownOffices(page)).join() === offices.join(), {
      describe: async () => `There are ${await shownOffices(page)}.`,
    });
  const chosen = async (page: Page) => (await radios(page)).filter(({ checked }) => checked).map(({ name }) => name);
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at instanceof HTMLInputElement ? (at.labels?.[0] ?? at).textContent || at.type : (at?.textContent ?? '');
    });
  const tabTo = async (page: Page, wanted: string, back = false) => {
    for (let presses = 0; presses < 12; presses++) {
      if ((await focused(page)).includes(wanted)) return;
      if (back) await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (back) await page.keyboard.up('Shift');
    }
    throw new Error(`Tab never reaches ${wanted}; it is at ${await focused(page)}.`);
  };
  const paste = async (page: Page) => {
    await page.focus(SEARCH);
    await page.keyboard.down('Control');
    // Keys of Chromium's tools reach the page but no editing command: it has to be named.
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    return until('something in the search box', () => page.$eval(SEARCH, (box) => (box as HTMLInputElement).value));
  };

  test.each([
    ['最初の事業所を追加する', '#add', '事業所を追加'],
    ['ファイルから読み込む', '', 'はじめに、事業所を登録します'],
  ])('an empty ledger starts with 「%s」', async (button, hash, heading) => {
    const page = await openPopup();
    await waitForShown(page, 'h2', 'はじめに、事業所を登録します');
    expect(await radios(page)).toEqual([]);
    await press(page, button);
    const options = await waitForTab(session, (address) => address.endsWith(`/options.html${hash}`));
    await waitForShown(options, 'body', heading);
    await options.close();
    if (!page.isClosed()) await page.close();
  });

  test('with 200 offices it keeps within its window, and the list alone scrolls', async () => {
    const offices = Array.from({ length: 200 }, (_, at) => ({
      name: `${at + 1}号店 株式会社ながいなまえの事業所と${'Verylongname'.repeat(8)}`,
      yayoiId: `client${at + 1}.${'very-long-address'.repeat(3)}@example.co.jp`,
    }));
    await importLedger(session, { ...ledger, offices });
    await chooseTarget(session, '2号店');
    const tab = await session.newPage();
    const popup = await openActionPopup(session, tab);
    const measure = () =>
      popup.ask<{ page: number[]; list: number[] }>(`async (window) => {
        const size = (one) => [one?.clientWidth, one?.clientHeight, one?.scrollWidth, one?.scrollHeight];
        const { document } = window;
        return { page: size(document.documentElement), list: size(document.querySelector('[role=radiogroup]')) };
      }`);
    // The browser's window grows with the content, and the content then keeps within it: both take their time.
    const isSettled = async () => {
      const now = await measure();
      return (now.list[1] ?? 0) > 80 && isDeepStrictEqual(now.page.slice(2), now.page.slice(0, 2)) && now;
    };
    const describe = async () => JSON.stringify(await measure());
    const measured = await until('the list to stand in a popup that does not scroll itself', isSettled, { describe });
    const [width = 0, height = 0] = measured.page;
    expect(width).toBeGreaterThanOrEqual(380);
    expect(width).toBeLessThanOrEqual(420);
    expect(height).toBeLessThanOrEqual(600);
    const [listWidth = 0, listHeight = 0, listContentWidth, listContentHeight] = measured.list;
    expect(listContentWidth).toBe(listWidth);
    expect(listContentHeight).toBeGreaterThan(4 * listHeight);
    await popup.close();
    await tab.close();
  });

  describe('with three offices', () => {
    beforeAll(async () => {
      const page = await session.extensionPage('options.html');
      await clearStored(page);
      await page.close();
      await importLedger(session, ledger);
    });

    test('they are radios of one group, each name beginning with the office’s; nothing is chosen', async () => {
      const page = await openPopup();
      await waitForOffices(page, ['事業所A', '事業所B', '事業所C']);
      const tree = await accessible(page);
      expect(tree.filter(({ role }) => role === 'radiogroup')).toMatchObject([{ name: '対象にする事業所' }]);
      expect(tree.filter(({ role }) => role === 'searchbox')).toMatchObject([{ name: '事業所を探す' }]);
      expect((await radios(page)).map(({ name }) => name)).toEqual([
        '事業所A a@example.co.jp',
        '事業所B b@example.co.jp',
        '事業所C c@example.co.jp',
      ]);
      expect(await chosen(page)).toEqual([]);
      expect(await shown(page, STATUS)).toContain('対象の事業所が選ばれていません');
      await page.close();
    });

    test.each([
      ['事業所B', ['事業所B']],
      ['a商店', ['事業所A']],
      ['C@EXAMPLE', ['事業所C']],
      ['７０００００３', ['事業所C']],
      ['ない事業所', []],
    ])('searching for %s leaves %j', async (words, offices) => {
      const page = await openPopup();
      await waitForOffices(page, ['事業所A', '事業所B', '事業所C']);
      await page.type(SEARCH, words);
      await waitForOffices(page, offices);
      expect((await shown(page)).includes('見つかりません')).toBe(offices.length === 0);
      await page.close();
    });

    test('one click chooses; the open Smart Voucher tab follows without being loaded again', async () => {
      const voucher = await session.newPage();
      await signIn(session, voucher, A);
      await voucher.goto(session.site.url(VOUCHER, '/upload'));
      await waitForGuard(voucher, { screen: 'voucher-upload', verdict: 'no-target' });
      await voucher.evaluate(() => Object.assign(window, { sameDocument: true }));
      await pointAtAccount(voucher);
      const page = await openPopup();
      for (const [name, guard] of [
        ['事業所B', { verdict: 'mismatch', gate: 'closed' }],
        ['事業所A', { verdict: 'match', gate: 'open' }],
      ] as const) {
        await press(page, `${name} ${name === '事業所A' ? A : 'b@example.co.jp'}`, 'radio');
        await waitForGuard(voucher, guard);
        await waitForShown(page, STATUS, name);
        expect(await chosen(page)).toEqual([expect.stringMatching(`^${name}`)]);
      }
      expect(await voucher.evaluate(() => 'sameDocument' in window)).toBe(true);
      await page.close();
      await signOut(session, voucher);
      await voucher.close();
    });

    test('the verdict of the tab is said in words', async () => {
      const voucher = await session.newPage();
      const status = async (wanted: RegExp) => {
        const page = await openPopup();
        const text = await waitForShown(page, STATUS, wanted);
        await page.close();
        return text.split(/\n+/).filter((line) => line.length > 1);
      };
      await chooseTarget(session, '事業所A');
      session.site.setState({ idShown: 'tooltip' });
      await signIn(session, voucher, A);
      await voucher.goto(session.site.url(VOUCHER, '/upload'));
      await waitForGuard(voucher, { verdict: 'unverified' });
      expect(await status(/確認できていません/)).toEqual([
        '対象：事業所A',
        'サインイン中の弥生IDを確認できていません。',
        '証憑を送れないように止めています。',
      ]);
      await pointAtAccount(voucher);
      await waitForGuard(voucher, { verdict: 'match' });
      expect(await status(/一致して/)).toEqual([
        '対象：事業所A',
        'サインイン中：a@example.co.jp（事業所A）',
        '対象の事業所と一致しています。',
      ]);
      await chooseTarget(session, '事業所C');
      await waitForGuard(voucher, { verdict: 'mismatch' });
      expect(await status(/一致して/)).toEqual([
        '対象：事業所C',
        'サインイン中：a@example.co.jp（事業所A）',
        '対象の事業所と一致していません。',
        '証憑を送れないように止めています。',
      ]);
      await signOut(session, voucher);
      await voucher.close();
      expect(await status(/弥生の画面では/)).toEqual(['対象：事業所C', 'このタブは、弥生の画面ではありません。']);
    });

    test('the target’s Yayoi ID is copied, said, and can be pasted', async () => {
      await chooseTarget(session, '事業所C');
      const page = await openPopup();
      await press(page, '弥生IDをコピー');
      await waitForShown(page, '[aria-label="対象の事業所"] [aria-live]', 'コピーしました');
      expect(await paste(page)).toBe('c@example.co.jp');
      await page.close();
    });

    test('the sign-in page and the office’s form open from the target', async () => {
      await chooseTarget(session, '事業所C');
      const page = await openPopup();
      await press(page, 'サインイン画面を開く');
      const address = 'https://myaccount.yayoi-kk.co.jp/login?service_id=mypoweb';
      const signInTab = await waitForTab(session, (one) => one === address);
      await waitForGuard(signInTab, { screen: 'login-id' });
      await signInTab.close();
      await press(page, '編集');
      const options = await waitForTab(session, (one) => /\/options\.html#office=[\w-]{8,}$/.test(one));
      await waitForShown(options, 'dialog', '事業所Cの編集');
      expect(await options.$eval('[name=yayoiId]', (box) => (box as HTMLInputElement).value)).toBe('c@example.co.jp');
      await options.close();
      await page.close();
    });

    test('everything works by keyboard alone', async () => {
      const before = await openPopup();
      await removeStored(before, 'shelf');
      await before.close();
      await chooseTarget(session, '事業所A');
      const page = await openPopup();
      await waitForOffices(page, ['事業所A', '事業所B', '事業所C']);
      await page.bringToFront();
      await page.keyboard.type('事業所B');
      await waitForOffices(page, ['事業所B']);
      await page.keyboard.press('Enter');
      await waitForShown(page, STATUS, '対象：事業所B');
      await page.keyboard.press('Escape');
      await page.$eval(SEARCH, (box) => (box as HTMLInputElement).select());
      await page.keyboard.press('Backspace');
      await waitForOffices(page, ['事業所A', '事業所B', '事業所C']);
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toContain('事業所B');
      await page.keyboard.press('ArrowDown');
      await waitForShown(page, STATUS, '対象：事業所C');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await waitForShown(page, STATUS, '対象：事業所A');
      await tabTo(page, '弥生IDをコピー', true);
      await page.keyboard.press('Enter');
      await waitForShown(page, '[aria-label="対象の事業所"] [aria-live]', 'コピーしました');
      await tabTo(page, '編集');
      await page.keyboard.press(' ');
      const options = await waitForTab(session, (one) => one.includes('/options.html#office='));
      await options.close();
      await page.bringToFront();
      await tabTo(page, 'サインイン画面を開く', true);
      await page.keyboard.press('Enter');
      const signInTab = await waitForTab(session, (one) => one.includes('/login?service_id='));
      await signInTab.close();
      await page.bringToFront();
      await tabTo(page, '台帳を開く', true);
      await page.keyboard.press('Enter');
      await (await waitForTab(session, (one) => one.endsWith('/options.html'))).close();
      await page.close();
    });

    test('under the toolbar icon it speaks of the tab in front', async () => {
      await chooseTarget(session, '事業所B');
      const voucher = await session.newPage();
      session.site.setState({ idShown: 'tooltip' });
      await signIn(session, voucher, A);
      await voucher.goto(session.site.url(VOUCHER, '/upload'));
      await pointAtAccount(voucher);
      await waitForGuard(voucher, { verdict: 'mismatch' });
      const popup = await openActionPopup(session, voucher);
      const said = await until('the verdict', async () => {
        const text = await popup.ask<string>(`({ document }) => document.querySelector('${STATUS}')?.innerText ?? ''`);
        return /一致して/.test(text) && text;
      });
      expect(said).toMatch(
        /対象：事業所B\s+サインイン中：a@example.co.jp（事業所A）\s+対象の事業所と一致していません。/,
      );
      await popup.close();
      await signOut(session, voucher);
      await voucher.close();
    });

    test('no page of the extension and not its background logs an error', async () => {
      const since = Date.now();
      const pages = await Promise.all(['popup.html', 'options.html', 'options.html#add'].map(session.extensionPage));
      await waitForShown(pages[2] as Page, 'dialog', '事業所を追加');
      expect(await loggedErrors(session, since)).toEqual([]);
      await Promise.all(pages.map((page) => page.close()));
    });
  });
});
