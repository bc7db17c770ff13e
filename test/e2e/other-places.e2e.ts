import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { KAIKEI, SMART } from '../site/hosts.ts';
import { chooseFiles, chooseInDialog, fillByScript, submitForm } from './support/give-files.ts';
import { guard, waitForGuard } from './support/guard.ts';
import { A, B } from './support/offices.ts';
import { signInAs } from './support/open-voucher.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { setSetting } from './support/settings.ts';
import { settle } from './support/settle.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger } from './support/walk.ts';

const STOPPED = 'ファイルは送られていません';
const INPUT = 'input[type="file"]';
const SUBMIT = 'form [type="submit"]';
const PLACES = [
  ['/Smart/ScanDataImport', 'スキャン.pdf'],
  ['/Smart/CsvImport', '明細.csv'],
] as const;

const DOMS = ['server', 'spa', 'renamed'] as const;
/** What a person presses to choose files: the input itself, or what stands in the place of a hidden one. */
const chooserOf = (dom: (typeof DOMS)[number], path: string): string =>
  path.endsWith('CsvImport') || dom === 'server' ? INPUT : dom === 'spa' ? '[data-do="choose-files"]' : 'form label';

describe(`import screens of Smart transaction import, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
    await chooseTarget(session, A.name);
    page = await session.newPage();
  });
  afterAll(() => session?.close());
  beforeEach(() => session.site.uploads.splice(0));

  const open = (path: string, host: string = SMART) => page.goto(session.site.url(host, path));
  const overlay = () => session.overlay(page);
  const submit = () => Promise.all([page.waitForNavigation(), submitForm(page, SUBMIT)]);

  describe.each(DOMS)('in the %s page', (dom) => {
    beforeAll(() => session.site.setState({ dom, idShown: 'tooltip' }));

    test.each(PLACES)('signed in as B, %s takes no file for A', async (path, file) => {
      await signInAs(session, page, B.yayoiId);
      await open(path);
      await waitForGuard(page, { screen: 'unknown', verdict: 'mismatch', gate: 'closed' });
      expect(await overlay().waitForText(`${B.yayoiId}（${B.name}）`)).toContain('別の事業所のデータになります');
      const chooser = chooserOf(dom, path);
      expect(await chooseFiles(page, chooser, [sampleFile(file)]), 'no file dialog opens').toBe(false);
      await overlay().waitForText(STOPPED);
      expect(await overlay().text()).not.toContain('別の事業グループに保存されます');
      await overlay().click('閉じる');
      await session.files.drop(page, chooser, [sampleFile(file)]);
      await overlay().waitForText(STOPPED);
      await overlay().click('閉じる');
      await fillByScript(page, INPUT, file);
      await submitForm(page, SUBMIT);
      await overlay().waitForText(STOPPED);
      await settle();
      expect(session.site.uploads).toEqual([]);
    });

    test.each(PLACES)('signed in as A, %s is as without us', async (path, file) => {
      await signInAs(session, page, A.yayoiId);
      await open(path);
      await waitForGuard(page, { screen: 'unknown', verdict: 'match', gate: 'open' });
      await chooseInDialog(page, chooserOf(dom, path), [sampleFile(file)]);
      await submit();
      await expect
        .poll(() => session.site.uploads)
        .toMatchObject([{ host: SMART, yayoiId: A.yayoiId, fileName: file }]);
    });
  });

  test('the other pages of such products are left alone', async () => {
    session.site.setState({ dom: 'server' });
    await signInAs(session, page, B.yayoiId);
    await open('/', KAIKEI);
    await settle();
    expect(await guard(page)).toBeUndefined();
  });

  test('switched off in the options: open pages let go at once, new ones say nothing', async () => {
    session.site.setState({ dom: 'server' });
    await signInAs(session, page, B.yayoiId);
    const [path, file] = PLACES[0];
    await open(path);
    await waitForGuard(page, { gate: 'closed' });
    await setSetting(session, 'importGate', false);
    await page.bringToFront();
    await until('the overlay to go', async () => (await guard(page)) === undefined);
    await page.reload();
    await settle();
    expect(await guard(page)).toBeUndefined();
    await chooseInDialog(page, INPUT, [sampleFile(file)]);
    await submit();
    await expect.poll(() => session.site.uploads).toMatchObject([{ yayoiId: B.yayoiId }]);
    await setSetting(session, 'importGate', true);
    await open(path);
    await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
  });
});
