import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STEP_INDEX } from '../../lib/procedures/step-index.ts';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { allPages, DOMS, type Dom } from '../site/index.ts';
import { waitForGuard } from './support/guard.ts';
import { HINTS, type HintRow, NOT_HERE } from './support/hint-rows.ts';
import { inside, type Popover, popovers } from './support/inside.ts';
import { B, C } from './support/offices.ts';
import { signInAs } from './support/open-voucher.ts';
import type { Box } from './support/overlay.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger } from './support/walk.ts';

const standalone = STEP_INDEX['standalone-network'];
const urlOf = ({ screen }: HintRow): string => allPages.find((page) => page.screen === screen)?.url ?? '';
const bare = (text: string): string => text.replace(/\s/g, '');

describe(`hints of the procedure without accounting link, office C, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  let signedIn = false;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
    await chooseTarget(session, C.name);
    page = await session.newPage();
  });
  afterAll(() => session?.close());

  async function open(row: HintRow, dom: Dom): Promise<void> {
    const { site } = session;
    site.setState({ dom, delay: 0, idShown: 'tooltip' });
    const c = site.account(C.yayoiId);
    if (c) c.businessGroup = '事業グループC';
    const signsIn = row.screen.startsWith('login-');
    if (!signsIn && !signedIn) await signInAs(session, page, C.yayoiId);
    signedIn = !signsIn;
    if (c && row.screen === 'group-register') c.businessGroup = undefined;
    await page.goto(signsIn ? site.url('myportal.yayoi-kk.co.jp', '/logout') : urlOf(row));
    if (row.screen === 'login-password') await toPassword(page);
    await waitForGuard(page, { screen: row.screen });
  }
  /** The card with its hint unfolded, without white space. */
  async function read(row: HintRow): Promise<string> {
    const overlay = session.overlay(page);
    await overlay.waitForText(row.heading);
    if (!(await overlay.text()).includes('このあと')) await overlay.click(row.heading);
    return bare(await overlay.waitForText('このあと'));
  }

  describe.each([...HINTS, ...NOT_HERE])('$screen', (row) => {
    test('says which STEP this is, what to do, what to watch and what comes next', async () => {
      await open(row, 'server');
      await waitForGuard(page, { screen: row.screen, step: row.step === '' ? '' : `standalone-network/${row.step}` });
      const shown = await read(row);
      for (const said of [row.heading, ...(row.now ?? []), ...row.todo, ...row.warnings, ...row.next])
        expect.soft(shown).toContain(bare(said));
      expect(shown.split('!注意').length - 1, 'warnings, each called one').toBe(row.warnings.length);
      const links = await inside(page, (root) => [...root.querySelectorAll('a')].map(({ href }) => href));
      for (const link of row.links) expect.soft(links).toContain(link);
    });

    test.each(DOMS)('its notes stand beside their fields, which stay as they were: %s', async (dom) => {
      await open(row, dom);
      const notes = await until(
        `${row.notes.length} notes`,
        async () => {
          const found = (await popovers(page)).filter(({ role }) => role === 'note');
          return found.length === row.notes.length ? { found } : undefined;
        },
        { describe: async () => JSON.stringify((await popovers(page)).map(({ text }) => text)) },
      );
      for (const { text, field } of row.notes) {
        const note = notes.found.find((one) => bare(one.text).includes(bare(text)));
        expect(note, `a note 「${text}」`).toBeDefined();
        if (note) await expectBeside(page, note, field);
      }
      expect(await page.evaluate(() => document.querySelectorAll('[style*="anchor"], [popovertarget]').length)).toBe(0);
      if (dom === 'server') expect(await changed(page)).toEqual([]);
    });
  });

  test('every screen that the procedure has on the replica is among them', () => {
    const covered = [...HINTS, ...NOT_HERE].map(({ screen }) => screen);
    expect(covered.toSorted()).toEqual(
      Object.keys(standalone?.steps ?? {})
        .concat(standalone?.notHere ?? [])
        .toSorted(),
    );
  });

  test('signed in as somebody else, the list of products says so first', async () => {
    await signInAs(session, page, B.yayoiId);
    await page.goto(session.site.url('myportal.yayoi-kk.co.jp', '/product/list'));
    await waitForGuard(page, { screen: 'product-list', verdict: 'mismatch' });
    const shown = bare(await session.overlay(page).waitForText('前の弥生IDのままです'));
    for (const said of ['c@example.co.jpかを確かめます', '「ログアウト」を押し', 'ユーザー名だけで判断しないで'])
      expect.soft(shown).toContain(said);
    signedIn = false;
  });

  test('the hint follows from the ID to the password within one page', async () => {
    session.site.setState({ dom: 'server' });
    await page.goto(session.site.url('myportal.yayoi-kk.co.jp', '/logout'));
    await waitForGuard(page, { screen: 'login-id', step: 'standalone-network/STEP5' });
    await session.overlay(page).waitForText('サインイン（弥生ID）（手順3）');
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await toPassword(page);
    await waitForGuard(page, { screen: 'login-password', step: 'standalone-network/STEP5' });
    await session.overlay(page).waitForText('サインイン（パスワード）（手順4）');
    const texts = async () => (await popovers(page)).filter(({ role }) => role === 'note').map(({ text }) => text);
    await until('the note to move on', async () => {
      const now = await texts();
      return now.length === 1 && now[0]?.includes('弥生IDのパスワード');
    });
    await page.click('[data-do="login-back"]');
    await waitForGuard(page, { screen: 'login-id' });
    await until('the note to come back', async () => (await texts())[0]?.includes(C.yayoiId));
    expect(await page.evaluate(() => (globalThis as { sameDocument?: boolean }).sameDocument)).toBe(true);
    signedIn = false;
  });

  test('a note that was closed stays closed; the card can be folded and unfolded', async () => {
    const row = HINTS.find(({ screen }) => screen === 'support-login');
    if (!row) throw new Error('no row');
    await open(row, 'server');
    await until('the notes', async () => (await popovers(page)).filter(({ role }) => role === 'note').length === 3);
    await inside(page, (root) => root.querySelectorAll<HTMLElement>('[role=note] button')[0]?.click());
    await until('two notes', async () => (await popovers(page)).filter(({ role }) => role === 'note').length === 2);
    await page.evaluate(() => document.querySelector('main, form')?.append(document.createElement('p')));
    await sleep(300);
    expect((await popovers(page)).filter(({ role }) => role === 'note')).toHaveLength(2);
    await session.overlay(page).click('小さくする');
    await until('a small card', async () => !(await session.overlay(page).text()).includes(row.heading));
    await session.overlay(page).click('開く');
    await session.overlay(page).waitForText(row.heading);
  });
});

async function toPassword(page: Page): Promise<void> {
  await page.locator('input[name="yayoiId"]').fill(C.yayoiId);
  await page.locator('[data-do="login-next"]').click();
}

const GAP = 24;
const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Beside its field: next to it, not over it, not over any other control that can be seen, and within the window. */
async function expectBeside(page: Page, note: Popover, field: string): Promise<void> {
  const { own, others, width } = await page.evaluate((selector) => {
    const box = (element: Element): Box => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const shown = [...document.querySelectorAll('input, select, textarea, button')].filter((one) =>
      one.checkVisibility(),
    );
    const owner = document.querySelector(selector);
    return {
      own: owner && box(owner),
      others: shown.filter((one) => one !== owner).map((one) => ({ name: one.getAttribute('name'), box: box(one) })),
      width: innerWidth,
    };
  }, field);
  if (!own) throw new Error(`${field} is not in the page.`);
  const near = { x: own.x - GAP, y: own.y - GAP, width: own.width + 2 * GAP, height: own.height + 2 * GAP };
  expect(overlaps(note.box, own), `「${note.text}」 lies over ${field}`).toBe(false);
  expect(overlaps(note.box, near), `「${note.text}」 is away from ${field}: ${JSON.stringify([note.box, own])}`).toBe(
    true,
  );
  expect(note.box.x >= 0 && note.box.x + note.box.width <= width, `「${note.text}」 is cut off`).toBe(true);
  expect(
    others.filter(({ box }) => overlaps(note.box, box)).map(({ name }) => name),
    `「${note.text}」 covers`,
  ).toEqual([]);
}

/** Elements of a server-rendered page that are not as the server sent them. */
async function changed(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const sent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const lines = (body: HTMLElement): string[] =>
      [...body.querySelectorAll('input, select, textarea, label, form')].map(
        (one) => (one.cloneNode(false) as Element).outerHTML,
      );
    const now = lines(document.body);
    return lines(sent.body).filter((line, index) => line !== now[index]);
  });
}
