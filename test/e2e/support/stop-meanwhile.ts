import type { Page } from 'puppeteer-core';
import { stopBackground } from './background.ts';
import type { Session } from './session.ts';
import { tell } from './synced.ts';

/** Every life of the background says another word here. */
async function lifeOf(page: Page): Promise<unknown> {
  const { revision } = (await tell(page, 'ledger/list', {})) as { revision: string };
  return revision.split(' ')[0];
}

/**
 * Ends the background while pages ask it for more, so that the next one lives at once; `page` is one of the extension's.
 * Waits until that one answers.
 */
export async function stopMeanwhile(session: Session, page: Page): Promise<void> {
  const before = await lifeOf(page);
  if (session.name === 'firefox') {
    // It may be on its way up again before anybody looks.
    await stopBackground(session).catch((error: unknown) => {
      if (!/background is (?:starting|running|primed)/.test(String(error))) throw error;
    });
  } else {
    // By the worker's target nobody could tell: the browser gives the next life the same one.
    const cdp = await page.createCDPSession();
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await cdp.detach();
  }
  if ((await lifeOf(page)) === before) throw new Error('The background was not stopped.');
}
