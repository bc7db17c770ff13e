import fs from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { VOUCHER } from '../site/hosts.ts';
import { stopBackground } from './support/background.ts';
import { frameAddress, guessAtFrame, noticedOfFrames, watchForFrames } from './support/check-frame.ts';
import { dropFolder } from './support/drop-folder.ts';
import { chooseInDialog, submitForm } from './support/give-files.ts';
import { waitForGuard } from './support/guard.ts';
import { inside, SUMMARY, textsWithRole } from './support/inside.ts';
import { emptyJournal, journalOf, journalReader, waitForJournal } from './support/journal.ts';
import { JOURNAL_WAYS } from './support/journal-ways.ts';
import { longestTask } from './support/longest-task.ts';
import { A, B } from './support/offices.ts';
import { openVoucher, signInAs } from './support/open-voucher.ts';
import { largeFile, voucherFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger } from './support/walk.ts';
import { DROPZONE } from './support/ways-in.ts';

const FORM = 'form[action="/upload-form"]';
const IN_FORM = `${FORM} input[type="file"]`;
/** A date as the overlay writes it in Japanese. */
const DAY = /\d+年\d+月\d+日/;

describe(`the journal of what passed the gate, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  let reader: Page;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
    await chooseTarget(session, A.name);
    reader = await journalReader(session);
    page = await session.newPage();
    await signInAs(session, page, A.yayoiId);
  });
  afterAll(() => session?.close());

  const overlay = () => session.overlay(page);
  const drop = (...files: string[]) => session.files.drop(page, DROPZONE, files);
  const uploaded = () => session.site.uploads.map(({ yayoiId, fileName }) => [yayoiId, fileName]);
  const arrive = (count: number) =>
    until(`${count} uploads`, async () => session.site.uploads.length === count, {
      describe: async () => JSON.stringify(uploaded()),
    });
  async function open(): Promise<void> {
    session.site.uploads.splice(0);
    await page.bringToFront();
    await openVoucher(session, page, { dom: 'server', idShown: 'title' });
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
  }
  async function workOn(office: typeof A | typeof B): Promise<void> {
    await chooseTarget(session, office.name);
    await page.bringToFront();
    await signInAs(session, page, office.yayoiId);
    await open();
  }

  describe('each way', () => {
    beforeEach(async () => {
      await emptyJournal(reader);
      await open();
    });

    test.each(JOURNAL_WAYS)('$way: one entry, with the SHA-256 of what the server has', async ({ way, name, give }) => {
      await give(session, page);
      await arrive(1);
      const [entry] = await waitForJournal(reader, 1);
      const [upload] = session.site.uploads;
      expect(entry).toMatchObject({
        name,
        way,
        size: upload?.size,
        sha256: upload?.sha256,
        verdict: 'match',
        how: 'account-label',
        screen: 'voucher-upload',
        yayoiId: A.yayoiId,
        targetYayoiId: A.yayoiId,
        goneAhead: false,
        office: { name: A.name },
      });
    });

    test('a form: what was chosen in it and then leaves with it is one', async () => {
      await chooseInDialog(page, IN_FORM, [voucherFile('form.pdf')]);
      const [entry] = await waitForJournal(reader, 1);
      await submitForm(page, `${FORM} [type="submit"]`);
      await arrive(1);
      await settle();
      expect(await journalOf(reader)).toEqual([entry]);
      expect(entry).toMatchObject({ way: 'file-chosen', sha256: session.site.uploads[0]?.sha256 });
    });

    // Firefox's tools drop no folder.
    if (browserName === 'chromium')
      test('a folder: each file in it when it leaves, and not the folder', async () => {
        await dropFolder(session, page, '領収書', '1.pdf');
        await arrive(1);
        const [entry] = await waitForJournal(reader, 1);
        expect(entry).toMatchObject({ name: '1.pdf', sha256: session.site.uploads[0]?.sha256 });
      });

    test('a background that ends in between loses nothing', async () => {
      await stopBackground(session);
      await drop(voucherFile('after.pdf'), voucherFile('too.pdf'));
      await stopBackground(session).catch(() => undefined);
      await arrive(2);
      const entries = await waitForJournal(reader, 2);
      const hashes = (list: readonly { sha256?: string | undefined }[]) => list.map(({ sha256 }) => sha256).toSorted();
      expect(hashes(entries)).toEqual(hashes(session.site.uploads));
    });

    test('a page that goes away before the hash is there: the entry says so', async () => {
      await page.$eval(IN_FORM, (input) => {
        const carried = new DataTransfer();
        carried.items.add(new File(Array(300).fill(new Uint8Array(1_000_000)), 'large.pdf'));
        (input as HTMLInputElement).files = carried.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until('the reading to have begun', () =>
        inside(page, (root) => (root.querySelector('progress')?.value ?? 0) > 0).then((begun) => begun === true),
      );
      await page.goto('about:blank');
      expect(await waitForJournal(reader, 1)).toMatchObject([{ name: 'large.pdf', unfinished: 'stopped' }]);
    });
  });

  test('twelve files, one of which will be refused: said before the site says it, and on the next page as well', async () => {
    await emptyJournal(reader);
    await open();
    const good = Array.from({ length: 11 }, (_, at) => voucherFile(`領収書${at + 1}.pdf`));
    await drop(...good, voucherFile('圧縮.pdf', { like: 'zip-called.pdf' }));
    const sum = `${A.name}に12件。1件は受け付けられない見込みです。`;
    await overlay().waitForText(sum);
    await waitForJournal(reader, 12);
    await until('the check to be over', async () => !(await overlay().text()).includes('確かめています'));
    expect(await overlay().text()).toContain('圧縮.pdf');
    await arrive(12);

    await page.goto(session.site.url(VOUCHER, '/settings/mail'));
    await overlay().waitForText(sum);
    await overlay().click('確認の結果を閉じる');
    await until('the sum to go', async () => !(await overlay().text()).includes(sum));
    await open();
    expect(await overlay().text()).not.toContain('12件');
  });

  // Firefox does not tell how long its tasks are.
  if (browserName === 'chromium')
    test('twelve files, three of 20 MB: no task over 50 ms in the page', async () => {
      await emptyJournal(reader);
      await open();
      // What the page itself does with them is not ours.
      await page.evaluate(() => addEventListener('drop', (event) => event.stopImmediatePropagation(), true));
      await page.evaluate(() => addEventListener('drop', (event) => event.preventDefault()));
      const files = Array.from({ length: 12 }, (_, at) => largeFile(`${at}.pdf`, at < 3 ? 20_000_000 : 2_000 + at));
      const longest = await longestTask(page, async () => {
        await drop(...files);
        await waitForJournal(reader, 12);
      });
      expect(longest).toBeLessThan(50);
    });

  describe('the frame in which files are read', () => {
    test('is out of the page’s sight: no window, no address, no message', async () => {
      await open();
      await page.evaluate(watchForFrames);
      await drop(voucherFile('sight.pdf'));
      await frameAddress(page);
      await until('the hash', async () =>
        (await journalOf(reader)).some(({ name, sha256 }) => name === 'sight.pdf' && sha256),
      );
      expect(await page.evaluate(noticedOfFrames)).toEqual({ told: [], windows: 0, resources: 0, html: false });
    });

    test('answers no page that puts it into itself, whatever it is sent', async () => {
      await open();
      await drop(voucherFile('probe.pdf'));
      const url = await frameAddress(page);
      const before = await journalOf(reader);
      expect(await page.evaluate(guessAtFrame, url)).toEqual([]);
      expect(await journalOf(reader)).toHaveLength(before.length);
    });

    // Firefox's are other ones in each profile.
    if (browserName === 'chromium')
      test('has no address that is the same in every session', async () => {
        const asked = await page.evaluate(
          (id) =>
            fetch(`chrome-extension://${id}/check-frame.html`).then(
              () => 'there',
              () => 'not there',
            ),
          new URL(reader.url()).hostname,
        );
        expect(asked).toBe('not there');
      });
  });

  describe('a file that went to another office', () => {
    const sent = () => voucherFile('家賃.pdf', { tail: 'a' });
    beforeAll(async () => {
      await emptyJournal(reader);
      await open();
      await drop(sent());
      await arrive(1);
      await waitForJournal(reader, 1);
      await workOn(B);
    });
    beforeEach(open);

    test('is held back, with office and day; it arrives only after a yes and when it is given again', async () => {
      await drop(sent());
      const shown = await overlay().waitForText(`「${A.name}」に入れています`);
      expect(shown).toMatch(DAY);
      expect(shown).toContain(`「${B.name}」にも入れて間違いありませんか`);
      await settle();
      expect(uploaded()).toEqual([]);
      await overlay().click('やめる');
      await until('the question to go', async () => !(await overlay().text()).includes('間違いありませんか'));
      await drop(sent());
      await overlay().click('このまま入れる');
      await overlay().waitForText('もう一度ファイルを入れてください');
      await settle();
      expect(uploaded(), 'nothing is played again').toEqual([]);
      await overlay().click('閉じる');
      await drop(sent());
      await expect.poll(uploaded, { timeout: 10_000 }).toEqual([[B.yayoiId, '家賃.pdf']]);
      const entries = await waitForJournal(reader, 2);
      expect(entries.map(({ office }) => office?.name)).toEqual([B.name, A.name]);
    });

    test('is another one if its bytes are: said, and let through when it is given again', async () => {
      const other = () => voucherFile('家賃.pdf', { tail: 'b' });
      await drop(other());
      await overlay().waitForText('中身は違うファイルでした');
      await settle();
      expect(uploaded()).toEqual([]);
      await overlay().click('閉じる');
      await drop(other());
      await expect.poll(uploaded, { timeout: 10_000 }).toEqual([[B.yayoiId, '家賃.pdf']]);
    });

    test('is recognised by its bytes under another name, and held back from what still leaves', async () => {
      const renamed = voucherFile('別名.pdf', { tail: 'a' });
      fs.utimesSync(renamed, new Date(), new Date(Date.now() - 86_400_000));
      await drop(renamed);
      await overlay().waitForText('ほかの事業所に入れたファイルです');
      const [dialog] = await textsWithRole(page, 'alertdialog');
      expect(dialog).toContain(`「${A.name}」に入れています`);
      const before = session.site.uploads.length;
      await overlay().click('やめる');
      await chooseInDialog(page, IN_FORM, [renamed]);
      await overlay().waitForText('まだ送られていません');
      await settle();
      expect(session.site.uploads).toHaveLength(before);
      await overlay().click('やめる');
      await overlay().find('1件の内容を見る', SUMMARY);
    });
  });
});
