import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { DOMS, type IdShown } from '../site/index.ts';
import { badgeOf } from './support/badge.ts';
import { guard, waitForGuard } from './support/guard.ts';
import { textsWithRole } from './support/inside.ts';
import { A, B, C } from './support/offices.ts';
import { ACCOUNT, lookAtId, openVoucher, signInAs } from './support/open-voucher.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { chooseTarget, importLedger, pointAtAccount } from './support/walk.ts';

const WITHOUT_ID = '弥生ID未登録の店';
/** C is not in this ledger, and one office has no Yayoi ID yet. */
const LEDGER = {
  ...ledger,
  offices: [...ledger.offices.filter(({ name }) => name !== C.name), { name: WITHOUT_ID }],
};
/** Variants that show the ID before anyone looks for it. */
const AT_ONCE: readonly IdShown[] = ['title', 'open', 'truncated'];
const SHOWN: readonly IdShown[] = ['tooltip', 'menu', ...AT_ONCE];

async function expectBanner(page: Page, role: 'status' | 'alert', text: RegExp): Promise<void> {
  await expect.poll(() => textsWithRole(page, role)).toContainEqual(expect.stringMatching(text));
  const other = await textsWithRole(page, role === 'status' ? 'alert' : 'status');
  expect(other.filter((said) => text.test(said))).toEqual([]);
}

