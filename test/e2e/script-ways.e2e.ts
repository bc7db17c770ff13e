import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { VOUCHER } from '../site/hosts.ts';
import { chooseFiles } from './support/give-files.ts';
import { waitForGuard } from './support/guard.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { chooseTarget, importLedger, pointAtAccount, signIn } from './support/walk.ts';

/** What the page's own script does with a file it has made, and what it must see when the gate is closed. */
const SENDS: readonly [name: string, run: () => Promise<string> | string, closed: string][] = [
  [
    'fetch with FormData',
    () => {
      const form = new FormData();
      form.append('file', new File(['%PDF-1.4'], 'fetch-form.pdf'));
      return fetch('/api/upload', { method: 'POST', body: form }).then(String, (error: Error) => error.name);
    },
    'TypeError',
  ],
  [
    'fetch with a File',
    () =>
      fetch('/api/upload', { method: 'POST', body: new File(['%PDF-1.4'], 'fetch-file.pdf') }).then(
        String,
        (error: Error) => error.name,
      ),
    'TypeError',
  ],
  [
    'fetch of a Request made before',
    () => {
      const request = new Request('/api/upload', { method: 'POST', body: new Blob(['%PDF-1.4']) });
      return fetch(request).then(String, (error: Error) => error.name);
    },
    'TypeError',
  ],
  [
    'XMLHttpRequest',
    () =>
      new Promise<string>((resolve) => {
        const request = new XMLHttpRequest();
        request.open('POST', '/api/upload');
        request.onload = () => resolve('load');
        request.onerror = () => resolve('error');
        request.send(new File(['%PDF-1.4'], 'xhr.pdf'));
      }),
    'error',
  ],
  ['sendBeacon', () => String(navigator.sendBeacon('/api/upload', new Blob(['%PDF-1.4']))), 'false'],
];

const OPENS: readonly [name: string, run: () => void][] = [
  [
    'click() of an input that is in no page',
    () => {
      const input = document.createElement('input');
      input.type = 'file';
      input.click();
    },
  ],
  [
    'a click event sent to such an input',
    () => {
      const input = document.createElement('input');
      input.type = 'file';
      input.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    },
  ],
  [
    'showPicker()',
    () => {
      const input = document.createElement('input');
      input.type = 'file';
      document.body.append(input);
      try {
        input.showPicker();
      } catch {
        // As the browser refuses: the page goes on without a file.
      }
      input.remove();
    },
  ],
];

/** A button of the page that runs this, so that a real press stands behind it: without one no browser opens a dialog. */
async function pressed(page: Page, run: () => void): Promise<string> {
  await page.evaluate((source) => {
    document.querySelector('#by-script')?.remove();
    const button = document.createElement('button');
    button.id = 'by-script';
    button.textContent = '試す';
    button.onclick = new Function(`(${source})()`) as () => void;
    document.querySelector('h1')?.after(button);
  }, run.toString());
  return '#by-script';
}

describe(`what the page’s own script opens and sends, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    session.site.setState({ dom: 'server', idShown: 'tooltip' });
    await importLedger(session, ledger);
    await chooseTarget(session, '事業所B');
    page = await session.newPage();
    await signIn(session, page, 'b@example.co.jp');
    await page.goto(session.site.url(VOUCHER, '/upload'));
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
  });
  afterAll(() => session?.close());
  beforeEach(() => session.site.uploads.splice(0));

  describe('while the gate is open', () => {
    test.each(SENDS)('%s leaves as the page sent it', async (_name, run) => {
      await page.evaluate(run);
      await expect.poll(() => session.site.uploads.length).toBe(1);
      expect(session.site.uploads[0]).toMatchObject({ yayoiId: 'b@example.co.jp', size: 8 });
    });
    test.each(OPENS)('%s opens the file dialog', async (_name, run) => {
      expect(await chooseFiles(page, await pressed(page, run), [sampleFile('a.pdf')])).toBe(true);
    });
  });

  describe('while the gate is closed', () => {
    beforeAll(async () => {
      await chooseTarget(session, '事業所A');
      await page.bringToFront();
      await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
    });
    test.each(SENDS)('%s does not leave', async (_name, run, closed) => {
      expect(await page.evaluate(run)).toBe(closed);
      await settle();
      expect(session.site.uploads).toEqual([]);
      await session.overlay(page).waitForText('ファイルは送られていません');
    });
    test.each(OPENS)('%s opens no file dialog', async (_name, run) => {
      expect(await chooseFiles(page, await pressed(page, run), [sampleFile('a.pdf')])).toBe(false);
    });
    test('requests without a file leave as ever', async () => {
      expect(await page.evaluate(() => fetch('/upload').then((answer) => answer.status))).toBe(200);
      expect(
        await page.evaluate(() =>
          fetch('/upload', { method: 'POST', body: 'x=1' }).then((answer) => answer.status > 0),
        ),
      ).toBe(true);
    });
  });
});
