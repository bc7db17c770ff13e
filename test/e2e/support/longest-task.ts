import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Time on the processor, in microseconds: what other programs take meanwhile does not count. */
  tdur?: number;
  args?: { name?: string };
}

/** Milliseconds that the longest task of a page's main thread computed while `act` went on (Chromium alone). */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const main = new Set(mains.map(thread));
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && main.has(thread(event)));
  if (tasks.length < 20) throw new Error(`The trace has only ${tasks.length} tasks: it tells nothing.`);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
