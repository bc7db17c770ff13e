import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { VOUCHER } from '../site/hosts.ts';
import { type Way, waysFor } from '../trials/real/ways.ts';
import { chooseFiles } from './support/give-files.ts';
import { waitForGuard } from './support/guard.ts';
import { startWitness, type Witnessed, witnessed } from './support/page-witness.ts';
import { restPointer } from './support/rest-pointer.ts';
import { filesAsAtFirst, sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger, signIn } from './support/walk.ts';

const B = 'b@example.co.jp';

/** What the page's own script opens from a real press: an input that is in no page, by click and by showPicker. */
const opener = (name: string, open: 'click' | 'showPicker'): Way => ({
  name,
  give: async (_session, page) => {
    await page.evaluate((how) => {
      const button = document.createElement('button');
      button.id = 'by-script';
      button.textContent = '試す';
      button.onclick = () => {
        const input = document.createElement('input');
        input.type = 'file';
        input.onchange = () => {
          const form = new FormData();
          for (const file of input.files ?? []) form.append('file', file);
          void fetch('/api/upload', { method: 'POST', body: form });
        };
        input[how]();
      };
      document.querySelector('h1')?.after(button);
    }, open);
    return chooseFiles(page, '#by-script', [sampleFile('detached.pdf')]);
  },
});
const WAYS: readonly Way[] = [
  ...waysFor('server'),
  opener('click() of a detached input', 'click'),
  opener('showPicker() of a detached input', 'showPicker'),
];

/** An extension that does nothing at all. */
function emptyExtension(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'empty-extension-'));
  const gecko = { id: 'empty@example.co.jp', data_collection_permissions: { required: ['none'] } };
  const manifest = { manifest_version: 3, name: 'empty', version: '1', browser_specific_settings: { gecko } };
  fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  // From here Chromium's clipboard is filled.
  fs.writeFileSync(path.join(folder, 'options.html'), '<!doctype html><title>empty</title>');
  return folder;
}

/** All that page and server notice of one file. */
interface Noticed {
  events: Witnessed[];
  requests: object[];
  stored: object[];
}

type Guarded = Session & { hasGuard?: boolean };

const withoutBoundary = (type: string | undefined): string | undefined => type?.replace(/boundary=.*/, 'boundary');

async function notice(session: Guarded, page: Page, way: Way): Promise<Noticed> {
  const { uploads } = session.site;
  await page.bringToFront();
  await restPointer(page);
  await page.goto(session.site.url(VOUCHER, '/upload'));
  await page.waitForSelector('[data-do="account"][title]');
  if (session.hasGuard) await waitForGuard(page, { verdict: 'match', gate: 'open' });
  await startWitness(page);
  uploads.splice(0);
  const requests: object[] = [];
  const write = (request: HTTPRequest): void => {
    if (request.method() !== 'POST') return;
    const { pathname } = new URL(request.url());
    requests.push({ pathname, type: withoutBoundary(request.headers()['content-type']) });
  };
  page.on('request', write);
  filesAsAtFirst();
  await way.give(session, page);
  await until(`${way.name} to arrive`, async () => uploads.length > 0).catch(() => undefined);
  await until('the page to have ended', () => page.evaluate(() => document.readyState === 'complete'));
  page.off('request', write);
  const stored = uploads.map(({ at: _at, ...upload }) => upload);
  const events = await witnessed(page);
  // Firefox's driver chooses the files and puts the dialog away at the same time: the page hears of either first.
  const putAway = ({ type }: Witnessed): boolean => type === 'cancel';
  return { events: [...events.filter((one) => !putAway(one)), ...events.filter(putAway)], requests, stored };
}

describe(`on match the page sees what it would see without the extension, in ${browserName}`, () => {
  let guarded: Guarded;
  let bare: Guarded;
  let pages: [Page, Page];
  beforeAll(async () => {
    guarded = { ...(await launch()), hasGuard: true };
    bare = await launch(browserName, { extension: emptyExtension() });
    await importLedger(guarded, ledger);
    await chooseTarget(guarded, '事業所B');
    pages = [await guarded.newPage(), await bare.newPage()];
    for (const [session, page] of [
      [guarded, pages[0]],
      [bare, pages[1]],
    ] as const) {
      session.site.setState({ dom: 'server', idShown: 'title' });
      await signIn(session, page, B);
    }
  });
  afterAll(async () => {
    await guarded?.close();
    await bare?.close();
  });

  test.each(WAYS)('$name', async (way) => {
    const without = await notice(bare, pages[1], way);
    // A way that brings no file to the server would prove nothing.
    expect(without.stored).toHaveLength(1);
    expect(await notice(guarded, pages[0], way)).toEqual(without);
  });
});
