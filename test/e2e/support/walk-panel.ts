import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Mail } from '../../site/server.ts';
import { paste } from './checklist.ts';
import { shown, waitForShown } from './extension-page.ts';
import { toFront } from './in-front.ts';
import { until } from './until.ts';

/** `hand`, `evidence`: ticked, and how it is known. */
export type Tick = 'open' | 'hand' | 'evidence';

const MAIL = 'textarea[spellcheck=false]';
const DATE = '.wait input[type=date]';
const COMPLETE = 'この手続きは、すべて済みました。';

/** What stands in the checklist that counts: each item's title and how it stands, from first STEP to last. */
export function checklist(panel: Page): Promise<[title: string, tick: Tick][]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.part .item')].map((item): [string, Tick] => {
      const box = item.querySelector<HTMLInputElement>('input[type=checkbox]');
      const by = item.querySelector('.state-evidence') ? 'evidence' : 'hand';
      return [item.querySelector('label')?.firstChild?.textContent ?? '', box?.checked ? by : 'open'];
    }),
  );
}

/** A click on the button that reads so. (By its accessible name it takes Firefox seconds.) */
async function push(panel: Page, words: string): Promise<void> {
  const button = await panel.waitForSelector(`xpath/.//button[normalize-space(.)="${words}"]`, { visible: true });
  await button?.click();
}

/** What a person does and sees in the side panel, which stays open beside the page and follows the target. */
export function panelOf(panel: Page) {
  const states = async (tick: Tick) => (await checklist(panel)).filter(([, is]) => is === tick).map(([title]) => title);
  const isAt = async (office: string): Promise<void> => {
    await waitForShown(panel, 'h1', office);
  };
  return {
    page: panel,
    isAt,
    /** Ticks these by hand, one after the other. */
    ticks: async (office: string, ...titles: string[]): Promise<void> => {
      await toFront(panel);
      await isAt(office);
      for (const title of titles) {
        // The item before folds as the next one unfolds: the locator waits until the box stands still.
        const line = `label[text()="${title}"]/ancestor::*[contains(@class, "item-line")]`;
        await panel.locator(`xpath/.//*[contains(@class, "part")]//${line}//input`).click();
        await until(`「${title}」 to be ticked`, async () => (await states('hand')).includes(title));
      }
    },
    /** Exactly these are ticked by what pages have shown, these by hand, and the rest is open. */
    stands: async (office: string, evidence: readonly string[], hand: readonly string[]): Promise<void> => {
      await isAt(office);
      const sorted = (all: readonly string[]) => [...all].toSorted().join('、');
      await until(
        `${office}'s ticks to be as wanted`,
        async () =>
          sorted(await states('evidence')) === sorted(evidence) && sorted(await states('hand')) === sorted(hand),
        {
          describe: async () =>
            `Seen on pages: ${await states('evidence')}. By hand: ${await states('hand')}. Open: ${await states('open')}.`,
        },
      );
    },
    /** Says on which day the form was sent; the wait's item may still be folded. */
    applied: async (office: string, day: string): Promise<void> => {
      await toFront(panel);
      await isAt(office);
      if (!(await panel.$(DATE))) {
        const [found] = await panel.$$('xpath/.//summary[contains(., "（番号の通知を待つ）")]');
        await found?.click();
      }
      await (await panel.waitForSelector(DATE, { visible: true }))?.focus();
      await panel.locator(DATE).fill(day);
      await push(panel, '申込日を記録する');
      await waitForShown(panel, 'main', '申し込みから');
    },
    /** Pastes the mail as the mail program shows it; gives what the panel says of it. */
    pastes: async ({ to, subject, body }: Mail, wanted: string | RegExp): Promise<string> => {
      await toFront(panel);
      await paste(panel, MAIL, `宛先: ${to}\n件名: ${subject}\n\n${body}`);
      return waitForShown(panel, '.mail-result', wanted);
    },
    stores: async (office: string): Promise<void> => {
      await push(panel, `「${office}」の台帳に書く`);
      await waitForShown(panel, '.toast', `「${office}」の台帳に番号を書きました`);
    },
    clears: () => push(panel, '貼り付けた文を消す'),
    /** The table over all offices, and back again: `row` is what stands in an office's row. */
    all: async (look: (row: (office: string) => string) => Promise<void>): Promise<void> => {
      await toFront(panel);
      await push(panel, '全事業所');
      await waitForShown(panel, 'h1', '全事業所');
      const rows = await panel.$$eval('tbody tr', (all) => all.map((one) => (one as HTMLElement).innerText));
      await look((office) => rows.find((row) => row.includes(office)) ?? '');
      await push(panel, 'この事業所');
    },
    /** What is said to do next, at the top. */
    nextIs: (words: string) => waitForShown(panel, '.next-card', words),
    isComplete: async (office: string): Promise<void> => {
      await isAt(office);
      await waitForShown(panel, 'main', COMPLETE);
      expect(await states('open')).toEqual([]);
      expect(await shown(panel, 'main')).not.toContain('次にすること');
    },
  };
}
export type WalkPanel = ReturnType<typeof panelOf>;
