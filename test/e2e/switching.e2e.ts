import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { PASSWORD } from '../site/accounts.ts';
import { waitForGuard } from './support/guard.ts';
import { inside } from './support/inside.ts';
import { A, B } from './support/offices.ts';
import { ACCOUNT, openVoucher, signInAs } from './support/open-voucher.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger, pointAtAccount } from './support/walk.ts';
import { DROPZONE } from './support/ways-in.ts';

const FIELD = 'input[name="yayoiId"]';
const FILL = '対象の弥生IDを入力する';

describe(`switching to the target in one go, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
    await chooseTarget(session, A.name);
    page = await session.newPage();
  });
  afterAll(() => session?.close());

  const overlay = () => session.overlay(page);
  const value = () => page.$eval(FIELD, (field) => (field as HTMLInputElement).value);
  const toSignIn = async (): Promise<void> => {
    await page.goto(session.site.url('myportal.yayoi-kk.co.jp', '/logout'));
    await waitForGuard(page, { screen: 'login-id' });
  };

  test.each(['server', 'renamed'] as const)('stopped as B, stored as A, in the %s pages', async (dom) => {
    session.site.uploads.splice(0);
    session.site.setState({ dom, idShown: 'tooltip' });
    await signInAs(session, page, B.yayoiId);
    await openVoucher(session, page, { dom, idShown: 'tooltip' });
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
    await session.files.drop(page, DROPZONE, [sampleFile('領収書.pdf')]);
    await overlay().waitForText('ファイルは送られていません');
    await page.click(ACCOUNT);
    await overlay().click('場所を示す');
    const out = await page.waitForSelector('::-p-text(ログアウト)', { visible: true });
    await Promise.all([page.waitForNavigation(), out?.click()]);
    await waitForGuard(page, { screen: 'login-id' });

    const sent = session.site.requests.length;
    await overlay().click(FILL);
    await overlay().waitForText('弥生IDを入力しました');
    expect(await value()).toBe(A.yayoiId);
    expect(await page.$eval('input[type="password"]', (field) => (field as HTMLInputElement).value)).toBe('');
    expect(session.site.requests.slice(sent).filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('yayoiId');

    await page.locator('[data-do="login-next"]').click();
    await page.locator('input[name="password"]').fill(PASSWORD);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await openVoucher(session, page, {});
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
    await session.files.drop(page, DROPZONE, [sampleFile('領収書.pdf')]);
    await expect.poll(() => session.site.uploads).toMatchObject([{ yayoiId: A.yayoiId, fileName: '領収書.pdf' }]);
  });

  test('the page hears of it as of typing, and what it puts over its field sees nothing', async () => {
    session.site.setState({ dom: 'server' });
    await toSignIn();
    await page.evaluate((selector) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const field = document.querySelector<HTMLInputElement>(selector);
      for (const type of ['input', 'change', 'submit', 'click', 'keydown', 'paste'])
        document.addEventListener(type, (event) => heard.push(`${type} ${(event.target as Element).localName}`), true);
      // As frameworks do that keep a field's last value for themselves.
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      Object.defineProperty(field, 'value', {
        configurable: true,
        get: () => own?.get?.call(field) as string,
        set: (next: string) => {
          heard.push('set');
          own?.set?.call(field, next);
        },
      });
    }, FIELD);
    await overlay().click(FILL);
    await until('the field to be filled', async () => (await value()) === A.yayoiId);
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard.filter((one) => !one.endsWith('shohyo-guard'))).toEqual(['input input', 'change input']);
  });

  test('a script of the page cannot press it', async () => {
    await toSignIn();
    const { x, y, width, height } = await overlay().find(FILL);
    await page.evaluate(
      (at) => {
        const host = document.querySelector<HTMLElement>(':root > shohyo-guard');
        for (const target of [host, document.elementFromPoint(at.clientX, at.clientY)])
          for (const type of ['pointerdown', 'pointerup', 'click'])
            target?.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, composed: true }));
        host?.click();
      },
      { clientX: x + width / 2, clientY: y + height / 2 },
    );
    expect(await value()).toBe('');
  });

  test('it is not offered where pasting is refused, nor beside the password', async () => {
    const offered = () => inside(page, (root) => root.textContent.includes('対象の弥生IDを入力する'));
    await page.goto(session.site.url('myaccount.yayoi-kk.co.jp', '/user/input'));
    await waitForGuard(page, { screen: 'id-register' });
    await overlay().waitForText(A.name);
    expect(await offered()).toBe(false);
    await toSignIn();
    await page.locator(FIELD).fill(B.yayoiId);
    await page.locator('[data-do="login-next"]').click();
    await waitForGuard(page, { screen: 'login-password' });
    await until('the button to go', async () => (await offered()) === false);
  });
});
