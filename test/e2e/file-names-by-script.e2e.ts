import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { OPENERS, pressToOpen, pressToOpenFolder } from './support/by-script.ts';
import { dropFolder } from './support/drop-folder.ts';
import { fillByScript } from './support/give-files.ts';
import { guard, waitForGuard } from './support/guard.ts';
import { A, B } from './support/offices.ts';
import { openVoucher, signInAs } from './support/open-voucher.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger } from './support/walk.ts';

const FILE = '領収書_事業所B.pdf';
const FORM = 'form[action="/upload-form"]';

type Give = (session: Session, page: Page) => Promise<unknown>;
/** What the page's own script sends. `run` travels as source text: no names from outside it. */
const script =
  (run: (name: string) => unknown): Give =>
  (_session, page) =>
    page.evaluate(run, FILE);

const WAYS: [name: string, give: Give][] = [
  ['an input that is in no page', (_session, page) => pressToOpen(page, OPENERS.click, FILE)],
  ['a picker of an input that is gone', (_session, page) => pressToOpen(page, OPENERS.showPicker, FILE)],
  [
    'fetch with FormData',
    script((name) => {
      const body = new FormData();
      body.append('file', new File(['%PDF-1.4'], name));
      return fetch('/api/upload', { method: 'POST', body }).catch(() => undefined);
    }),
  ],
  [
    'fetch of a Request made before',
    script((name) => {
      const body = new FormData();
      body.append('file', new Blob(['%PDF-1.4']), name);
      return fetch(new Request('/api/upload', { method: 'POST', body }).clone()).catch(() => undefined);
    }),
  ],
  [
    'XMLHttpRequest with a File',
    script((name) => {
      const request = new XMLHttpRequest();
      request.open('POST', '/api/upload');
      request.setRequestHeader('x-file-name', encodeURIComponent(name));
      request.send(new File(['%PDF-1.4'], name));
    }),
  ],
  [
    'sendBeacon',
    script((name) => {
      const body = new FormData();
      body.append('file', new File(['%PDF-1.4'], name));
      navigator.sendBeacon('/api/upload', body);
    }),
  ],
  [
    'submit() of a form',
    async (_session, page) => {
      await fillByScript(page, `${FORM} input[type="file"]`, FILE);
      await page.$eval(FORM, (form) => (form as HTMLFormElement).submit());
    },
  ],
];
/** Folders, which only Chromium's driver gives: what is in them is seen when the page sends it. */
const FOLDERS: [name: string, give: Give, arrives: string][] = [
  ['what is in a dropped folder', (session, page) => dropFolder(session, page, '領収書', FILE), FILE],
  ['a dropped folder itself', (session, page) => dropFolder(session, page, B.name, '1.pdf'), '1.pdf'],
  ['a chosen folder', (_session, page) => pressToOpenFolder(page, OPENERS.folder, FILE), `領収書/${FILE}`],
];
const ALL = [
  ...WAYS.map(([name, give]): [string, Give, string] => [name, give, FILE]),
  ...(browserName === 'chromium' ? FOLDERS : []),
];

describe(`another office’s name in a file that the page’s scripts open or send, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
    await chooseTarget(session, A.name);
    page = await session.newPage();
    await signInAs(session, page, A.yayoiId);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    await openVoucher(session, page, { dom: 'server', idShown: 'title' });
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
    session.site.uploads.splice(0);
  });

  const overlay = () => session.overlay(page);
  const uploaded = () => session.site.uploads.map(({ yayoiId, fileName }) => [yayoiId, fileName]);
  const gone = () => until('the question to go', async () => !(await overlay().text()).includes('ファイル名に'));
  const asked = () => overlay().waitForText(`ファイル名に「${B.name}」とあります`);

  test.each(ALL)('%s: asked about once, kept out by やめる, let in after a yes', async (_name, give, arrives) => {
    await give(session, page);
    expect(await asked()).toContain('ファイルはまだ送られていません');
    expect(await guard(page)).toMatchObject({ verdict: 'match', gate: 'open' });
    await overlay().click('やめる');
    await gone();
    await settle();
    expect(uploaded()).toEqual([]);

    await give(session, page);
    await asked();
    await overlay().click('このまま入れる');
    await overlay().waitForText('もう一度ファイルを入れてください');
    await settle();
    expect(uploaded(), 'nothing is played again').toEqual([]);
    await overlay().click('閉じる');
    await give(session, page);
    await expect.poll(uploaded).toEqual([[A.yayoiId, arrives]]);
    expect(await overlay().text()).not.toContain('ファイル名に');
  });

  test('the page hears nothing of a file that is asked about, and gets none', async () => {
    await page.evaluate(() => Object.assign(globalThis, { heard: [] }));
    await pressToOpen(
      page,
      () => {
        const input = document.createElement('input');
        input.type = 'file';
        const { heard } = globalThis as unknown as { heard: unknown[] };
        for (const type of ['input', 'change']) input.addEventListener(type, () => heard.push(type));
        Object.assign(globalThis, { chosen: input });
        input.click();
      },
      FILE,
    );
    await asked();
    await settle();
    const seen = await page.evaluate(() => {
      const { heard, chosen } = globalThis as unknown as { heard: string[]; chosen: HTMLInputElement };
      return { heard, files: chosen.files?.length };
    });
    expect(seen).toEqual({ heard: [], files: 0 });
  });

  test('a file without another office’s name, or without any, is not asked about', async () => {
    await page.evaluate(async () => {
      const body = new FormData();
      body.append('file', new File(['%PDF-1.4'], '領収書.pdf'));
      body.append('file', new Blob(['%PDF-1.4']));
      await fetch('/api/upload', { method: 'POST', body });
      await fetch('/api/upload', { method: 'POST', body: new Blob(['%PDF-1.4']) });
    });
    expect(uploaded().map(([, name]) => name)).toEqual(['領収書.pdf', 'blob', '']);
    expect(await overlay().text()).not.toContain('ファイル名に');
  });
});
