import fs from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { storeOffices } from '../test/e2e/support/many-offices.ts';
import { sampleFile } from '../test/e2e/support/sample-files.ts';
import { launch, type Session } from '../test/e2e/support/session.ts';

/** A browser whose ledger has so many offices. */
export async function withOffices(count: number): Promise<Session> {
  const session = await launch('chromium');
  const page = await session.extensionPage('popup.html');
  await storeOffices(page, count);
  await page.close();
  return session;
}

/** Milliseconds from the navigation until the popup's list stands. */
export async function popupOpen(session: Session): Promise<number> {
  const page = await session.extensionPage('popup.html');
  const taken = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const look = () => {
          const first = document.querySelector('[role=radiogroup] input');
          if (first) done(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await page.close();
  return taken;
}

/** Milliseconds that one keystroke in the popup's search takes: in its handlers, and until what fits is drawn. */
export async function keystroke(page: Page, words: string): Promise<{ handlers: number; drawn: number }> {
  return page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    const list = document.querySelector('[role=radiogroup]');
    if (!box || !list) throw new Error('no list');
    const changed = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done();
      });
      observer.observe(list.parentElement ?? list, { childList: true, subtree: true, characterData: true });
    });
    box.value = typed;
    const began = performance.now();
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const handlers = performance.now() - began;
    await changed;
    return { handlers, drawn: performance.now() - began };
  }, words);
}

/** Milliseconds that asking whose a Yayoi ID is takes, on average over some. */
export async function lookUp(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
    ).chrome;
    const began = performance.now();
    for (let at = 0; at < 50; at++)
      await runtime.sendMessage({ name: 'page/whose', request: { yayoiId: `office${at % 10}@example.co.jp` } });
    return (performance.now() - began) / 50;
  });
}

/** Milliseconds from choosing a CSV of so many rows to its preview. */
export async function preview(session: Session, rows: number): Promise<number> {
  const lines = Array.from({ length: rows }, (_, at) => `新しい事業所${at},new${at}@example.co.jp,新しいグループ${at}`);
  const file = sampleFile(`bench-${rows}.csv`);
  fs.writeFileSync(file, `事業所名,弥生ID,事業グループ\r\n${lines.join('\r\n')}\r\n`);
  const page = await session.extensionPage('options.html');
  const input = await page.waitForSelector('input[type=file][data-testid="ledger-import"]');
  const began = performance.now();
  await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
  await page.waitForSelector('[data-testid="import-preview"] button[data-testid="import-apply"]:enabled', {
    timeout: 120_000,
  });
  const taken = performance.now() - began;
  await page.close();
  return taken;
}
