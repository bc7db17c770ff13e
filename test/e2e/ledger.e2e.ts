import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stopBackground } from './support/background.ts';
import { type Download, download } from './support/downloads.ts';
import {
  chooseLedgerFile,
  clearStored,
  press,
  retype,
  stored,
  storedOffices,
  waitForShown,
} from './support/extension-page.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';

const file = (...offices: object[]) => ({ format: 'shohyo-guard-ledger', version: 1, offices });
const A = {
  name: '事業所A',
  yayoiId: 'a@example.co.jp',
  businessGroup: '事業グループA',
  serviceContractId: '7000001',
  originalContractId: '8000001',
  officeToken: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
  procedure: 'accounting-network',
  color: '#0b7285',
  aliases: ['A商店', 'エー商店'],
  notes: '1行目\n"2行目" \\ タブ\t',
  tantou: { name: '担当 一郎', ext: [12, null, true] },
};
const B = { name: '事業所B', yayoiId: 'b@example.co.jp', businessGroup: '事業グループB', zip: '100-0001' };
const C = { name: '事業所C' };

const PREVIEW = '[data-testid="import-preview"]';
const APPLY = 'button[data-testid="import-apply"]';
const EXPORT = 'button[data-testid="ledger-export-json"]';
const TOAST = '.toast-place';
const names = (offices: Record<string, unknown>[]) => offices.map(({ name }) => name);

