import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { guard, waitForGuard } from './support/guard.ts';
import { focusInside, inside, SUMMARY, textsWithRole } from './support/inside.ts';
import { A, B, C } from './support/offices.ts';
import { openVoucher, signInAs } from './support/open-voucher.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger, pointAtAccount } from './support/walk.ts';
import { DROPZONE } from './support/ways-in.ts';

const STOPPED = 'ファイルは送られていません';
const FIELD = /続けるには、対象の事業所名/;
const GO = '確認せずに進む';

describe(`going ahead regardless, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
    page = await session.newPage();
    await signInAs(session, page, B.yayoiId);
  });
  afterAll(() => session?.close());

  const overlay = () => session.overlay(page);
  const drop = (): Promise<void> => session.files.drop(page, DROPZONE, [sampleFile('領収書.pdf')]);
  const unfold = (office: string) => overlay().click(`それでも「${office}」の証憑として送る`, SUMMARY);
  async function stoppedForA(): Promise<void> {
    await drop();
    await overlay().waitForText(STOPPED);
    await unfold(A.name);
  }
  async function goAhead(): Promise<void> {
    await stoppedForA();
    await overlay().click('対象を変える', SUMMARY);
    await overlay().type(FIELD, A.name);
    await overlay().click(GO);
    await waitForGuard(page, { verdict: 'mismatch', gate: 'open' });
  }
  /** What the options page lists, row by row, newest first. */
  async function recorded(): Promise<string[]> {
    const options = await session.extensionPage('options.html');
    const listed = (): Promise<string[] | undefined> =>
      options.evaluate(() => {
        const headings = [...document.querySelectorAll('h2')];
        const section = headings.find(({ textContent }) => textContent.includes('進んだ記録'))?.closest('section');
        return section ? [...section.querySelectorAll('tbody tr')].map(({ textContent }) => textContent) : undefined;
      });
    // The list comes after the page: what stays the same for a moment is what it says.
    const rows = await until('the options page', async () => {
      const first = await listed();
      await sleep(300);
      return JSON.stringify(first) === JSON.stringify(await listed()) ? first : undefined;
    });
    await options.close();
    await page.bringToFront();
    return rows;
  }

  /** Working on A, signed in as B, the ID seen. */
  beforeEach(async () => {
    await chooseTarget(session, A.name);
    session.site.uploads.splice(0);
    await openVoucher(session, page, { dom: 'server', idShown: 'tooltip' });
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
  });

  test.each(['', '事業所B', '事業所', 'A'])(
    'the name 「%s」 is refused at the field and the gate stays closed',
    async (name) => {
      await stoppedForA();
      // Long enough to scroll: what is wrong must come into sight.
      await overlay().click('対象を変える', SUMMARY);
      await overlay().type(FIELD, name);
      await page.keyboard.press('Enter');
      await overlay().waitForText('事業所名が一致しません');
      await waitInSight(page, '事業所名が一致しません');
      expect((await textsWithRole(page, 'alert')).join()).toContain('事業所名が一致しません');
      expect(await focusInside(page), 'the focus is in the field').toBe('');
      expect(await guard(page)).toMatchObject({ gate: 'closed' });
      await overlay().click('閉じる');
      await drop();
      await overlay().waitForText(STOPPED);
      expect(session.site.uploads).toEqual([]);
    },
  );

  test('the right name opens this document alone, is recorded, and is said in the banner', async () => {
    const before = await recorded();
    await goAhead();
    expect((await textsWithRole(page, 'alert')).join()).toContain('確認なしで進めています');
    const [dialog] = await textsWithRole(page, 'alertdialog');
    expect(dialog).toContain('確認なしで証憑を送れます');
    expect(dialog, 'it never calls this a match').not.toContain('確認できました');
    await waitInSight(page, '確認なしで証憑を送れます');
    expect((await focusInside(page)) ?? '', 'the focus is still in the dialog').toContain('確認なしで証憑を送れます');
    expect(dialog, 'the way back is still there').toContain('対象の弥生IDに切り替える');
    await overlay().click('閉じる');
    await drop();
    await expect.poll(() => session.site.uploads).toMatchObject([{ yayoiId: B.yayoiId, fileName: '領収書.pdf' }]);
    const [newest, ...older] = await recorded();
    expect(older).toEqual(before);
    for (const part of [A.name, A.yayoiId, B.yayoiId]) expect(newest).toContain(part);

    await page.reload();
    await pointAtAccount(page);
    await waitForGuard(page, { screen: 'voucher-upload', verdict: 'mismatch', gate: 'closed' });
    await drop();
    await overlay().waitForText(STOPPED);
    expect(session.site.uploads).toHaveLength(1);
  });

  test('it holds for one target: another one closes the gate', async () => {
    await goAhead();
    await chooseTarget(session, C.name);
    await page.bringToFront();
    await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
  });

  test('it holds for one Yayoi ID: gone ahead before any was seen, the gate closes when the wrong one is', async () => {
    await openVoucher(session, page, {});
    await stoppedForA();
    await overlay().type(FIELD, A.name);
    await overlay().click(GO);
    await waitForGuard(page, { verdict: 'unverified', gate: 'open' });
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
  });

  test('the options can forbid it, for pages that are open already as well', async () => {
    await stoppedForA();
    await overlay().type(FIELD, A.name);
    const before = await recorded();
    await setGoingAhead(session, false);
    await page.bringToFront();
    await until('the way to go', async () => !(await overlay().text()).includes('それでも'));
    expect(await guard(page)).toMatchObject({ gate: 'closed' });
    await page.reload();
    await pointAtAccount(page);
    await waitForGuard(page, { screen: 'voucher-upload', verdict: 'mismatch' });
    await drop();
    expect(await overlay().waitForText(STOPPED)).not.toContain('それでも');
    expect(await recorded()).toEqual(before);
    expect(session.site.uploads).toEqual([]);
    await setGoingAhead(session, true);
  });
});

const GOING_AHEAD = 'input[type=checkbox][name="goingAhead"]';

/** Sets the checkbox of the options page. */
async function setGoingAhead(session: Session, allowed: boolean): Promise<void> {
  const options = await session.extensionPage('options.html');
  const box = await options.waitForSelector(GOING_AHEAD);
  if ((await box?.evaluate((one) => (one as HTMLInputElement).checked)) !== allowed) await box?.click();
  await until('the setting to be stored', async () => {
    const again = await session.extensionPage('options.html');
    const stored = await again.waitForSelector(GOING_AHEAD);
    const now = await stored?.evaluate((one) => (one as HTMLInputElement).checked);
    await again.close();
    return now === allowed;
  });
  await options.close();
}

/** Waits until the text is in the dialog and not scrolled out of it. */
async function waitInSight(page: Page, text: string): Promise<void> {
  await until(`「${text}」 in sight`, async () =>
    inside(
      page,
      (root, wanted) => {
        const box = [...root.querySelectorAll('p')]
          .find((one) => one.textContent.includes(wanted))
          ?.getBoundingClientRect();
        const frame = root.querySelector('[role=alertdialog]')?.getBoundingClientRect();
        return box !== undefined && frame !== undefined && box.top >= frame.top && box.bottom <= frame.bottom;
      },
      text,
    ),
  );
}
