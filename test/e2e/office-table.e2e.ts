import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clearStored, press, retype, shown, storedOffices, waitForShown } from './support/extension-page.ts';
import { nameOf, storeOffices } from './support/many-offices.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';

const SCROLLER = '.table-scroll';
const TOAST = '.toast-place';
const SEARCH = 'input[type=search]';

describe(`the table of offices in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
  });
  afterAll(() => session?.close());

  const start = async (count: number) => {
    page = await session.extensionPage('options.html');
    await clearStored(page);
    await storeOffices(page, count);
    await page.reload({ waitUntil: [] }).catch(() => undefined);
    await until('the ledger', async () => (await shown(page, 'main')).includes(`台帳（${count}件）`), {
      ms: 60_000,
      describe: () => shown(page),
    });
    await page.waitForSelector('.ledger-table tbody th');
    return () => page.close();
  };
  /** The names in the page's rows, in order. */
  const rows = () => page.$$eval('.ledger-table tbody th .cell-value', (all) => all.map((one) => one.textContent));
  const waitForRows = (names: string[]) =>
    until(`exactly ${names}`, async () => (await rows()).join() === names.join(), {
      describe: async () => `There are ${await rows()}.`,
    });
  const tick = (name: string) => press(page, `${name}を選ぶ`, 'checkbox');
  const byName = async (name: string) => (await storedOffices(page)).find((office) => office.name === name);
  const choose = async (label: string, value: string) => {
    const select = await page.waitForSelector(`::-p-aria([name="${label}"][role="combobox"])`);
    await select?.select(value);
  };

  describe('with five offices', () => {
    beforeEach(() => start(5));

    test('a value is changed in its place by keys; a wrong one is refused in words and stays to be mended', async () => {
      const cell = `弥生ID（${nameOf(1)}）`;
      await page.focus(`[aria-label^="${nameOf(1)}の弥生ID"]`);
      await page.keyboard.press('Enter');
      await page.keyboard.type('office2@example.co.jp');
      await page.keyboard.press('Enter');
      await waitForShown(page, '.cell-edit', `office2@example.co.jp`);
      expect((await byName(nameOf(1)))?.yayoiId, cell).toBe('office1@example.co.jp');
      await retype(page, '.cell-edit input', ' New@Example.co.jp ');
      await page.keyboard.press('Enter');
      await until('the value to be stored', async () => (await byName(nameOf(1)))?.yayoiId === 'new@example.co.jp');
      await waitForShown(page, TOAST, '保存しました');
      const focus = () => page.evaluate(() => document.activeElement?.textContent);
      await until('the focus back on the value', async () => (await focus()) === 'new@example.co.jp');
      await press(page, '元に戻す');
      await until('it to be back', async () => (await byName(nameOf(1)))?.yayoiId === 'office1@example.co.jp');
    });

    test('Escape gives up', async () => {
      await page.focus(`[aria-label^="${nameOf(0)}の事業所名"]`);
      await page.keyboard.press('Enter');
      await page.keyboard.type('別の名前');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.cell-edit', { hidden: true });
      expect((await byName('別の名前')) ?? 'none').toBe('none');
    });

    test('several are put away, brought back, given a procedure and deleted, each as one change', async () => {
      await tick(nameOf(1));
      await tick(nameOf(3));
      await waitForShown(page, '.selection', '選択：2件');
      await press(page, 'しまう');
      await waitForRows([nameOf(0), nameOf(2), nameOf(4)]);
      await press(page, 'しまった事業所を表示（2件）', 'checkbox');
      await waitForRows([nameOf(1), nameOf(3)]);
      await press(page, '表示中の2件をすべて選ぶ', 'checkbox');
      await press(page, '一覧に戻す');
      await until('no row', async () => (await rows()).length === 0);
      await press(page, 'しまった事業所を表示（0件）', 'checkbox');
      await waitForRows([0, 1, 2, 3, 4].map(nameOf));
      await tick(nameOf(0));
      await tick(nameOf(1));
      await choose('手続きを設定…', 'accounting-firm-link');
      await until('both to have it', async () =>
        (await storedOffices(page)).slice(0, 2).every(({ procedure }) => procedure === 'accounting-firm-link'),
      );
      await press(page, '元に戻す');
      await until('both to be as before', async () => (await byName(nameOf(0)))?.procedure === 'standalone-network');
      await tick(nameOf(2));
      await page.click('.selection .button-danger');
      await waitForRows([nameOf(3), nameOf(4)]);
      await press(page, '元に戻す');
      await waitForRows([0, 1, 2, 3, 4].map(nameOf));
    });

    test('a copy takes what offices may share, under a name of its own', async () => {
      await tick(nameOf(1));
      await press(page, '複製');
      await waitForShown(page, TOAST, `「${nameOf(1)}のコピー」を作りました`);
      expect(await byName(`${nameOf(1)}のコピー`)).toEqual({
        name: `${nameOf(1)}のコピー`,
        businessGroup: '事業グループ1',
        procedure: 'accounting-network',
        aliases: ['テス1'],
      });
    });

    test('filters and the order of a column', async () => {
      await choose('足りない項目', 'serviceContractId');
      await waitForRows([nameOf(0), nameOf(3)]);
      await choose('足りない項目', '');
      await choose('手続き', 'accounting-network');
      await waitForRows([nameOf(1), nameOf(4)]);
      await press(page, '弥生ID');
      await press(page, '弥生ID');
      await waitForRows([nameOf(4), nameOf(1)]);
      expect(await page.$eval('[aria-sort]', (head) => head.getAttribute('aria-sort'))).toBe('descending');
      await choose('次の手順', 'STEP1');
      await waitForRows([nameOf(4), nameOf(1)]);
    });

    test('the history goes back to before a change, and that is undone', async () => {
      await press(page, `削除：${nameOf(0)}`);
      await waitForRows([1, 2, 3, 4].map(nameOf));
      await tick(nameOf(1));
      await press(page, 'しまう');
      await waitForRows([2, 3, 4].map(nameOf));
      const [, deletion] = await page.$$('[data-testid="ledger-history"] button');
      await deletion?.click();
      await waitForRows([0, 1, 2, 3, 4].map(nameOf));
      await waitForShown(page, '[data-testid="ledger-history"]', '以前の状態に戻した');
      await press(page, '元に戻す');
      await waitForRows([2, 3, 4].map(nameOf));
    });

    test.each([320, 800])('at %i px nothing sticks out', async (width) => {
      await page.setViewport({ width, height: 800 });
      await tick(nameOf(1));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });

  describe('with ten thousand', () => {
    beforeAll(() => start(10_000));

    test('only rows in sight are in the page, wherever it is scrolled to', async () => {
      expect((await rows()).length).toBeLessThan(60);
      await page.$eval(SCROLLER, (box) => box.scrollTo(0, box.scrollHeight));
      await until('the last office', async () => (await rows()).at(-1) === nameOf(9999));
      expect((await rows()).length).toBeLessThan(60);
      expect(await page.$eval('.ledger-table', (table) => table.getAttribute('aria-rowcount'))).toBe('10001');
    });

    test('a search finds one among them, and the table begins at the top', async () => {
      await page.type(SEARCH, 'てす 9876');
      await waitForRows([nameOf(9876)]);
      expect(await shown(page, '.ledger-search')).toContain('1件を表示');
    });

    test('all that are found are changed as one', async () => {
      await retype(page, SEARCH, '商店0012');
      await waitForShown(page, '.ledger-search', '10件を表示');
      await press(page, '表示中の10件をすべて選ぶ', 'checkbox');
      await press(page, 'しまう');
      await waitForShown(page, TOAST, '10件をしまいました');
      await press(page, '元に戻す');
      await waitForShown(page, '.ledger-search', '10件を表示');
    });
  });
});
