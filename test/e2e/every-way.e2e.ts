import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WAYS_IN } from '../../lib/guard/ways-in.ts';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { VOUCHER } from '../site/hosts.ts';
import { addButton, OPENERS } from './support/by-script.ts';
import { CHROMIUM_ONLY, EVERY_WAY } from './support/every-way.ts';
import type { Gone } from './support/gone.ts';
import { waitForGuard } from './support/guard.ts';
import { A, B } from './support/offices.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { sendWithSpoiltTools } from './support/spoilt-tools.ts';
import { chooseTarget, importLedger, signIn } from './support/walk.ts';

const GONE: [way: string, name: string, gone: Gone][] = WAYS_IN.flatMap(({ id }) =>
  EVERY_WAY[id].map((gone): [string, string, Gone] => [id, gone.name, gone]),
);

/** Writes down what the page hears of the ways that come along as events. Runs in the page. */
function listenForFiles(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  for (const type of ['drop', 'paste', 'input', 'change', 'submit'])
    document.addEventListener(type, () => heard.push(type), true);
}

describe(`every way of lib/guard/ways-in.ts, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    session.site.setState({ dom: 'server', idShown: 'title' });
    await importLedger(session, ledger);
    page = await session.newPage();
    await signIn(session, page, B.yayoiId);
  });
  afterAll(() => session?.close());

  const uploaded = () => session.site.uploads.map(({ yayoiId, fileName }) => [yayoiId, fileName]);
  const target = (name: string) => chooseTarget(session, name).then(() => page.bringToFront());
  const stopped = () => session.overlay(page).waitForText('ファイルは送られていません');
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  async function open(): Promise<void> {
    await page.goto(session.site.url(VOUCHER, '/upload'));
    await waitForGuard(page, { screen: 'voucher-upload' });
    await page.waitForSelector('[data-do="account"][title]');
    session.site.uploads.splice(0);
  }
  const match = () => waitForGuard(page, { verdict: 'match', gate: 'open' });
  const mismatch = () => waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });

  describe('while the gate is open', () => {
    beforeAll(() => target(B.name));
    beforeEach(async () => {
      await open();
      await match();
    });

    test.each(GONE)('%s (%s): exactly that file arrives', async (_way, _name, gone) => {
      expect(await gone.give(session, page)).toEqual(gone.open);
      if (gone.arrives === undefined) return;
      await expect.poll(uploaded).toEqual([[B.yayoiId, gone.arrives]]);
    });
  });

  describe('while the gate is closed', () => {
    beforeAll(() => target(A.name));
    beforeEach(async () => {
      await open();
      await mismatch();
    });

    test.each(GONE)('%s (%s): nothing leaves, and the dialog says so', async (_way, _name, gone) => {
      await page.evaluate(listenForFiles);
      expect(await gone.give(session, page)).toEqual(gone.closed);
      await stopped();
      await settle();
      expect(uploaded()).toEqual([]);
      // Else only its way out would have been closed.
      expect(await heard()).toEqual([]);
    });

    test('requests without a file leave as ever', async () => {
      const sent = (path: string, how?: RequestInit) =>
        page.evaluate((to, options) => fetch(to, options).then(({ status }) => status), path, how ?? {});
      expect(await sent('/upload')).toBe(200);
      expect(await sent('/upload', { method: 'POST', body: 'x=1' })).toBe(200);
      expect(
        await page.evaluate(() => fetch(new Request('/upload', { method: 'POST', body: 'x' })).then((a) => a.ok)),
      ).toBe(true);
      expect(await page.evaluate(() => navigator.sendBeacon('/upload', 'x'))).toBe(true);
    });

    test('a body that is a file only the second time it is read never leaves', async () => {
      await page.evaluate(async () => {
        const later = (first: () => unknown) => {
          let read = 0;
          return {
            method: 'POST',
            get body() {
              read += 1;
              return (read === 1 ? first() : new File(['%PDF-1.4'], 'second.pdf')) as BodyInit;
            },
          };
        };
        const nothing = () => null;
        await fetch('/api/upload', later(nothing)).catch(() => undefined);
        await fetch(new Request('/api/upload', later(nothing))).catch(() => undefined);
        const fail = () => {
          throw new Error('first');
        };
        await fetch('/api/upload', later(fail)).catch(() => undefined);
      });
      await settle();
      expect(uploaded()).toEqual([]);
    });
  });

  describe('in a page that has spoilt its tools', () => {
    const spoil = async (): Promise<void> => {
      await page.evaluate(`setTimeout(${sendWithSpoiltTools})`);
      await settle();
      expect(await page.title()).toBe('threw:');
    };
    test('files leave through the open gate, and nothing throws', async () => {
      await target(B.name);
      await open();
      await match();
      await spoil();
      expect(
        uploaded()
          .map(([, name]) => name)
          .toSorted(),
      ).toEqual(['', 'form.pdf', 'form.pdf']);
    });
    test('none leaves through the closed one, and nothing throws', async () => {
      await target(A.name);
      await open();
      await mismatch();
      await spoil();
      await stopped();
      expect(uploaded()).toEqual([]);
    });
  });

  const OPEN_DIALOGS: [name: string, trigger: () => Promise<string>][] = [
    ['of the page’s input', async () => '#voucher_files'],
    ['of an input that is in no page', () => addButton(page, OPENERS.click)],
    ['of an input that a script opened and took away', () => addButton(page, OPENERS.takenAway)],
    [
      'of an input that the user opened and the page took away',
      async () => {
        await page.click(await addButton(page, OPENERS.plant));
        return '#planted';
      },
    ],
    ['that a picker opened', () => addButton(page, OPENERS.showPicker)],
  ];
  describe('while a file dialog stands open', () => {
    beforeEach(async () => {
      await target(B.name);
      await open();
      await match();
    });

    test.each(OPEN_DIALOGS)('%s, the gate closes: what is chosen then goes nowhere', async (_name, trigger) => {
      const press = await trigger();
      await page.evaluate(listenForFiles);
      const [chooser] = await Promise.all([page.waitForFileChooser(), page.click(press)]);
      await target(A.name);
      await mismatch();
      await chooser.accept([sampleFile('a.pdf')]);
      await stopped();
      await settle();
      expect(uploaded()).toEqual([]);
      expect(await heard()).toEqual([]);
    });
  });

  test('what only Chromium has is in no other browser', async () => {
    const has = await page.evaluate((names) => names.filter((name) => name in window), Object.values(CHROMIUM_ONLY));
    expect(has).toEqual(browserName === 'chromium' ? Object.values(CHROMIUM_ONLY) : []);
  });
});