describe(`verdicts in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    page = await session.newPage();
  });
  afterAll(() => session?.close());

  describe('before a target is chosen', () => {
    test('an empty ledger: open, one quiet line that leads to the ledger', async () => {
      await signInAs(session, page, A.yayoiId);
      await openVoucher(session, page, { idShown: 'tooltip' });
      await pointAtAccount(page);
      expect(await waitForGuard(page, { verdict: 'empty' })).toMatchObject({ gate: 'open' });
      await expectBanner(page, 'status', /台帳に事業所を登録すると/);
      expect(await badgeOf(session, page)).toEqual({
        text: '',
        title: expect.stringMatching(/台帳に事業所がありません/),
      });
      await session.overlay(page).find('台帳を開く');
    });

    test('offices but no target: closed, and the office of the signed-in ID is one click away', async () => {
      await importLedger(session, LEDGER);
      await page.bringToFront();
      await pointAtAccount(page);
      expect(await waitForGuard(page, { verdict: 'no-target' })).toMatchObject({ gate: 'closed' });
      await expectBanner(page, 'alert', /対象の事業所を選んでください/);
      expect(await badgeOf(session, page)).toEqual({ text: '－', title: expect.stringMatching(/選んでください/) });
      await session.overlay(page).click(`「${A.name}」を対象にする`);
      await waitForGuard(page, { verdict: 'match', gate: 'open' });
      const popup = await session.extensionPage('popup.html');
      await popup.waitForFunction(
        (name) => document.querySelector('[role=status], output')?.textContent?.includes(name),
        {},
        A.name,
      );
      await popup.close();
    });
  });

  describe.each([
    { who: A, verdict: 'match', gate: 'open', role: 'status', badge: '✓', words: /対象の事業所と一致/ },
    {
      who: B,
      verdict: 'mismatch',
      gate: 'closed',
      role: 'alert',
      badge: '！',
      words: /弥生IDが対象の事業所と違います/,
    },
  ] as const)('target A, signed in as $who.name', ({ who, verdict, gate, role, badge, words }) => {
    beforeAll(async () => {
      await chooseTarget(session, A.name);
      session.site.setState({ dom: 'server', idShown: 'tooltip' });
      await signInAs(session, page, who.yayoiId);
    });

    test('the page after the sign-in form knows it', () => waitForGuard(page, { screen: 'portal-home', verdict }));

    describe.each(DOMS)('in the %s page', (dom) => {
      test.each(SHOWN)(`is ${verdict} once the ID was shown: %s`, async (idShown) => {
        await openVoucher(session, page, { dom, idShown });
        if (!AT_ONCE.includes(idShown)) {
          expect(await guard(page)).toMatchObject({ verdict: 'unverified', gate: 'closed' });
          await lookAtId(page, idShown);
        }
        await waitForGuard(page, { verdict, gate });
        expect(await session.overlay(page).waitForText(`${who.yayoiId}（${who.name}）`)).toContain(A.name);
      });

      test('is unverified for as long as the page never shows it', async () => {
        await openVoucher(session, page, { dom, idShown: 'never' });
        await pointAtAccount(page);
        await page.click(ACCOUNT);
        await settle(250);
        expect(await guard(page)).toMatchObject({ verdict: 'unverified', gate: 'closed' });
        expect(await session.overlay(page).text()).not.toContain(`${who.yayoiId}（`);
      });

      test.each([
        { path: '/received', screen: 'voucher-received', address: A.yayoiId },
        { path: '/settings/mail', screen: 'voucher-mail-settings', address: 'torikomi-' },
      ])('an address in the content of $path is nobody', async ({ path, screen, address }) => {
        await openVoucher(session, page, { dom, idShown: 'never', path, screen });
        const cell = await page.evaluateHandle((wanted) => {
          const all = [...document.body.querySelectorAll('*')].filter((one) => one.textContent.includes(wanted));
          return all.at(-1) ?? null;
        }, address);
        const element = cell.asElement() as ElementHandle<Element> | null;
        await element?.hover();
        await element?.click();
        await settle(250);
        expect(await guard(page)).toMatchObject({ verdict: 'unverified', gate: 'closed' });
      });
    });

    test(`the banner is ${role === 'alert' ? 'an alert' : 'a polite status'} and the toolbar icon says the same`, async () => {
      await openVoucher(session, page, { dom: 'server', idShown: 'title' });
      await waitForGuard(page, { verdict });
      await expectBanner(page, role, words);
      expect(await badgeOf(session, page)).toEqual({ text: badge, title: expect.stringMatching(words) });
    });

    test.each(DOMS)('the verdict is there within a frame of the tooltip in the %s page', async (dom) => {
      await openVoucher(session, page, { dom, idShown: 'tooltip' });
      await watchFrames(page);
      await pointAtAccount(page);
      await waitForGuard(page, { verdict });
      const { shown, said } = await page.evaluate(() => (globalThis as unknown as Watched).frames);
      expect(shown, 'the tooltip appeared').toBeGreaterThan(0);
      expect(said - shown, 'animation frames between the ID and the verdict').toBeLessThanOrEqual(1);
    });
  });

  describe('other verdicts', () => {
    test('an ID that is not in the ledger is named as such', async () => {
      await signInAs(session, page, C.yayoiId);
      await openVoucher(session, page, { dom: 'server', idShown: 'title' });
      await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
      await session.overlay(page).waitForText(`${C.yayoiId}（台帳にない弥生ID）`);
    });

    test('unverified is an alert that says where to look, and the toolbar icon asks', async () => {
      await openVoucher(session, page, { dom: 'server', idShown: 'never' });
      await waitForGuard(page, { verdict: 'unverified', gate: 'closed' });
      await expectBanner(page, 'alert', /弥生IDを確認できていません/);
      expect(await badgeOf(session, page)).toEqual({ text: '？', title: expect.stringMatching(/確認できていません/) });
    });

    test('a target without Yayoi ID is never a match', async () => {
      await openVoucher(session, page, { dom: 'server', idShown: 'title' });
      await chooseTarget(session, WITHOUT_ID);
      await page.bringToFront();
      await waitForGuard(page, { verdict: 'unverified', gate: 'closed' });
      await expectBanner(page, 'alert', /対象の事業所に弥生IDが登録されていません/);
      await session.overlay(page).find('弥生IDを登録する');
    });
  });

  describe('what follows without a reload', () => {
    const marked = (): Promise<unknown> => page.evaluate(() => (globalThis as { sameDocument?: boolean }).sameDocument);
    beforeAll(async () => {
      await signInAs(session, page, A.yayoiId);
      await chooseTarget(session, A.name);
      await openVoucher(session, page, { dom: 'spa', idShown: 'title' });
      await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    });

    test('another target, chosen in the popup', async () => {
      await waitForGuard(page, { verdict: 'match', gate: 'open' });
      await chooseTarget(session, B.name);
      await page.bringToFront();
      await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
      await chooseTarget(session, A.name);
      await page.bringToFront();
      await waitForGuard(page, { verdict: 'match', gate: 'open' });
      expect(await marked()).toBe(true);
    });

    test('another screen of the single-page application, and another ID on it', async () => {
      const other = await session.newPage();
      await signInAs(session, other, B.yayoiId);
      await other.close();
      await page.bringToFront();
      await page.evaluate(() => document.querySelector<HTMLElement>('a[href$="/issued"]')?.click());
      await waitForGuard(page, { screen: 'voucher-issued', verdict: 'mismatch', gate: 'closed' });
      await page.evaluate(() => document.querySelector<HTMLElement>('a[href$="/upload"]')?.click());
      await waitForGuard(page, { screen: 'voucher-upload', verdict: 'mismatch', gate: 'closed' });
      await session.overlay(page).waitForText(`${B.yayoiId}（${B.name}）`);
      expect(await marked()).toBe(true);
    });
  });
});

interface Watched {
  frames: { now: number; shown: number; said: number };
}

/** Counts animation frames in the page: in which the tooltip came, and in which the verdict changed first after that. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames = { now: 1, shown: 0, said: 0 };
    Object.assign(globalThis, { frames });
    const count = (): void => {
      frames.now += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    new MutationObserver(() => {
      if (document.querySelector('[data-part="tooltip"]')) frames.shown ||= frames.now;
    }).observe(document.body, { childList: true, subtree: true });
    const host = document.querySelector(':root > shohyo-guard');
    const said = new MutationObserver(() => {
      frames.said ||= frames.now;
    });
    if (host) said.observe(host, { attributeFilter: ['data-verdict'] });
  });
}
