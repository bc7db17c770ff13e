import fs from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { download } from './support/downloads.ts';
import {
  chooseLedgerFile,
  clearStored,
  press,
  retype,
  stored,
  storedOffices,
  waitForShown,
} from './support/extension-page.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';

const OFFICES = [
  {
    name: '事業所A',
    yayoiId: 'a@example.co.jp',
    aliases: ['A商店', '𠮷'],
    notes: '1行目\n2行目',
    tantou: { ext: [1, null] },
  },
  { name: '事業所B', serviceContractId: '7000002' },
];
const PREVIEW = '[data-testid="import-preview"]';
const APPLY = 'button[data-testid="import-apply"]';
const MAKE = 'button[data-testid="handover-make"]';
const NEW = '[name="handover-new"]';
const AGAIN = '[name="handover-again"]';
const PASSPHRASE = '[name="handover-passphrase"]';

describe(`the hand-over file in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  let sealed = '';
  const passphrase = 'ひまわり-kx7fm-3w9pq';
  beforeAll(async () => {
    session = await launch();
    page = await session.extensionPage('options.html');
    await chooseLedgerFile(page, { format: 'shohyo-guard-ledger', version: 1, offices: OFFICES });
    await page.waitForSelector(`${APPLY}:enabled`);
    await page.click(APPLY);
    await page.waitForSelector(PREVIEW, { hidden: true });
  });
  afterAll(() => session?.close());

  const choose = async (content: string, name = '引き継ぎ.sgl') => {
    const file = sampleFile(name);
    fs.writeFileSync(file, content);
    const input = await page.waitForSelector('input[type=file][data-testid="handover-open"]');
    await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
  };
  const open = async (typed: string) => {
    await retype(page, PASSPHRASE, typed);
    await page.keyboard.press('Enter');
  };
  const value = (selector: string) => page.$eval(selector, (field) => (field as HTMLInputElement).value);

  test('is not made with a short passphrase or two different ones', async () => {
    await retype(page, NEW, 'short');
    await page.click(MAKE);
    await waitForShown(page, 'main', '合言葉は12文字以上にしてください。');
    await retype(page, NEW, passphrase);
    await retype(page, AGAIN, `${passphrase}x`);
    await page.click(MAKE);
    await waitForShown(page, 'main', '2つの合言葉が同じではありません。');
  });

  test('is made of the whole ledger, and what was typed is gone', async () => {
    await retype(page, AGAIN, passphrase);
    await waitForShown(page, 'main', '強さ：強い');
    const file = await download(session, () => page.click(MAKE));
    expect(file.name).toMatch(/^shohyo-guard-handover-\d{4}-\d\d-\d\d\.sgl$/);
    sealed = file.bytes.toString();
    expect(JSON.parse(sealed)).toMatchObject({ format: 'shohyo-guard-hand-over', version: 1, iterations: 600_000 });
    expect(sealed).not.toMatch(/事業所|7000002|example/);
    await waitForShown(page, 'main', '引き継ぎファイルを作り、保存しました');
    expect([await value(NEW), await value(AGAIN)]).toEqual(['', '']);
    expect(JSON.stringify(await stored(page))).not.toContain(passphrase);
  });

  test('with a wrong passphrase, a changed byte, or as another file, is one error and changes nothing', async () => {
    await clearStored(page);
    await waitForShown(page, 'main', 'はじめに、事業所を登録します');
    await choose(JSON.stringify({ format: 'shohyo-guard-ledger', version: 1, offices: OFFICES }), 'ledger.json');
    await waitForShown(page, 'main', '引き継ぎファイルではありません');
    expect(await page.$(PASSPHRASE)).toBeNull();
    const changed = sealed.replace(
      /("data": ".{20})(.)/,
      (_all, before: string, one: string) => before + (one === 'A' ? 'B' : 'A'),
    );
    const tries: readonly (readonly [content: string, typed: string])[] = [
      [sealed, 'ひまわり-kx7fm-3w9pp'],
      [changed, passphrase],
    ];
    for (const [content, typed] of tries) {
      await choose(content);
      await open(typed);
      await waitForShown(page, 'main', '開けませんでした。合言葉が違うか、ファイルの中身が途中で変わっています');
      expect(await page.$(PREVIEW)).toBeNull();
      expect(await value(PASSPHRASE)).toBe('');
      await press(page, 'キャンセル');
      await page.waitForSelector(PASSPHRASE, { hidden: true });
    }
    expect(await storedOffices(page)).toEqual([]);
  });

  test('opened with the right one shows what it would change, and gives the ledger back whole', async () => {
    await choose(sealed);
    // As someone types it who was told it on the phone.
    await open('ひまわり－ｋｘ７ｆｍ-3w9pq ');
    await waitForShown(page, PREVIEW, '追加 2件');
    await waitForShown(page, PREVIEW, '引き継ぎ.json');
    expect(await storedOffices(page)).toEqual([]);
    await page.waitForSelector(`${APPLY}:enabled`);
    await page.click(APPLY);
    await page.waitForSelector(PREVIEW, { hidden: true });
    expect(await storedOffices(page)).toEqual(OFFICES);
  });

  test('a suggested passphrase is filled in twice, readable and strong', async () => {
    await press(page, '合言葉の案を作る');
    await waitForShown(page, 'main', '強さ：強い');
    const suggested = await value(NEW);
    expect(suggested).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
    expect(await value(AGAIN)).toBe(suggested);
    expect(await page.$eval(NEW, (field) => (field as HTMLInputElement).type)).toBe('text');
  });
});
