import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPages } from '../site/index.ts';
import { shown, waitForShown } from './support/extension-page.ts';
import { fieldNotes } from './support/field-notes.ts';
import { waitForGuard } from './support/guard.ts';
import { CODE_ROWS, POPUP_ROWS, RIGHT_ROWS } from './support/hazard-moments.ts';
import { HAZARD_LEDGER, type HazardOffice, officeName } from './support/hazard-offices.ts';
import { A, type HazardRow } from './support/hazard-plants.ts';
import { HAZARD_ROWS } from './support/hazard-rows.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { sayApplied, setCodeClock } from './support/tell-storage.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger, signIn, signOut } from './support/walk.ts';

const FIRST = /いま画面に出ています：|先に確かめてください：/;
const bare = (text: string): string => text.replace(/\s/g, '');
const urlOf = (screen: string): string =>
  allPages.find((page) => page.screen === (screen === 'login-password' ? 'login-id' : screen))?.url ?? '';
const topOfOffices = (popup: Page): Promise<number> =>
  popup.$eval('[role=radiogroup]', (list) => Math.round(list.getBoundingClientRect().top));
/** Before its plant the page is not that screen yet. */
const BEFORE_PLANT: Record<string, string> = { 'login-password': 'login-id' };

describe(`each hazard where it bites, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  let target: HazardOffice | undefined;
  let signedIn: string | undefined;
  beforeAll(async () => {
    session = await launch();
    session.site.setState({ dom: 'server', idShown: 'tooltip', delay: 0 });
    await importLedger(session, HAZARD_LEDGER);
    page = await session.newPage();
  });
  afterAll(() => session?.close());

  async function signInAs(yayoiId: string): Promise<void> {
    if (signedIn === yayoiId) return;
    signedIn = yayoiId;
    await signOut(session, page);
    if (yayoiId !== 'none') await signIn(session, page, yayoiId);
  }
  async function open({ screen, office, as = A, query = '', before, plant }: Omit<HazardRow, 'says' | 'hazards'>) {
    if (target !== office) await chooseTarget(session, officeName(office));
    target = office;
    await page.bringToFront();
    await signInAs(as);
    const account = session.site.account(as);
    const kept = account && { ...account };
    if (account && screen === 'group-register') account.businessGroup = undefined;
    await before?.({ session, page });
    await page.goto(urlOf(screen) + query);
    await waitForGuard(page, { screen: BEFORE_PLANT[screen] ?? screen });
    await session.overlay(page).waitForText(/\S/);
    await plant?.({ session, page });
    return (): void => void (account && Object.assign(account, kept));
  }
  /** What the card says first, sentence by sentence. */
  const firstOf = (text: string): string[] => bare(text).split(FIRST).slice(1);

  /** Waits until the row's sentence stands where it belongs. */
  async function waitForSaid({ says, first: lead, beside }: HazardRow): Promise<void> {
    const first: string = lead ?? '';
    const overlay = session.overlay(page);
    const notes = async (): Promise<string[]> => (await fieldNotes(page)).map(({ text }) => text);
    const lines = async (): Promise<string[]> => {
      const text = await overlay.text();
      return first ? text.split(/\n+/).map(bare) : [bare(text)];
    };
    await until(
      `「${first}${says}」`,
      async () => {
        const shown = beside ? await notes() : await lines();
        return shown.some((one) => one.startsWith(bare(first)) && bare(one).includes(bare(says)));
      },
      { describe: async () => JSON.stringify(beside ? await notes() : await overlay.text()) },
    );
  }

  test.each(HAZARD_ROWS.map((row) => [row.hazards.join(' '), row.screen, row.office, row] as const))(
    '%s on %s for office %s',
    async (_hazards, _screen, _office, row) => {
      const putBack = await open(row);
      await waitForSaid(row).finally(putBack);
    },
  );

  test.each(RIGHT_ROWS.map((row) => [row.screen, row.office, row] as const))(
    'nothing is said first on a right %s for office %s',
    async (_screen, _office, row) => {
      const putBack = await open(row);
      await waitForGuard(page, { screen: row.screen });
      await settle(500);
      putBack();
      expect(firstOf(await session.overlay(page).text())).toEqual([]);
    },
  );

  test.each(CODE_ROWS)('$hazards on id-confirm-code', async ({ minutes, resends, says }) => {
    await open({ screen: 'id-confirm-code', office: 'X' });
    await until('the clock', async () => (await fieldNotes(page)).some(({ text }) => /\d:\d\d|有効時間/.test(text)));
    const extension = await session.extensionPage('popup.html');
    await setCodeClock(extension, Date.now() - minutes * 60_000, resends);
    await extension.close();
    await page.bringToFront();
    await page.reload();
    await until(`the note 「${says}」`, async () => (await fieldNotes(page)).some(({ text }) => text.includes(says)), {
      describe: async () => JSON.stringify((await fieldNotes(page)).map(({ text }) => text)),
    });
  });

  test.each(POPUP_ROWS)('$hazards in the popup', async ({ office, says }) => {
    await chooseTarget(session, officeName(office));
    const popup = await session.extensionPage('popup.html');
    await waitForShown(popup, '.target-card', officeName(office));
    const top = await topOfOffices(popup);
    expect(await shown(popup, '.target-card')).not.toContain(says);
    await sayApplied(popup, officeName(office));
    await popup.close();
    const again = await session.extensionPage('popup.html');
    await waitForShown(again, '.target-card', says);
    expect(await topOfOffices(again), 'the offices stay where they are').toBe(top);
    await again.close();
  });
});