describe(`the ledger in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
  });
  afterAll(() => session?.close());

  const open = async (hash = '') => {
    const opened = await session.extensionPage(`options.html${hash}`);
    await waitForShown(opened, 'main', '読み込みと書き出し');
    return opened;
  };
  const offices = () => storedOffices(page);
  const apply = async () => {
    await page.click(APPLY);
    await page.waitForSelector(PREVIEW, { hidden: true });
  };
  const exported = async (): Promise<Download> => {
    await page.waitForSelector(`${EXPORT}:enabled`);
    return download(session, () => page.click(EXPORT));
  };
  // A page in the background draws no frames, for which the driver's own waiting waits.
  const noDialog = (on: Page) => until('no dialog', () => on.evaluate(() => document.querySelector('dialog') === null));
  const idOf = async (name: string) => {
    for (const [key, value] of Object.entries(await stored(page))) {
      const { office } = value as { office?: { name?: string } };
      if (key.startsWith('office:') && office?.name === name) return key.slice('office:'.length);
    }
    throw new Error(`${name} is not stored.`);
  };
  const clear = async () => {
    await clearStored(page);
    await waitForShown(page, 'main', 'はじめに、事業所を登録します');
  };

  beforeEach(async () => {
    page = await open();
    await clear();
    await chooseLedgerFile(page, file(A, B, C));
    await page.waitForSelector(`${APPLY}:enabled`);
    await apply();
    expect(await offices()).toEqual([A, B, C]);
    return async () => {
      for (const other of await session.browser.pages())
        if (other !== page && !other.isClosed() && session.browser.connected) await other.close();
      await page.close();
    };
  });

  test('an office is added through the form', async () => {
    await press(page, '事業所を追加');
    await retype(page, '[name=name]', '事業所D');
    await retype(page, '[name=yayoiId]', ' D@Example.co.jp ');
    await retype(page, '[name=serviceContractId]', '７０００００４');
    await page.select('[name=procedure]', 'standalone-network');
    await page.keyboard.press('Enter');
    await noDialog(page);
    await waitForShown(page, TOAST, '追加しました');
    const added = {
      name: '事業所D',
      yayoiId: 'd@example.co.jp',
      serviceContractId: '7000004',
      procedure: 'standalone-network',
    };
    expect(await offices()).toEqual([A, B, C, added]);
    await waitForShown(page, 'table', /事業所D/);
    await waitForShown(page, 'main', '台帳（4件）');
  });

  test('two windows that edit different fields of one office lose nothing', async () => {
    const hash = `#office=${await idOf('事業所A')}`;
    const [one, other] = [await open(hash), await open(hash)];
    await one.bringToFront();
    await retype(one, '[name=businessGroup]', '新しい事業グループ');
    await other.bringToFront();
    await retype(other, '[name=notes]', '別の窓から');
    await retype(other, '[name=originalContractId]', '');
    // At once, before either window hears of the other's change.
    await Promise.all([one, other].map((form) => form.$eval('dialog form', (element) => element.requestSubmit())));
    await Promise.all([noDialog(one), noDialog(other)]);
    const { originalContractId: _, ...kept } = A;
    const edited = { ...kept, businessGroup: '新しい事業グループ', notes: '別の窓から' };
    expect(await offices()).toEqual([edited, B, C]);
  });

  test('what nobody changed is not written', async () => {
    const before = await stored(page);
    await press(page, '編集：事業所A');
    await press(page, '保存する');
    await noDialog(page);
    expect(await stored(page)).toEqual(before);
  });

  test('deleting is taken back with one press, in its old place', async () => {
    await press(page, '削除：事業所B');
    await waitForShown(page, TOAST, '「事業所B」を削除しました');
    await until('事業所B to be gone', async () => names(await offices()).join() === '事業所A,事業所C');
    await until('the focus to be on the way back', () =>
      page.evaluate(() => document.activeElement?.textContent === '元に戻す'),
    );
    await page.keyboard.press('Enter');
    await waitForShown(page, TOAST, '元に戻しました');
    expect(await offices()).toEqual([A, B, C]);
    await waitForShown(page, 'table', /事業所A.*事業所B.*事業所C/s);
  });

  describe('a file with good and bad rows', () => {
    const rows = [
      { ...A, notes: '' },
      { name: '事業所B', businessGroup: '変更後のグループ', zip: '100-0002' },
      { name: '事業所D', yayoiId: 'd@example.co.jp' },
      { name: '事業所E', yayoiId: 'e.example.co.jp' },
      { name: '事業所F', yayoiId: 'A@EXAMPLE.CO.JP', serviceContractId: '1234567' },
    ];
    const afterwards = [A, { ...B, businessGroup: '変更後のグループ', zip: '100-0002' }, C, rows[2]];

    test('is shown row by row before anything is stored', async () => {
      const other = await open();
      const before = await stored(other);
      await page.bringToFront();
      await chooseLedgerFile(page, file(...rows), '取引先.json');
      const text = await waitForShown(page, PREVIEW, /読み込めない行 2件/);
      for (const part of ['「取引先.json」', '追加 1件', '変更 1件', '変更なし 1件']) expect(text).toContain(part);
      expect(text).toMatch(/2行目 事業所B\s+事業グループ：事業グループB → 変更後のグループ\s+zip：100-0001 → 100-0002/);
      expect(text).toMatch(/4行目 事業所E\s+弥生ID「e\.example\.co\.jp」はメールアドレスの形になっていません/);
      expect(text).toMatch(/5行目 事業所F\s+サービス契約ID（お客様番号）「1234567」は、6・7・8の/);
      await page.click(`${PREVIEW} details:last-of-type summary`);
      expect(await waitForShown(page, PREVIEW, /3行目 事業所D/)).not.toMatch(/1行目/);
      expect(await stored(other)).toEqual(before);
    });

    test('is given up without a trace', async () => {
      const before = await stored(page);
      await chooseLedgerFile(page, file(...rows));
      await page.waitForSelector(PREVIEW);
      await press(page, 'キャンセル');
      await page.waitForSelector(PREVIEW, { hidden: true });
      expect(await stored(page)).toEqual(before);
    });

    test('is applied for its good rows alone, and taken back as one', async () => {
      await chooseLedgerFile(page, file(...rows));
      await waitForShown(page, APPLY, '問題のない2件だけを読み込む（2件は除く）');
      await apply();
      await waitForShown(page, TOAST, '読み込みました（追加1件、変更1件）');
      expect(await offices()).toEqual(afterwards);
      await press(page, '元に戻す');
      await waitForShown(page, TOAST, '元に戻しました');
      expect(await offices()).toEqual([A, B, C]);
    });

    test('is planned anew when another window changes the ledger meanwhile', async () => {
      await chooseLedgerFile(page, file(...rows));
      await waitForShown(page, PREVIEW, '変更 1件');
      const other = await open();
      await press(other, '削除：事業所B');
      await page.bringToFront();
      const text = await waitForShown(page, PREVIEW, '追加 2件');
      expect(text).toContain('変更 0件');
    });
  });

  test('the exported file is read back without a change, byte for byte', async () => {
    const first = await exported();
    expect(first.name).toMatch(/^shohyo-guard-ledger-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(first.bytes.toString())).toEqual(file(A, B, C));
    await chooseLedgerFile(page, first.bytes.toString());
    const text = await waitForShown(page, PREVIEW, '変更なし 3件');
    for (const part of ['追加 0件', '変更 0件', '読み込めない行 0件']) expect(text).toContain(part);
    expect(await page.$eval(APPLY, (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await press(page, 'キャンセル');
    await clear();
    await chooseLedgerFile(page, first.bytes.toString());
    await waitForShown(page, PREVIEW, '追加 3件');
    await apply();
    const second = await exported();
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });

  test('everything is still there after the background was stopped', async () => {
    await press(page, '削除：事業所C');
    await waitForShown(page, TOAST, '「事業所C」を削除しました');
    await until('事業所C to be gone', async () => names(await offices()).join() === '事業所A,事業所B');
    await stopBackground(session);
    const other = await open();
    await waitForShown(other, 'main', '台帳（2件）');
    await other.close();
    await stopBackground(session);
    await press(page, '元に戻す');
    await waitForShown(page, TOAST, '元に戻しました');
    expect(await offices()).toEqual([A, B, C]);
  });
});
