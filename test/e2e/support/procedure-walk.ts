import type { Page } from 'puppeteer-core';
import { fieldNotes, remarksAmong } from './field-notes.ts';
import { type Guard, guard, waitForGuard } from './guard.ts';
import { type CardWanted, waitForCard } from './hint-card.ts';
import { toFront } from './in-front.ts';
import type { Session } from './session.ts';
import { settle } from './settle.ts';
import { until } from './until.ts';
import { stopOf, type WalkOffice } from './walk-stops.ts';

/** What a person does and sees on the sites on the way through a procedure. */
export interface Walk {
  page: Page;
  opens(url: string): Promise<void>;
  /** Types into the fields with these names, one after the other, and leaves the last one. */
  types(typed: Record<string, string>): Promise<void>;
  /** The same, in the place of what stands there. */
  retypes(typed: Record<string, string>): Promise<void>;
  /** Presses what reads so; a page follows. */
  presses(words: string): Promise<void>;
  /** Presses what changes the page at hand only: the stage of a form. */
  ticks(words: string): Promise<void>;
  /** Ticks the box, or the one of several, with this name (and value). */
  chooses(name: string, value?: string): Promise<void>;
  /** The right screen, at the right STEP, with the card for this office and for nobody else. */
  sees(screen: string, office: WalkOffice, more?: Seen): Promise<void>;
  /** A remark beside a field. */
  isTold(words: string): Promise<void>;
  /** No remark: what was typed is right. */
  isLetGo(): Promise<void>;
}

/** Besides the screen itself: the verdict, the gate, and what {@link CardWanted} says. */
export type Seen = Partial<Pick<Guard, 'verdict' | 'gate'> & Pick<CardWanted, 'says' | 'now'>>;

/** A link or button of the page by what it reads, whatever it is made of. */
const control = (words: string): string =>
  `xpath/.//*[self::a or self::button or self::label][normalize-space(translate(., '\u200b', ''))="${words}"]`;

/** Opens the menu under the user's name, which is where a person reads who is signed in, and closes it again. */
async function looksWho(page: Page): Promise<void> {
  await toFront(page);
  await page.click('[data-do="account"]');
  await until('to see who is signed in', async () => (await guard(page))?.verdict !== 'unverified');
  await page.click('[data-do="account"]');
}

export function walkOn(session: Session, page: Page, everyone: readonly WalkOffice[]): Walk {
  /** What stands there, with the card out of its way: a person makes the card small when it lies over something. */
  const reach = async (selector: string) => {
    await toFront(page);
    const found = await page.waitForSelector(selector, { visible: true });
    if (!found) throw new Error(`There is no ${selector}.`);
    const isCovered = await found.evaluate((element) => {
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.localName === 'shohyo-guard';
    });
    if (isCovered) await session.overlay(page).click('小さくする');
    return found;
  };
  const find = (words: string) => reach(control(words));
  const enter = async (typed: Record<string, string>, clear: boolean): Promise<void> => {
    await toFront(page);
    for (const [name, value] of Object.entries(typed)) {
      const field = await page.waitForSelector(`[name="${name}"]`, { visible: true });
      if (await field?.evaluate((one) => one instanceof HTMLSelectElement)) {
        await page.select(`[name="${name}"]`, value);
        continue;
      }
      await field?.focus();
      if (clear) await field?.evaluate((one) => (one as HTMLInputElement).select());
      if (clear) await page.keyboard.press('Backspace');
      await page.keyboard.type(value);
    }
    await page.keyboard.press('Tab');
  };
  return {
    page,
    opens: async (url) => {
      await toFront(page);
      await page.goto(url);
    },
    types: (typed) => enter(typed, false),
    retypes: (typed) => enter(typed, true),
    presses: async (words) => {
      const found = await find(words);
      const before = page.url();
      // A page that comes back from the history has its own, older mark.
      const mark = Math.random();
      await page.evaluate((walkMark) => Object.assign(globalThis, { walkMark }), mark);
      await found.click();
      const marked = () => page.evaluate(() => (globalThis as { walkMark?: number }).walkMark);
      await until(`a page after 「${words}」`, async () => page.url() !== before || (await marked()) !== mark);
    },
    ticks: async (words) => (await find(words)).click(),
    chooses: async (name, value) => {
      const found = await reach(`input[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`);
      await found.click();
    },
    sees: async (screen, office, { says = [], now, ...more } = {}) => {
      const { step } = stopOf(screen, office);
      const here = { screen, step: step === '' ? '' : `${office.procedure}/${step}` };
      const { verdict } = await waitForGuard(page, here);
      if (more.verdict && verdict === 'unverified') await looksWho(page);
      await waitForGuard(page, { ...here, ...more });
      await waitForCard(page, { screen, office, everyone, says, now });
    },
    isTold: async (words) => {
      await until(
        `the remark 「${words}」`,
        async () => (await fieldNotes(page)).some(({ text }) => text.includes(words)),
        { describe: async () => JSON.stringify((await fieldNotes(page)).map(({ tone, text }) => `${tone} ${text}`)) },
      );
    },
    isLetGo: async () => {
      // What is typed is looked at after a pause.
      await settle(300);
      await until('no remark', async () => (await remarksAmong(page)).length === 0, {
        describe: async () => JSON.stringify(await remarksAmong(page)),
      });
    },
  };
}
