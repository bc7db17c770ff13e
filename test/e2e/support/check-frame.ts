import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The frame's address, as a page might have found it out. */
export const frameAddress = (page: Page): Promise<string> =>
  until('the frame in which files are read', async () => {
    for (const frame of page.frames()) {
      const href = await frame.evaluate(() => location.href).catch(() => '');
      if (href.includes('/check-frame.html')) return href;
    }
    return undefined;
  });

/** Writes down what the page can notice of a frame. Runs in the page. */
export function watchForFrames(): void {
  const told: string[] = [];
  Object.assign(globalThis, { told });
  addEventListener('message', ({ data }) => told.push(`message ${data}`), true);
  new MutationObserver((changes) => told.push(...changes.map(({ type }) => type))).observe(
    document.querySelector('shohyo-guard') as Element,
    { childList: true, subtree: true },
  );
  new PerformanceObserver((list) => told.push(...list.getEntries().map(({ name }) => name))).observe({
    type: 'resource',
  });
}

/** What it noticed, without what it asked of its own server. Runs in the page. */
export function noticedOfFrames(): object {
  const { told } = globalThis as unknown as { told: string[] };
  return {
    told: told.filter((one) => !one.startsWith(location.origin)),
    windows: window.length,
    resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension:')).length,
    html: document.documentElement.outerHTML.includes('check-frame'),
  };
}

/**
 * Puts the frame into the page, once for each guess at a token, and sends it all that a content script would; gives what came
 * back. Runs in the page.
 */
export async function guessAtFrame(src: string): Promise<unknown[]> {
  const told: unknown[] = [];
  addEventListener('message', ({ data }) => told.push(data));
  for (const token of ['', '1', crypto.randomUUID(), { token: 'x' }, null]) {
    const frame = document.createElement('iframe');
    frame.src = src;
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    document.body.append(frame);
    await loaded;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => told.push(data);
    frame.contentWindow?.postMessage(token, '*', [port2]);
    const file = new File(['x'], 'x.pdf');
    for (const job of [{ same: file }, { hash: file, key: '' }]) port1.postMessage({ id: 1, job });
    frame.contentWindow?.postMessage({ name: 'journal/search', request: { filter: {}, limit: 10 } }, '*');
  }
  await new Promise((done) => setTimeout(done, 700));
  return told;
}
