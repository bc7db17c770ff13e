import type { CDPSession, Page } from 'puppeteer-core';
import { type Attribution, attribute, type TraceEvent } from './attribution.ts';

const CATEGORIES = [
  'devtools.timeline',
  'v8',
  'v8.execute',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.cpu_profiler',
];

/** What a page did while `act` went on. Milliseconds on the processor. */
export interface Recorded<T> {
  result: T;
  /** Of extensions' scripts. */
  scripts: Attribution;
  /** Of the page's main thread, whoever caused it. */
  main: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function connect(page: Page): Promise<CDPSession> {
  const cdp = await page.createCDPSession();
  // Processor time, so that other programs do not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return cdp;
}

function cdpOf(page: Page): Promise<CDPSession> {
  const cdp = sessions.get(page) ?? connect(page);
  sessions.set(page, cdp);
  return cdp;
}

async function metric(page: Page, wanted: string): Promise<number> {
  const { metrics } = await (await cdpOf(page)).send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === wanted);
  if (!found) throw new Error(`The browser does not count ${wanted}.`);
  return found.value;
}

/** Milliseconds of processor time of a page's main thread while `act` goes on, untraced. */
export async function mainThread(page: Page, act: () => Promise<unknown>): Promise<number> {
  const before = await metric(page, 'TaskDuration');
  await act();
  return ((await metric(page, 'TaskDuration')) - before) * 1000;
}

/** Traces the whole browser while `act` goes on in this page, and `after` milliseconds more. */
export async function record<T>(page: Page, act: () => Promise<T>, after = 0): Promise<Recorded<T>> {
  await cdpOf(page);
  await page.tracing.start({ categories: CATEGORIES });
  const before = await metric(page, 'TaskDuration');
  const result = await act();
  await new Promise((passed) => setTimeout(passed, after));
  const main = ((await metric(page, 'TaskDuration')) - before) * 1000;
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  return { result, scripts: attribute(traceEvents), main };
}

/** Megabytes of script heap of a page, all worlds together, after a collection. */
export async function heap(page: Page): Promise<number> {
  await (await cdpOf(page)).send('HeapProfiler.collectGarbage');
  return (await metric(page, 'JSHeapUsedSize')) / 2 ** 20;
}
