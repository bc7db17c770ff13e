import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForGuard } from './support/guard.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { chooseTarget, importLedger, signIn } from './support/walk.ts';

const PORTAL = 'myportal.yayoi-kk.co.jp';
const ACCOUNT = 'myaccount.yayoi-kk.co.jp';
const NOW = 'いま画面に出ています';

const ledger = {
  format: 'shohyo-guard-ledger',
  version: 1,
  offices: [
    { name: '事業所A', yayoiId: 'a@example.co.jp', procedure: 'standalone-network' },
    { name: '事業所B', yayoiId: 'b@example.co.jp', procedure: 'accounting-firm-link' },
  ],
};

/** What a page shows when something went another way than the guide's, and what the card says first. */
describe(`the way on from what the page shows, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    session.site.setState({ dom: 'server', idShown: 'title' });
    await importLedger(session, ledger);
    page = await session.newPage();
    await signIn(session, page, 'b@example.co.jp');
  });
  afterAll(() => session?.close());

  async function open(office: string, url: string, screen: string): Promise<void> {
    await chooseTarget(session, office);
    await page.bringToFront();
    await page.goto(url);
    await waitForGuard(page, { screen });
  }
  const shown = async (): Promise<string> => (await session.overlay(page).text()).replace(/\s/g, '');

  test('an address that is already a Yayoi ID (hz-18): nothing before, the way on as soon as the page says so', async () => {
    await open('事業所A', session.site.url(ACCOUNT, '/user/input'), 'id-register');
    await session.overlay(page).waitForText('STEP2');
    expect(await shown()).not.toContain(NOW);
    await page.evaluate(() => {
      const message = document.createElement('p');
      message.textContent = 'ご入力いただいたメールアドレスは、使用できません';
      document.querySelector('h1')?.after(message);
    });
    await session.overlay(page).waitForText(NOW);
    expect(await shown()).toContain('そのアドレスはもう弥生IDです');
  });

  test('a refusal about to be confirmed (hz-71): back, before it is confirmed; an approval says nothing', async () => {
    for (const [answer, isSaid] of [
      ['no', true],
      ['yes', false],
    ] as const) {
      await open('事業所B', session.site.url(PORTAL, '/firm/approval'), 'contract-approval');
      await page.evaluate((value) => {
        const body = new URLSearchParams({ answer: value });
        return fetch('/firm/approval', { method: 'POST', body }).then(() => undefined);
      }, answer);
      await open('事業所B', session.site.url(PORTAL, '/firm/approval/confirm'), 'contract-approval-confirm');
      await session.overlay(page).waitForText('承認');
      if (isSaid) await session.overlay(page).waitForText(NOW);
      expect((await shown()).includes(NOW), answer).toBe(isSaid);
    }
  });

  test('a firm without product icons (hz-72, hz-73): the way back to the link', async () => {
    await open('事業所B', session.site.url(PORTAL, '/firm'), 'accounting-firm');
    await session.overlay(page).waitForText(NOW);
    expect(await shown()).toContain('アイコンがなければ、連携はされていません');
  });
});
