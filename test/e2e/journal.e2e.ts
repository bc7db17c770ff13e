import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { chooseFiles, fillByScript, submitForm } from './support/give-files.ts';
import { waitForGuard } from './support/guard.ts';
import { emptyJournal, journalReader, waitForJournal } from './support/journal.ts';
import { A } from './support/offices.ts';
import { openVoucher, signInAs } from './support/open-voucher.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { chooseTarget, importLedger } from './support/walk.ts';
import { DROPZONE } from './support/ways-in.ts';

const FORM = 'form[action="/upload-form"]';

interface Way {
  way: string;
  name: string;
  give: (session: Session, page: Page) => Promise<unknown>;
}

const WAYS: readonly Way[] = [
  { way: 'drop', name: 'drop.pdf', give: (session, page) => session.files.drop(page, DROPZONE, [sampleFile('drop.pdf')]) },
  { way: 'file-chosen', name: 'chosen.pdf', give: (_session, page) => chooseFiles(page, '#voucher_files', [sampleFile('chosen.pdf')]) },
  { way: 'paste', name: 'image.png', give: (session, page) => session.files.paste(page, [sampleFile('image.png')]) },
  {
    way: 'form',
    name: 'form.pdf',
    give: async (_session, page) => {
      await fillByScript(page, `${FORM} input[type="file"]`, 'form.pdf');
      await submitForm(page, `${FORM} [type="submit"]`);
    },
  },
  {
    way: 'fetch',
    name: 'fetch.pdf',
    give: (_session, page) =>
      page.evaluate(async () => {
        const body = new FormData();
        body.append('file', new File(['%PDF-1.4 fetch'], 'fetch.pdf'));
        await fetch('/api/upload', { method: 'POST', body });
      }),
  },
];

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

  beforeEach(async () => {
    await emptyJournal(reader);
    session.site.uploads.splice(0);
    await page.bringToFront();
    await openVoucher(session, page, { dom: 'server', idShown: 'title' });
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
  });

  test.each(WAYS)('$way: one entry, with the hash of what the server received', async ({ way, name, give }) => {
    await give(session, page);
    await expect.poll(() => session.site.uploads.length, { timeout: 10_000 }).toBe(1);
    const [entry] = await waitForJournal(reader, 1);
    const [upload] = session.site.uploads;
    expect(entry).toMatchObject({
      name,
      way,
      size: upload?.size,
      verdict: 'match',
      screen: 'voucher-upload',
      yayoiId: A.yayoiId,
      goneAhead: false,
      office: { name: A.name },
    });
    if (way !== 'form') expect(entry?.sha256).toBe(upload?.sha256);
    console.log(JSON.stringify(entry));
  });
});
