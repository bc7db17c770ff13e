import type { Page } from 'puppeteer-core';
import { waitForGuard } from '../test/e2e/support/guard.ts';
import { record } from './record.ts';
import { open, pageOf, type Subject } from './subjects.ts';

/** What one more page costs beside so many open tabs, and what news costs that all of them hear. */
export interface TabsSample {
  tabs: number;
  /** Processor time of the extension's scripts while a page loads, in milliseconds. */
  load: number;
  /** The same in all tabs together while another office becomes the target and the first one again. */
  news: number;
}

const ELEMENTS = 500;

/** Chooses a target past the popup, from one of the extension's own pages. */
const choose = (popup: Page, at: number): Promise<void> =>
  popup.evaluate(async (nth) => {
    const radios = document.querySelectorAll<HTMLInputElement>('[role=radiogroup] input[type=radio]');
    radios[nth]?.click();
  }, at);

/** Opens tabs until there are as many as asked for, step by step, and measures at each. */
export async function tabs(ours: Subject, steps: readonly number[]): Promise<TabsSample[]> {
  const { session } = ours;
  const opened: Page[] = [];
  const samples: TabsSample[] = [];
  const popup = await session.extensionPage('popup.html');
  await popup.waitForSelector('[role=radiogroup] input');
  const [target, other] = await popup.evaluate(() => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('[role=radiogroup] input[type=radio]')];
    const chosen = radios.findIndex(({ checked }) => checked);
    return [chosen, chosen === 0 ? 1 : 0] as const;
  });
  try {
    for (const step of steps) {
      while (opened.length < step) {
        const page = await session.newPage();
        await open(ours, page, 'match', pageOf('match', ELEMENTS));
        opened.push(page);
      }
      const one = await session.newPage();
      const load = await record(one, () => open(ours, one, 'match', pageOf('match', ELEMENTS)));
      const everywhere = async (verdict: 'match' | 'mismatch'): Promise<void> => {
        for (const page of [one, ...opened]) await waitForGuard(page, { verdict });
      };
      const news = await record(one, async () => {
        await choose(popup, other);
        await everywhere('mismatch');
        await choose(popup, target);
        await everywhere('match');
      });
      samples.push({ tabs: step, load: load.scripts.cpu, news: news.scripts.cpu });
      await one.close();
    }
    return samples;
  } finally {
    for (const page of [...opened, popup]) await page.close();
  }
}
