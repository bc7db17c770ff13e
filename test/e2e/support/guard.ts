import type { Page } from 'puppeteer-core';
import type { GateState } from '../../../lib/domain/gate.ts';
import type { Verdict } from '../../../lib/domain/verdict.ts';
import { until, WAIT_MS } from './until.ts';

/** The attributes of contract §3. */
export interface Guard {
  screen: string;
  verdict: Verdict;
  step: string;
  gate: GateState;
}

/** What <shohyo-guard> says now, or undefined when it is not in the page or says nothing yet. */
export async function guard(page: Page): Promise<Guard | undefined> {
  const seen = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>(':root > shohyo-guard');
    return host ? { ...host.dataset } : undefined;
  });
  return seen?.verdict ? (seen as unknown as Guard) : undefined;
}

/** Waits until the attributes are as wanted; says what they were last when they never become so. */
export async function waitForGuard(page: Page, wanted: Partial<Guard>, ms = WAIT_MS): Promise<Guard> {
  const fits = (seen: Guard | undefined) =>
    seen && Object.entries(wanted).every(([key, value]) => seen[key as keyof Guard] === value) ? seen : undefined;
  return until(`<shohyo-guard> to say ${JSON.stringify(wanted)}`, async () => fits(await guard(page)), {
    ms,
    describe: async () =>
      `On ${page.url()} it said last: ${JSON.stringify((await guard(page)) ?? 'nothing (no element)')}.`,
  });
}
