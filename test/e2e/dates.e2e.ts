import fs from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayInJapan, openChecklist } from './support/checklist.ts';
import { copyExtension, grant } from './support/copy-extension.ts';
import { press, waitForShown } from './support/extension-page.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger } from './support/walk.ts';

const A = { name: '事業所A', yayoiId: 'a@example.co.jp', procedure: 'standalone-network' };
const WAIT = '番号の通知を待つ';
const PRODUCT = '製品の登録';
const WITHOUT_MAINTENANCE = /^(?!.*メンテナンス)/s;

interface Chrome {
  chrome: {
    alarms: { getAll(): Promise<{ name: string; scheduledTime: number; periodInMinutes?: number }[]> };
    notifications: {
      getAll(): Promise<Record<string, unknown>>;
      onClosed: { addListener(listener: (id: string) => void): void };
    };
  };
  gone: string[];
}

/** The reminders' alarms that the browser has set, told by one of the extension's own pages. */
const alarms = (page: Page) =>
  page.evaluate(async () => {
    const all = await (globalThis as unknown as Chrome).chrome.alarms.getAll();
    return all.filter(({ name }) => name === 'reminders');
  });

/** Firefox without a window closes a notification as soon as it is shown, so the closed ones count too. */
const listenForClosed = (page: Page) =>
  page.evaluate(() => {
    const here = globalThis as unknown as Chrome;
    here.gone = [];
    here.chrome.notifications.onClosed.addListener((id) => here.gone.push(id));
  });
const notifications = (page: Page) =>
  page.evaluate(async () => {
    const { chrome, gone } = globalThis as unknown as Chrome;
    return [...gone, ...Object.keys(await chrome.notifications.getAll())];
  });

describe(`dates and reminders in ${browserName}`, () => {
  const extension = copyExtension(browserName);
  let session: Session;
  beforeAll(async () => {
    if (browserName === 'chromium') grant(extension, 'notifications');
    session = await launch(browserName, { extension });
    await importLedger(session, { format: 'shohyo-guard-ledger', version: 1, offices: [A] });
    await chooseTarget(session, A.name);
  });
  afterAll(async () => {
    await session?.close();
    fs.rmSync(extension, { recursive: true, force: true });
  });

  const unfold = async (page: Page, title: string) => {
    const [summary] = await page.$$(`xpath/.//summary[contains(., '（${title}）')]`);
    await summary?.click();
  };

  test('a number that is overdue is told of as soon as reminders are wanted, and every morning at nine', async () => {
    const options = await session.extensionPage('options.html');
    const box = await options.waitForSelector('input[name=reminders]', { visible: true });
    const toggle = () => box?.focus().then(() => options.keyboard.press(' '));
    const anAlarm = () =>
      until('an alarm', async () => {
        const [alarm] = await alarms(options);
        return alarm;
      });
    const noAlarm = () => until('no alarm', async () => (await alarms(options)).length === 0);
    expect(await alarms(options)).toEqual([]);
    await toggle();
    await anAlarm();
    await toggle();
    await noAlarm();

    const panel = await openChecklist(session, A.name);
    await listenForClosed(panel);
    await unfold(panel, WAIT);
    await panel.locator('input[type=date]').fill(dayInJapan(-40));
    await press(panel, '申込日を記録する');
    await waitForShown(panel, 'main', '届く目安の');
    expect(await notifications(panel)).toEqual([]);

    await options.bringToFront();
    await toggle();
    const alarm = await anAlarm();
    await until('one notification', async () => (await notifications(panel)).join() === 'reminders');
    const time = new Date(alarm.scheduledTime);
    expect(time.toLocaleTimeString('ja', { timeZone: 'Asia/Tokyo', timeStyle: 'short' })).toBe('9:00');
    expect(time.getTime() - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
    expect(alarm).toMatchObject({ name: 'reminders', periodInMinutes: 24 * 60 });

    await toggle();
    await noAlarm();
    await options.close();
    await panel.close();
  });

  test('before, during and after the maintenance at the end of a month, a contract step says so', async () => {
    const panel = await openChecklist(session, A.name);
    await unfold(panel, PRODUCT);
    const at = (time: string) =>
      panel.evaluate((now) => {
        Date.now = () => now;
        document.dispatchEvent(new Event('visibilitychange'));
      }, Date.parse(time));
    await at('2026-11-30T23:10:00+09:00');
    await waitForShown(panel, 'main', '11月30日 23:55 から 12月1日 9:00 まで、マイポータルはメンテナンスです');
    await at('2026-11-30T23:56:00+09:00');
    await waitForShown(panel, 'main', 'メンテナンス中です。契約の手続きは 12月1日 9:00 以降に');
    await at('2026-12-01T09:00:00+09:00');
    await waitForShown(panel, 'main', WITHOUT_MAINTENANCE);
    await panel.close();
  });
});
