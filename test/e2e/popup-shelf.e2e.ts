import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { accessible } from './support/accessible.ts';
import { press, waitForShown } from './support/extension-page.ts';
import { storeOffices } from './support/many-offices.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger } from './support/walk.ts';

const STATUS = '[role=status]';

describe(`the order of the popup's list in ${browserName}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
  });
  afterAll(() => session?.close());

  const names = async (page: Page) =>
    (await accessible(page)).filter(({ role }) => role === 'radio').map(({ name }) => name);
  const waitForOffices = (page: Page, offices: string[]) =>
    until(
      `${offices} first in the list`,
      async () => {
        const all = await names(page);
        return offices.every((office, at) => all[at]?.startsWith(office));
      },
      { describe: async () => `There are ${await names(page)}.` },
    );

  test('what is pinned and what was chosen lately come first; nothing moves while the popup is open', async () => {
    await chooseTarget(session, '事業所B');
    await chooseTarget(session, '事業所C');
    const page = await session.extensionPage('popup.html');
    await waitForOffices(page, ['事業所C', '事業所B', '事業所A']);
    await press(page, '「事業所C」を一覧の上に固定');
    await until('it to be called pinned', async () => (await names(page))[0]?.includes('固定'));
    const all = await page.$$('[role=radiogroup] label');
    await all[2]?.click();
    await waitForShown(page, STATUS, '対象：事業所A');
    await waitForOffices(page, ['事業所C', '事業所B', '事業所A']);
    await page.close();
    const again = await session.extensionPage('popup.html');
    await waitForOffices(again, ['事業所C', '事業所A', '事業所B']);
    await again.close();
  });

  test('among ten thousand: those first, a search finds any, Enter chooses it', async () => {
    const page = await session.extensionPage('popup.html');
    await storeOffices(page, 10_000);
    await page.reload({ waitUntil: [] });
    await waitForOffices(page, ['事業所C', '事業所A', '事業所B', '株式会社テスト商店00000']);
    expect((await names(page)).length).toBeLessThanOrEqual(50);
    await page.bringToFront();
    await page.focus('input[type=search]');
    await page.keyboard.type('てす9876');
    await page.keyboard.press('Enter');
    await waitForShown(page, STATUS, '対象：株式会社テスト商店09876');
    await page.close();
  });
});
