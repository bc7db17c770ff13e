import { setUp } from './deeds.ts';
import { Judge } from './judge.ts';
import { Random } from './random.ts';
import { act, WEIGHTS } from './steps.ts';
import type { Tab, Tabs } from './tabs.ts';
import { Truth } from './truth.ts';
import { Browser } from './world/browser.ts';
import { Server } from './world/server.ts';
import { WAYS } from './world/ways.ts';

export interface Trial {
  browser: Browser;
  server: Server;
  truth: Truth;
  tabs: Tabs;
  judge: Judge;
  random: Random;
  /** Yayoi IDs that can sign in: the ledger's, and one that nobody wrote down. */
  people: string[];
  say: (line: string) => void;
}

/** Gives a file to the page of this tab if it is one of Smart Voucher's, finished or not. */
export function giveTo({ browser, judge, random, say }: Trial, { id, doc }: Tab): void {
  if (!doc?.isAwake() || !doc.view.location.hostname.startsWith('voucher')) return;
  const way = random.pick(Object.keys(WAYS));
  const verdict = doc.verdict();
  say(`${browser.clock.now} ${way} in tab ${id}, ${verdict}: ${judge.give(doc, way)}`);
}

const giveSomewhere = (trial: Trial): void => giveTo(trial, trial.random.pick(trial.tabs.all));

/** One trial, the same one each time for the same seed. */
export async function runTrial(seed: number, startBackground: () => void, say: (line: string) => void): Promise<Judge> {
  const random = new Random(seed);
  const browser = new Browser(random, startBackground);
  browser.messages.trace = say;
  const server = new Server();
  const truth = new Truth(browser);
  const judge = new Judge(browser, server, truth);
  const { people, tabs } = await setUp({ browser, server, truth, random, say });
  const trial: Trial = { browser, server, truth, tabs, judge, random, people, say };
  try {
    const steps = random.whole(5, 12);
    for (let step = 0; step < steps; step += 1) {
      await tabs.prepare();
      await act(trial, random.weighted(WEIGHTS));
      // Most people wait for what they did; some do not.
      await browser.clock.pass(random.chance(0.65) ? random.whole(400, 900) : random.whole(0, 60));
      for (const { doc } of tabs.all) if (doc) judge.checkVerdict(doc);
      if (random.chance(0.5)) giveSomewhere(trial);
    }
    await browser.clock.pass(random.whole(900, 1200));
    for (const tab of tabs.all) tabs.look(tab, random.pick(['hover', 'menu']), 500);
    await browser.clock.pass(random.whole(300, 1000));
    for (const { doc } of tabs.all) if (doc) judge.checkVerdict(doc);
    for (const tab of tabs.all) giveTo(trial, tab);
    return judge;
  } finally {
    tabs.close();
    browser.end();
  }
}
