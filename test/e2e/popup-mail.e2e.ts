import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { AUTOMATIC, NOTIFICATION } from '../unit/domain/mails.ts';
import { openActionPopup } from './support/action-popup.ts';
import { paste, tabTo } from './support/checklist.ts';
import { press, shown, storedOffices, waitForShown } from './support/extension-page.ts';
import { loggedErrors } from './support/logged-errors.ts';
import { A, B } from './support/offices.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger } from './support/walk.ts';

const READ = '通知メールを読み取る';
const MAIL = '.popup-mail textarea';
const FOR_A = NOTIFICATION.replace('b@example.co.jp', A.yayoiId);

describe(`a notification mail pasted into the popup, in ${browserName}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
  });
  afterAll(() => session?.close());

  async function openMail(): Promise<Page> {
    const page = await session.extensionPage('popup.html');
    await waitForShown(page, '[role=radiogroup]', B.name);
    await press(page, READ);
    await page.waitForSelector(MAIL);
    return page;
  }
  const numberOf = async (page: Page, name: string) =>
    (await storedOffices(page)).find((office) => office.name === name)?.serviceContractId;
  const waitForNumber = (page: Page, name: string, number: string | undefined) =>
    until(`${name} to have the number ${number}`, async () => (await numberOf(page, name)) === number);
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.localName);

  test('without a target it is offered for the office whose address it went to', async () => {
    const page = await openMail();
    await paste(page, MAIL, FOR_A);
    await waitForShown(page, '.mail-result', '「事業所A」の台帳に書く');
    expect(await shown(page, '.mail-result')).not.toContain('いま表示している');
    expect(await numberOf(page, A.name)).toBeUndefined();
    await page.close();
  });

  test('other mails are refused; nothing is stored without the press, and undo takes it back', async () => {
    await chooseTarget(session, A.name);
    const page = await openMail();
    await paste(page, MAIL, AUTOMATIC);
    await waitForShown(page, '.mail-result', 'これは自動で届く「ユーザ登録完了」のメールです');
    await paste(page, MAIL, FOR_A);
    expect(await waitForShown(page, '.mail-result', '7123456')).toMatch(/元のお客様番号（宛名のかっこの中）\s+8000001/);
    expect(await numberOf(page, A.name)).toBeUndefined();
    await press(page, '「事業所A」の台帳に書く');
    await waitForNumber(page, A.name, '7123456');
    await waitForShown(page, '.toast', '「事業所A」の台帳に番号を書きました');
    await press(page, '元に戻す');
    await waitForNumber(page, A.name, undefined);
    await waitForShown(page, '.toast', '元に戻しました');
    await page.close();
  });

  test('another office’s mail says whose it is', async () => {
    const page = await openMail();
    await paste(page, MAIL, NOTIFICATION);
    await waitForShown(page, '.mail-result', 'いま表示している「事業所A」ではなく、「事業所B」のメールです。');
    expect(await numberOf(page, B.name)).toBe('7000002');
    await page.close();
  });

  test('nothing that stood there moves, whatever the mail says; the offices come back', async () => {
    const page = await session.extensionPage('popup.html');
    await waitForShown(page, '.target-card', A.name);
    await waitForShown(page, '.next-line', '次：');
    const places = () =>
      page.$$eval('.popup-head button, [role=status], .target-card', (all) =>
        all.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join();
        }),
      );
    const before = await places();
    await press(page, READ);
    await page.waitForSelector(MAIL);
    const size = () => page.$eval('.popup', (main) => [main.clientWidth, main.clientHeight].join());
    const empty = await size();
    expect(await places()).toEqual(before);
    await paste(page, MAIL, FOR_A);
    await waitForShown(page, '.mail-result', '7123456');
    expect(await places()).toEqual(before);
    expect(await size(), 'the popup keeps its size').toBe(empty);
    await press(page, '事業所の一覧に戻る');
    await waitForShown(page, '[role=radiogroup]', B.name);
    expect(await places()).toEqual(before);
    await page.close();
  });

  test('by keyboard alone', async () => {
    const page = await session.extensionPage('popup.html');
    await waitForShown(page, '[role=radiogroup]', B.name);
    await page.bringToFront();
    await tabTo(page, READ, true);
    await page.keyboard.press('Enter');
    await until('the box to have the focus', async () => (await focused(page)) === 'textarea', {
      describe: async () => `At ${await focused(page)}: ${await shown(page)}`,
    });
    await page.evaluate((mail) => document.execCommand('insertText', false, mail), FOR_A);
    await waitForShown(page, '.mail-result', '7123456');
    await tabTo(page, '「事業所A」の台帳に書く');
    await page.keyboard.press('Enter');
    await waitForNumber(page, A.name, '7123456');
    // All is written, and the focus is back in the empty box.
    await page.waitForSelector('.mail-result', { hidden: true });
    await tabTo(page, '元に戻す');
    await page.keyboard.press('Enter');
    await waitForNumber(page, A.name, undefined);
    await tabTo(page, '事業所の一覧に戻る', true);
    await page.keyboard.press('Enter');
    await waitForShown(page, '[role=radiogroup]', B.name);
    await until('the search to have the focus', async () => (await focused(page)) === 'input');
    await page.close();
  });

  test('under the toolbar icon it keeps within its window', async () => {
    const tab = await session.newPage();
    const popup = await openActionPopup(session, tab);
    // On a busy machine the question may be put twice, and the button is gone once it was pressed.
    await until('the mail’s part', () =>
      popup.ask<boolean>(`(window) => {
        const { document } = window;
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === '${READ}');
        if (!window.isPressed) button?.click();
        window.isPressed ||= button !== undefined;
        return !!document.querySelector('${MAIL}');
      }`),
    );
    const measure = () =>
      popup.ask<number[]>(`({ document }) => {
        const root = document.documentElement;
        return [!!document.querySelector('${MAIL}'), root.clientWidth, root.scrollWidth, root.clientHeight, root.scrollHeight].map(Number);
      }`);
    // The browser's window grows with the content, and the content then keeps within it: both take their time.
    await until(
      'the mail’s part to stand in a popup that does not scroll',
      async () => {
        const [stands, width = 0, contentWidth, height = 0, contentHeight] = await measure();
        return stands && width <= 420 && contentWidth === width && height <= 600 && contentHeight === height;
      },
      { describe: async () => JSON.stringify(await measure()) },
    );
    await popup.close();
    await tab.close();
  });

  test('no page logs an error', async () => {
    const since = Date.now();
    const page = await openMail();
    await paste(page, MAIL, NOTIFICATION);
    await waitForShown(page, '.mail-result', '7123456');
    expect(await loggedErrors(session, since)).toEqual([]);
    await page.close();
  });
});
