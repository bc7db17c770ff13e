import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileFingerprints } from '../../lib/domain/file-fingerprints.ts';
import { stopBackground } from './support/background.ts';
import { download } from './support/downloads.ts';
import { press, retype, waitForShown } from './support/extension-page.ts';
import { storeEntries, tell } from './support/many-entries.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger } from './support/walk.ts';

const JOURNAL = '#journal';
const COUNT = '[data-testid="journal-count"]';
const TABLE = '[data-testid="journal-table"]';
const office = (letter: string) => ({ name: `事業所${letter}`, yayoiId: `${letter.toLowerCase()}@example.co.jp` });
const RECEIPT = { name: '領収書.pdf', size: 3_000_000, type: 'application/pdf', lastModified: 1_795_000_000_000 };
const FORMULA = { name: '=SUM(A1).png', size: 70, type: 'image/png', lastModified: 5 };

interface Same {
  elsewhere: { officeName: string; name: string }[];
  here: { name: string }[];
}

describe(`the journal in ${browserName}`, () => {
  let session: Session;
  let options: Page;
  /** Three chunks of the file whose way is asked for, and what it comes to. */
  const bytes = Buffer.alloc(RECEIPT.size, 'voucher');
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  beforeAll(async () => {
    session = await launch();
    await importLedger(session, { format: 'shohyo-guard-ledger', version: 1, offices: [office('A'), office('B')] });
    await chooseTarget(session, '事業所A');
    options = await session.extensionPage('options.html');
  });
  afterAll(() => session?.close());

  /** Files pass on an upload screen, as its page tells it. */
  const pass = async (letter: string, files: object[], change: object = {}): Promise<string[]> => {
    const { yayoiId } = office(letter);
    const passage = { screen: 'voucher-upload', verdict: 'match', how: 'account-menu', goneAhead: false, way: 'drop' };
    const once = { mark: crypto.randomUUID(), again: false };
    return (await tell<{ keys: string[] }>(options, 'page/journal', { ...passage, ...once, yayoiId, files, ...change }))
      .keys;
  };
  /** Firefox's driver hears of no load in an extension page: it is opened anew instead of being reloaded. */
  const reopen = async () => {
    const before = options;
    options = await session.extensionPage('options.html');
    await before.close();
  };
  const hashed = (key = '') => tell<Same>(options, 'journal/hashed', { key, sha256 });

  test('lists what passed, also when the background stops before the hash comes', async () => {
    await waitForShown(options, JOURNAL, 'まだ記録はありません');
    const [key] = await pass('A', [RECEIPT, FORMULA]);
    await stopBackground(session);
    expect(await hashed(key)).toEqual({ elsewhere: [], here: [] });
    await waitForShown(options, TABLE, /=SUM\(A1\)\.png[\s\S]*領収書\.pdf/);
    await waitForShown(options, COUNT, '1〜2件目（全2件）');
    await options.bringToFront();
    await options.click(`${TABLE} tr:last-child summary`);
    await waitForShown(options, TABLE, sha256);
  });

  test('the same bytes for another office are known, by the file before and by the hash after', async () => {
    await chooseTarget(session, '事業所B');
    const { fingerprints } = await tell<{ fingerprints: number[] }>(options, 'page/sent-before', {});
    expect(fingerprints).toEqual([...fileFingerprints(FORMULA), ...fileFingerprints(RECEIPT)]);
    expect(await tell<Same>(options, 'journal/same', { sha256 })).toMatchObject({
      elsewhere: [{ officeName: '事業所A', name: '領収書.pdf' }],
      here: [],
    });
    const [key] = await pass('B', [RECEIPT], { verdict: 'mismatch', goneAhead: true });
    expect(await hashed(key)).toMatchObject({ elsewhere: [{ officeName: '事業所A' }], here: [] });
    expect(await hashed()).toMatchObject({ elsewhere: [{ officeName: '事業所A' }], here: [{ name: '領収書.pdf' }] });
  });

  test('is searched by office, name, verdict and hash', async () => {
    await options.bringToFront();
    await waitForShown(options, COUNT, '全3件');
    await retype(options, '[name=journal-office]', '事業所B');
    await waitForShown(options, COUNT, '全1件');
    await retype(options, '[name=journal-office]', 'a@EXAMPLE');
    await waitForShown(options, COUNT, '全2件');
    await retype(options, '[name=journal-name]', 'ない名前');
    await waitForShown(options, COUNT, 'この条件に合う記録はありません');
    await press(options, '条件を消す');
    await waitForShown(options, COUNT, '全3件');
    await options.select('[name=journal-kind]', 'gone-ahead');
    await waitForShown(options, COUNT, '全1件');
    await waitForShown(options, TABLE, '確認できないまま進んだ');
    await press(options, '条件を消す');
    await retype(options, '[name=journal-sha256]', 'abc');
    await waitForShown(options, JOURNAL, 'いまは3文字あります');
    await press(options, '条件を消す');
  });

  test('tells where a file went, worked out beside the page', async () => {
    const file = sampleFile('別の名前.pdf');
    fs.writeFileSync(file, bytes);
    const input = await options.waitForSelector('[data-testid="journal-file"]');
    await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
    await waitForShown(options, JOURNAL, '「別の名前.pdf」と同じ中身のファイルを探しました');
    await waitForShown(options, COUNT, '全2件');
    expect(await options.$eval('[name=journal-sha256]', (field) => (field as HTMLInputElement).value)).toBe(sha256);
    await press(options, '条件を消す');
    await session.files.drop(options, '[data-testid="journal-drop"]', [sampleFile('初めて.pdf')]);
    await waitForShown(options, JOURNAL, '「初めて.pdf」と同じ中身のファイルを探しました');
    await waitForShown(options, COUNT, 'この条件に合う記録はありません');
  });

  test('goes to a CSV that no spreadsheet runs', async () => {
    await press(options, '条件を消す');
    await waitForShown(options, COUNT, '全3件');
    const { name, bytes: written } = await download(session, () => options.click('[data-testid="journal-export"]'));
    expect(name).toMatch(/^shohyo-guard-journal-\d{4}-\d\d-\d\d\.csv$/);
    const text = written.toString('utf8');
    expect(text.startsWith('\ufeff日時,事業所,')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain(
      `事業所B,b@example.co.jp,b@example.co.jp,不一致,アカウントのメニュー,はい,領収書.pdf,3000000,application/pdf,${sha256}`,
    );
    expect(lines[2]).toContain("'=SUM(A1).png");
    expect(lines[2]).toMatch(/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d,/);
  });

  test('what cannot be read stands there as such, beside the others', async () => {
    await options.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('journal');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction('entries', 'readwrite');
      transaction.objectStore('entries').put({ seq: 2, v: 1, name: 'spoilt' });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    });
    await reopen();
    await waitForShown(options, JOURNAL, '読めない記録が1件あります');
    await press(options, '読めない記録を見る');
    await waitForShown(options, COUNT, '全1件');
    await waitForShown(options, TABLE, '読めない記録（番号2）');
    await press(options, '条件を消す');
  });

  test('pages through many, and deletes what fits only after two questions', async () => {
    await storeEntries(options, 120);
    await stopBackground(session);
    await retype(options, '[name=journal-office]', '見本商店');
    await waitForShown(options, COUNT, '1〜50件目（全120件）');
    await options.click('[data-testid="journal-older"]');
    await waitForShown(options, COUNT, '51〜100件目（全120件）');
    await options.click('[data-testid="journal-older"]');
    await waitForShown(options, COUNT, '101〜120件目（全120件）');
    await options.click('[data-testid="journal-newer"]');
    await waitForShown(options, COUNT, '51〜100件目（全120件）');
    await press(options, '記録を削除（120件）');
    await waitForShown(options, JOURNAL, 'いまの条件に合う120件の記録を削除します');
    await press(options, '削除へ進む');
    const submit = '[data-testid="journal-erase"] [type=submit]';
    await retype(options, '[name=journal-delete-count]', '12');
    expect(await options.$eval(submit, (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await stopBackground(session);
    await retype(options, '[name=journal-delete-count]', '１２０');
    await options.keyboard.press('Enter');
    await waitForShown(options, '.toast-place', '120件の記録を削除しました');
    await waitForShown(options, COUNT, 'この条件に合う記録はありません');
    await press(options, '条件を消す');
    await waitForShown(options, COUNT, '全3件');
    await options.click('[data-testid="journal-deletions"] summary');
    await waitForShown(options, '[data-testid="journal-deletions"]', '120件を手で削除');
  });

  test('a time to keep entries says first what it would delete', async () => {
    await storeEntries(options, 2);
    await reopen();
    await waitForShown(options, '[data-testid="journal-room"]', '全5件');
    await options.select('[name=journal-keep]', '1');
    await waitForShown(options, '[data-testid="journal-keep-sure"]', '2件が、いま削除されます');
    await press(options, 'キャンセル');
    await until('the old time to stand there', () =>
      options.$eval('[name=journal-keep]', (field) => (field as HTMLSelectElement).value === 'null'),
    );
    await options.select('[name=journal-keep]', '1');
    await press(options, 'この期間にして2件を削除');
    await waitForShown(options, '[data-testid="journal-room"]', '全3件');
    const { deletions, keepYears } = await tell<{ deletions: { why: string; count: number }[]; keepYears: number }>(
      options,
      'journal/state',
      {},
    );
    expect(keepYears).toBe(1);
    expect(deletions[0]).toMatchObject({ why: 'retention', count: 2 });
  });
});
