import fs from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessible } from './support/accessible.ts';
import { paste } from './support/checklist.ts';
import { download } from './support/downloads.ts';
import { clearStored, press, shown, stored, storedOffices, waitForShown } from './support/extension-page.ts';
import { longestTask } from './support/longest-task.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { until } from './support/until.ts';

const PREVIEW = '[data-testid="import-preview"]';
const APPLY = 'button[data-testid="import-apply"]';
const PASTE = '[data-testid="ledger-paste"]';
const STOP = '[data-testid="import-stop"]';
const CP932 = fs.readFileSync(path.join(import.meta.dirname, '../fixtures/offices-cp932.csv'));

const manyRows = (count: number) =>
  [
    '事業所名,弥生ID,サービス契約ID,事業所トークン,手続き,別名,メモ,電話',
    ...Array.from({ length: count }, (_, at) => {
      const number = String(at).padStart(6, '0');
      const token = `1b9d6bcd-bbfd-4b2d-9b5d-ab8dfb${number}`;
      return `事業所${number},y${number}@example.co.jp,7${number},${token},会計連携なし・ネットワーク製品,"略${at}、別${at}",メモ ${at},03-0000-0000`;
    }),
  ].join('\r\n');

describe(`tables in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    page = await session.extensionPage('options.html');
    await waitForShown(page, 'main', '読み込みと書き出し');
    await clearStored(page);
    await waitForShown(page, 'main', 'はじめに、事業所を登録します');
    return () => page.close();
  });

  const choose = async (content: string | Buffer, name = '取引先.csv') => {
    const file = sampleFile(name);
    fs.writeFileSync(file, content);
    const input = await page.waitForSelector('input[type=file][data-testid="ledger-import"]');
    await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
  };
  const apply = async () => {
    await page.waitForSelector(`${APPLY}:enabled`);
    await page.click(APPLY);
    await page.waitForSelector(PREVIEW, { hidden: true });
  };
  const select = (column: string) => `select[aria-label="「${column}」の取り込み先"]`;
  const offices = () => storedOffices(page);

  test('Shift_JIS as Excel writes it, with names of columns as people write them', async () => {
    await choose(CP932);
    const text = await waitForShown(page, PREVIEW, '追加 2件');
    expect(text).toMatch(/4行目 西有限会社\s+「弥生ＩＤ」の列：弥生ID「nishi\.example\.co\.jp」はメールアドレスの形/);
    expect(text).toContain('山﨑');
    expect(await offices()).toEqual([]);
    await waitForShown(page, APPLY, '問題のない2件だけを読み込む（1件は除く）');
    await apply();
    const first = {
      name: '①髙橋商店',
      yayoiId: 'takahashi@example.co.jp',
      serviceContractId: '7000011',
      originalContractId: '8000011',
      procedure: 'accounting-network',
      aliases: ['高橋', 'たかはし'],
      notes: '改行の\r\nあるメモ ～',
      担当者: '山﨑',
    };
    expect(await offices()).toEqual([
      first,
      { name: '㈱東', yayoiId: 'higashi@example.co.jp', serviceContractId: '7000012' },
    ]);
    await press(page, '元に戻す');
    await until('the import to be taken back', async () => (await offices()).length === 0);
  });

  test('UTF-8 with a byte order mark, semicolons, a formula, and rows that do not fit', async () => {
    await choose('\ufeff事業所名;メモ\r\nA;=1+1\r\nB;x;y;z\r\n\r\nA;\r\n');
    const text = await waitForShown(page, PREVIEW, '読み込めない行 3件');
    expect(text).toMatch(/3行目 B\s+見出しは2列ですが、この行は4列あります/);
    expect(text).toMatch(/2行目 A\s+「事業所名」の列：「事業所名」の「A」が5行目と重なって/);
    expect(await page.$eval(APPLY, (button) => (button as HTMLButtonElement).disabled)).toBe(true);
  });

  test.each<[what: string, content: Buffer | string, name: string, says: string]>([
    ['a quote left open', '事業所名,メモ\nA,"x\nB,y\n', 'a.csv', '2行目の「"」が閉じられていません'],
    ['neither encoding', Buffer.from([0x41, 0x2c, 0xff, 0xff]), 'b.csv', 'UTF-8でもShift_JISでもない'],
    ['no text', Buffer.from('A\0B'), 'c.tsv', '文字ではないデータ（NUL）'],
    ['no row', ',,\n', 'd.csv', 'ファイルが空です'],
  ])('%s: refused where it was chosen', async (_what, content, name, says) => {
    await choose(content, name);
    await waitForShown(page, '[role=alert]', says);
    expect(await page.$(PREVIEW)).toBeNull();
  });

  test('a range pasted from a spreadsheet, with its header', async () => {
    await paste(page, PASTE, '事業所名\t弥生ID\r\n東商店\thigashi@example.co.jp\r\n');
    await press(page, '内容を確かめる');
    await waitForShown(page, PREVIEW, '「貼り付けた範囲」を読み込むと');
    await waitForShown(page, PREVIEW, '追加 1件');
    await apply();
    expect(await offices()).toEqual([{ name: '東商店', yayoiId: 'higashi@example.co.jp' }]);
  });

  test('one without a header is read by what stands in it, and by hand', async () => {
    await page.$eval(
      PASTE,
      (field, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const pasted = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
        // Firefox makes its own.
        pasted.clipboardData?.setData('text/plain', text);
        field.dispatchEvent(pasted);
      },
      '東商店\thigashi@example.co.jp\t7000021\t内線12\r\n西商店\tnishi@example.co.jp\t7000022\t\r\n',
    );
    const text = await waitForShown(page, PREVIEW, '追加 2件');
    expect(text).toContain('「D列」の列の取り込み先を選んでください');
    await page.waitForSelector(`${APPLY}:disabled`);
    const invalid = (await accessible(page)).filter(({ invalid: marked }) => marked);
    expect(invalid.map(({ name }) => name)).toEqual(['「D列」の取り込み先']);
    await page.select(select('D列'), 'notes');
    await apply();
    expect(await offices()).toEqual([
      { name: '東商店', yayoiId: 'higashi@example.co.jp', serviceContractId: '7000021', notes: '内線12' },
      { name: '西商店', yayoiId: 'nishi@example.co.jp', serviceContractId: '7000022' },
    ]);
  });

  test('two columns for one field are a question, and unknown ones are mapped by hand', async () => {
    await choose('事業所名,会社名,社内番号,ひとこと\nA,株式会社A,7000031,PW: abc123\n');
    await waitForShown(page, PREVIEW, '「事業所名、会社名」の列の取り込み先を選んでください');
    await page.select(select('事業所名'), 'name');
    await page.select(select('会社名'), 'name');
    await waitForShown(page, PREVIEW, '「事業所名、会社名」の取り込み先が同じです');
    await page.select(select('会社名'), 'skip');
    await page.select(select('社内番号'), 'serviceContractId');
    await page.select(select('ひとこと'), 'notes');
    const text = await waitForShown(page, PREVIEW, '2行目 A（メモ）');
    expect(text).toContain('パスワードのような記載');
    await apply();
    expect(await offices()).toEqual([{ name: 'A', serviceContractId: '7000031', notes: 'PW: abc123' }]);
  });

  test('a column of passwords is never read, and its rows are refused', async () => {
    await choose('事業所名,ログインPW\nA,sesame-99\nB,\n');
    const text = await waitForShown(page, PREVIEW, '読み込めない行 1件');
    expect(text).toMatch(/「ログインPW」はパスワードの列のようです.*ファイルから消して/);
    expect(text).toMatch(/2行目 A\s+「ログインPW」はパスワードの列/);
    expect(await page.$(select('ログインPW'))).toBeNull();
    await apply();
    expect(await offices()).toEqual([{ name: 'B' }]);
    expect(await page.evaluate(() => document.documentElement.innerHTML)).not.toContain('sesame');
    expect(JSON.stringify(await stored(page))).not.toContain('sesame');
  });

  test('the exported CSV is read back without a change', async () => {
    await choose(CP932);
    await page.waitForSelector(PREVIEW);
    await apply();
    await page.waitForSelector('button[data-testid="ledger-export-csv"]:enabled');
    const file = await download(session, () => page.click('button[data-testid="ledger-export-csv"]'));
    expect(file.name).toMatch(/^shohyo-guard-ledger-\d{4}-\d\d-\d\d\.csv$/);
    expect(file.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(file.bytes.toString()).toMatch(/^\ufeff事業所名,弥生ID,.*,メモ,担当者\r\n/);
    await choose(file.bytes, file.name);
    const text = await waitForShown(page, PREVIEW, '変更なし 2件');
    for (const part of ['追加 0件', '変更 0件', '読み込めない行 0件']) expect(text).toContain(part);
  });

  describe('long work', () => {
    test('is shown as it goes on, and stops when it is told to', async () => {
      await choose(manyRows(60_000));
      const stop = await page.waitForSelector(STOP);
      const progress = (await accessible(page)).find(({ role }) => /progress/i.test(role));
      expect(progress?.name).toBe('読み取っています');
      expect(await shown(page, '[data-testid="import-progress"]')).toMatch(/（\d+%）/);
      await stop?.click();
      await waitForShown(page, 'main', '読み取りを中止しました。台帳は変わっていません。');
      expect(await page.$('[data-testid="import-progress"]')).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('ledger-import');
      await settle(2000);
      expect(await page.$(PREVIEW)).toBeNull();
      expect(await offices()).toEqual([]);
    });

    test('ten thousand rows are read, shown and stored, and the page stays usable until they are', async () => {
      const content = manyRows(10_000);
      const look = async () => {
        await choose(content);
        await waitForShown(page, PREVIEW, '追加 10000件');
      };
      // Firefox does not tell how long its tasks are.
      const longest = session.name === 'chromium' ? await longestTask(page, look) : await look();
      expect(longest ?? 0).toBeLessThan(50);
      await page.click(`${PREVIEW} details:last-of-type summary`);
      expect(await page.$$eval(`${PREVIEW} details:last-of-type li`, (rows) => rows.length)).toBe(201);
      await press(page, 'さらに表示（あと9800件）');
      await page.waitForFunction(() => document.body.innerText.includes('あと9600件'));
      await page.click(APPLY);
      await page.waitForSelector(PREVIEW, { hidden: true, timeout: 50_000 });
      expect(await offices()).toHaveLength(10_000);
    }, 120_000);
  });
});
