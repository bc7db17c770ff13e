import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { VOUCHER } from '../site/hosts.ts';
import { waitForGuard } from './support/guard.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { chooseTarget, importLedger, pointAtAccount, signIn, signOut } from './support/walk.ts';
import { COMMON_WAYS, INPUT_WAYS, type WayIn, waitForPageAfter } from './support/ways-in.ts';

const A = 'a@example.co.jp';
const B = 'b@example.co.jp';
const DOMS = ['server', 'spa', 'renamed'] as const;

describe(`the voucher of A while signed in as B, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
    await chooseTarget(session, '事業所A');
    page = await session.newPage();
  });
  afterAll(() => session?.close());
  beforeEach(() => session.site.uploads.splice(0));

  async function openUpload(dom: string, yayoiId: string): Promise<void> {
    session.site.setState({ dom: dom as (typeof DOMS)[number], idShown: 'tooltip' });
    await signOut(session, page);
    await signIn(session, page, yayoiId);
    await page.goto(session.site.url(VOUCHER, `/upload?dom=${dom}`));
    await waitForGuard(page, { screen: 'voucher-upload' });
    await pointAtAccount(page);
  }
  const closeDialog = async (): Promise<void> => {
    if ((await session.overlay(page).text()).includes('ファイルは送られていません'))
      await session.overlay(page).click('閉じる');
  };

  describe.each(DOMS)('in the %s page', (dom) => {
    const ways: readonly WayIn[] = dom === 'server' ? [...INPUT_WAYS, ...COMMON_WAYS] : COMMON_WAYS;

    test('is recognised, warned of and stopped on every way in; the server receives nothing', async () => {
      await openUpload(dom, B);
      await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
      const shown = await session.overlay(page).waitForText(/b@example\.co\.jp（事業所B）/);
      expect(shown).toContain('事業所A');
      for (const way of ways) {
        expect(await way.give(session, page), `${way.name}: no file dialog opens`).not.toBe(true);
        await session.overlay(page).waitForText('ファイルは送られていません');
        await closeDialog();
      }
      await settle();
      expect(session.site.uploads).toEqual([]);
    });

    test('is stored under A after switching, by every way in, with nothing in the way', async () => {
      await openUpload(dom, A);
      await waitForGuard(page, { verdict: 'match', gate: 'open' });
      for (const way of ways) {
        if (way.leadsTo) continue;
        expect(await way.give(session, page), `${way.name}: the dialog opens`).not.toBe(false);
        await expect.poll(() => session.site.uploads.at(-1)?.fileName).toBe(way.fileName);
        expect(await session.overlay(page).text()).not.toContain('ファイルは送られていません');
      }
      for (const form of ways.filter((way) => way.leadsTo)) {
        await form.give(session, page);
        await expect.poll(() => session.site.uploads.at(-1)?.fileName).toBe(form.fileName);
        await waitForPageAfter(form, page);
      }
      expect(session.site.uploads).toHaveLength(ways.length);
      expect(new Set(session.site.uploads.map((upload) => upload.yayoiId))).toEqual(new Set([A]));
    });
  });
});
