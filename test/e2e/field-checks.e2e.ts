import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPages, DOMS } from '../site/index.ts';
import { expectApart, fieldNotes, type Note, remarksAmong } from './support/field-notes.ts';
import { FIELD_LEDGER, FIELD_ROWS, FILL_ROWS, NEVER_FILLED, nameOf, type OfficeLetter } from './support/field-rows.ts';
import { waitForGuard } from './support/guard.ts';
import { inside } from './support/inside.ts';
import { signInAs } from './support/open-voucher.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger } from './support/walk.ts';

const urlOf = (screen: string): string => allPages.find((page) => page.screen === screen)?.url ?? '';
const box = (name: string): string => `input[name="${name}"]`;
const NEEDS_GROUP = ['product-register', 'owned-product-add'];
const FORM = /^空いている欄に台帳から入力/;

describe(`what is typed into the fields, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  let target: OfficeLetter | undefined;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, FIELD_LEDGER);
    page = await session.newPage();
    await chooseTarget(session, nameOf('S'));
    target = 'S';
    await signInAs(session, page, 'c@example.co.jp');
  });
  afterAll(() => session?.close());

  async function open(screen: string, office: OfficeLetter, dom: (typeof DOMS)[number] = 'server'): Promise<void> {
    session.site.setState({ dom, delay: 0 });
    const account = session.site.account('c@example.co.jp');
    if (account) account.businessGroup = NEEDS_GROUP.includes(screen) ? '事業グループC' : undefined;
    if (target !== office) await chooseTarget(session, nameOf(office));
    target = office;
    await page.bringToFront();
    await page.goto(urlOf(screen));
    await waitForGuard(page, { screen });
    await session.overlay(page).waitForText(nameOf(office));
  }
  const notes = (): Promise<Note[]> => fieldNotes(page);
  const remarks = (): Promise<Note[]> => remarksAmong(page);
  async function type(typed: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(typed)) {
      await page.focus(box(name));
      if (value !== '') await page.keyboard.type(value);
    }
    await page.keyboard.press('Tab');
  }
  const valuesOf = (names: string[]): Promise<Record<string, string>> =>
    page.evaluate(
      (all) =>
        Object.fromEntries(
          all.map((name) => [name, document.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '']),
        ),
      names,
    );

  describe.each(FIELD_ROWS)('$screen for office $office: $typed', ({ screen, office, typed, says, tone, beside }) => {
    test(says ? `is told: ${says}` : 'raises no remark', async () => {
      await open(screen, office);
      await type(typed);
      if (!says || !beside) {
        await settle(700);
        expect(await remarks()).toEqual([]);
        return;
      }
      const found = await until(
        `the remark ${says}`,
        async () => (await notes()).find(({ text }) => text.includes(says)),
        { describe: async () => JSON.stringify((await notes()).map(({ tone, text }) => `${tone} ${text}`)) },
      );
      expect(found.tone).toBe(tone);
      await expectApart(page, found, box(beside));
    });
  });

  test.each(DOMS)('a number that is wrong, put right and left alone again: %s', async (dom) => {
    await open('product-register', 'S', dom);
    await type({ number: '8000001' });
    await until('the remark', async () => (await remarks()).length === 1);
    await page.focus(box('number'));
    for (let at = 0; at < 7; at += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('7000011');
    await until('no remark', async () => (await remarks()).length === 0);
  });

  test('nothing unfinished is said while someone types, and the page’s own events stay as they are', async () => {
    await open('support-login', 'S');
    await page.evaluate((selector) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'beforeinput', 'input', 'change'])
        document
          .querySelector(selector)
          ?.addEventListener(type, (event) => heard.push(`${type} ${event.isTrusted} ${event.defaultPrevented}`));
    }, box('number'));
    await page.focus(box('number'));
    await page.keyboard.type('700', { delay: 30 });
    await settle(900);
    expect(await remarks()).toEqual([]);
    const key = ['keydown true false', 'beforeinput true false', 'input true false'];
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
      ...key,
      ...key,
      ...key,
    ]);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('700');
    await page.keyboard.press('Tab');
    await until('the remark', async () => (await remarks()).length === 1);
  });

  test('a remark is spoken once the one who types has paused; closed, it comes back with other words', async () => {
    await open('product-register', 'S');
    await page.focus(box('number'));
    await page.keyboard.type('8000001');
    const spoken = () => inside(page, (root) => root.querySelector('p[role=status].step-unseen')?.textContent ?? '');
    await until('the remark', async () => (await remarks()).length === 1);
    expect(await spoken()).toBe('');
    await until('it to be spoken', async () => (await spoken())?.includes('元のお客様番号'));
    await inside(page, (root) => root.querySelector<HTMLElement>('.field-note.stop button')?.click());
    await until('it to be closed', async () => (await remarks()).length === 0);
    await page.keyboard.press('Tab');
    await settle(600);
    expect(await remarks()).toEqual([]);
    await page.focus(box('number'));
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    await until('another remark', async () => (await remarks()).some(({ text }) => text.includes('番号の形')));
  });

  describe.each(FILL_ROWS)('$screen for office $office, filled from the ledger', ({ screen, office, filled, left }) => {
    test.each(DOMS)('all empty fields by one press, as if typed, and nothing is sent: %s', async (dom) => {
      await open(screen, office, dom);
      const names = Object.keys(filled);
      await until('its fields', () =>
        page.evaluate((selector) => document.querySelector(selector) !== null, box(names[0] ?? '')),
      );
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        for (const type of ['input', 'change', 'submit'])
          document.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as HTMLInputElement).name}`));
      });
      await session.overlay(page).click(FORM);
      await session.overlay(page).waitForText(`${names.length}か所に入れました`);
      expect(await valuesOf(names)).toEqual(filled);
      expect(await valuesOf(left)).toEqual(Object.fromEntries(left.map((name) => [name, ''])));
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      expect(heard).toEqual(names.flatMap((name) => [`input ${name}`, `change ${name}`]));
      await settle(400);
      expect(page.url()).toBe(urlOf(screen));
    });

    test.each(DOMS)('one by one; the notes with their buttons cover no control: %s', async (dom) => {
      await open(screen, office, dom);
      const offered = await until('the offers', async () => {
        const all = (await notes()).filter(({ button }) => button === '台帳から入力');
        return all.length > 0 && all;
      });
      for (const one of offered) await expectApart(page, one);
    });
  });

  test.each(NEVER_FILLED)('nothing is offered on $screen for office $office', async ({ screen, office }) => {
    await open(screen, office);
    await settle(600);
    const offered = (await session.overlay(page).controls()).filter(({ name }) => /台帳から入力/.test(name));
    expect(offered).toEqual([]);
  });

  test('beside a field one press fills it; what stands there is only replaced after it was shown', async () => {
    const overlay = session.overlay(page);
    await open('support-login', 'S');
    await overlay.click('台帳から入力: お客様番号');
    await until('the number', async () => (await valuesOf(['number'])).number === '7000011');
    expect(await valuesOf(['mail'])).toEqual({ mail: '' });
    await open('product-register', 'S');
    await type({ number: '7000099' });
    await overlay.click('台帳から入力: お客様番号');
    await overlay.waitForText('いまの「7000099」を消して、7000011 を入れます');
    expect(await valuesOf(['number'])).toEqual({ number: '7000099' });
    await overlay.click('置き換える: お客様番号');
    await until('the number', async () => (await valuesOf(['number'])).number === '7000011');
  });

  describe('the confirmation code', () => {
    const clock = async (): Promise<string | undefined> =>
      (await notes()).map(({ text }) => /(\d+:\d\d)/.exec(text)?.[1]).find(Boolean);
    const seconds = (shown: string): number => {
      const [minutes = 0, rest = 0] = shown.split(':').map(Number);
      return minutes * 60 + rest;
    };
    const resend = async (): Promise<void> => {
      const link = await page.$('a[href*="resend"]');
      await Promise.all([page.waitForNavigation(), link?.click()]);
      await waitForGuard(page, { screen: 'id-confirm-code' });
    };

    test('counts down from when its screen appeared, over a reload; a resend starts it anew and is counted', async () => {
      await open('id-register', 'S');
      await open('id-confirm-code', 'S');
      const first = await until('the clock', clock);
      expect(seconds(first)).toBeGreaterThan(590);
      const next = await until('the clock to go on', async () => {
        const now = await clock();
        return now !== first && now;
      });
      await page.reload();
      await waitForGuard(page, { screen: 'id-confirm-code' });
      expect(seconds(await until('the clock', clock))).toBeLessThanOrEqual(seconds(next));
      await settle(2000);
      await resend();
      const after = await until('the resend to be counted', async () =>
        (await notes()).find(({ text }) => text.includes('送り直しはあと1回')),
      );
      expect(after.text).toContain('前のコードはもう使えません');
      expect(after.tone).toBe('注意');
      expect(seconds(await until('the clock', clock))).toBeGreaterThan(595);
      await settle(2100);
      await resend();
      await until('both to be used', async () =>
        (await notes()).some(({ text }) => text.includes('送り直しはもうできません')),
      );
      await open('id-register', 'S');
      await open('id-confirm-code', 'S');
      await until('a clock of its own for the next registration', async () =>
        (await notes()).some(({ text }) => text.includes('10分間です')),
      );
    });
  });
});
