import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { accessible } from './support/accessible.ts';
import {
  chooseLedgerFile,
  press,
  retype,
  shown,
  stored,
  storedOffices,
  waitForShown,
} from './support/extension-page.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { importLedger } from './support/walk.ts';

const file = (...offices: unknown[]) => ({ format: 'shohyo-guard-ledger', version: 1, offices });
const TOKEN = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';

const PREVIEW = '[data-testid="import-preview"]';
const APPLY = 'button[data-testid="import-apply"]';
const INPUT = '[data-testid="ledger-import"]';
const ERRORS = '[role=alert]';

describe(`bad input in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  let before: Record<string, unknown>;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    page = await session.extensionPage('options.html');
    await waitForShown(page, 'main', '台帳（3件）');
    before = await stored(page);
  });
  afterEach(async () => {
    expect(await stored(page)).toEqual(before);
    await page.close();
  });

  describe('a file that is no ledger is refused where it was chosen:', () => {
    const good = JSON.stringify(file({ name: '事業所D' }), null, 2);
    test.each<[what: string, name: string, content: string | object, says: string]>([
      [
        'a comma too many',
        'a.json',
        good.replace('"事業所D"', '"事業所D",'),
        '7行目の5文字目「}」のあたりを直してください',
      ],
      ['a missing quote', 'b.json', good.replace('"name"', 'name"'), '6行目の7文字目「name"」のあたり'],
      ['the end is missing', 'c.json', good.slice(0, 60), '4行目の3文字目「"offi」のあたり'],
      [
        'cut off between two values',
        'l.json',
        good.slice(0, good.indexOf('  "offices"')),
        '途中で終わっています（4行目の1文字目）',
      ],
      ['nothing in it', 'd.json', ' \n', 'ファイルが空です'],
      [
        'another format',
        'e.json',
        { format: 'another', version: 1, offices: [] },
        'ファイルの先頭の "format" が "shohyo-guard-ledger" か',
      ],
      ['a bare list', 'f.json', [{ name: '事業所D' }], '証憑ガードの台帳ではありません'],
      [
        'a newer version',
        'g.json',
        { ...file(), version: 2 },
        '新しい形式（バージョン2）です。ここで読めるのはバージョン1までです',
      ],
      ['no version', 'h.json', { format: 'shohyo-guard-ledger', offices: [] }, '"version": 1 としてください'],
      ['offices that are no list', 'i.json', { ...file(), offices: {} }, '"offices": [ … ] の形にしてください'],
      ['a quote left open', 'j.csv', '事業所名,メモ\r\n事業所D,"途中\r\n', '2行目の「"」が閉じられていません'],
      ['another kind of file', 'k.xlsx', 'PK', '「k.xlsx」は読み込めません'],
    ])('%s', async (_what, name, content, says) => {
      await chooseLedgerFile(page, content, name);
      const said = await waitForShown(page, ERRORS, says);
      expect(said.replace('▲', '').trim()).toMatch(/^[^▲]+。$/);
      expect(await page.$(PREVIEW)).toBeNull();
      const [input] = (await accessible(page)).filter(({ name: label }) => label.startsWith('ファイルを選ぶ'));
      expect(input).toMatchObject({ invalid: true, description: expect.stringContaining(says) });
    });

    test('a good file afterwards takes the error away', async () => {
      await chooseLedgerFile(page, '{', 'bad.json');
      await waitForShown(page, ERRORS, 'JSON');
      await chooseLedgerFile(page, file({ name: '事業所D' }));
      await waitForShown(page, PREVIEW, '追加 1件');
      expect(await shown(page, ERRORS)).toBe('');
      expect(await page.$eval(INPUT, (input) => input.getAttribute('aria-invalid'))).toBeNull();
    });
  });

  test('each bad row of a file is refused with its number and its reason', async () => {
    const rows: [row: unknown, reason: RegExp][] = [
      [{ yayoiId: 'd@example.co.jp' }, /^事業所名がありません/],
      [{ name: 'パス', passWord: 'x' }, /^「passWord」はパスワードの項目のようです.*保存できません/],
      [{ name: '暗証', パスワード: '' }, /^「パスワード」はパスワードの項目/],
      [{ name: '深い', memo: { login: { password: 'x' } } }, /^「memo\.login\.password」はパスワードの項目/],
      [{ name: 'メール', yayoiId: 'd@example' }, /^弥生ID「d@example」はメールアドレスの形になっていません/],
      [
        { name: '台帳と重複', yayoiId: 'Ａ@Example.co.jp', businessGroup: 'x', serviceContractId: '7000003' },
        /^サービス契約ID.*「7000003」は「事業所C」で使われています/,
      ],
      [
        { name: 'ファイル内で重複1', yayoiId: 'same@example.co.jp' },
        /^「弥生ID」の「same@example\.co\.jp」が8行目と重なって/,
      ],
      [
        { name: 'ファイル内で重複2', yayoiId: 'SAME@example.co.jp' },
        /^「弥生ID」の「same@example\.co\.jp」が7行目と重なって/,
      ],
      [
        { name: '見本の番号', serviceContractId: '1234567' },
        /^サービス契約ID（お客様番号）「1234567」は、6・7・8の.*7桁の数字ではありません/,
      ],
      [{ name: '6桁', serviceContractId: 700000 }, /「700000」は、6・7・8の/],
      [{ name: '元の番号', originalContractId: '9000001' }, /^元のお客様番号「9000001」は、6・7・8の/],
      [
        { name: '元の番号を発行済みに', serviceContractId: '8000001' },
        /^サービス契約ID（お客様番号）「8000001」は「事業所[BC]」の元のお客様番号です/,
      ],
      [{ name: 'トークン', officeToken: TOKEN.slice(1) }, /^事業所トークン「b9d6bcd-.*」の形が正しくありません/],
      [{ name: '手続き', procedure: 'network' }, /^手続き「network」は使えません/],
      [{ name: '色', color: 'teal' }, /^色「teal」は、#と6桁/],
      [{ name: '別名', aliases: 'A商店' }, /^別名が文字の一覧になっていません/],
      ['事業所D', /^事業所の項目（name など）のまとまりになっていません/],
    ];
    await chooseLedgerFile(
      page,
      file(...rows.map(([row]) => row), { name: '事業所Ｚ', serviceContractId: ' ７０００００９ ' }),
    );
    await waitForShown(page, PREVIEW, `読み込めない行 ${rows.length}件`);
    const refused = await page.$$eval(`${PREVIEW} .notice li`, (items) =>
      items.map((item) => [
        item.querySelector('strong')?.textContent,
        ...[...item.querySelectorAll('p')].map((p) => p.textContent),
      ]),
    );
    expect(refused.map(([label]) => label?.split(' ')[0])).toEqual(rows.map((_, at) => `${at + 1}行目`));
    for (const [at, [row, reason]] of rows.entries()) expect(refused[at]?.[1], JSON.stringify(row)).toMatch(reason);
    expect(await shown(page, PREVIEW)).not.toContain('"x"');
    expect(await shown(page, APPLY)).toBe(`問題のない1件だけを読み込む（${rows.length}件は除く）`);
  });

  test('a file of bad rows alone cannot be applied', async () => {
    await chooseLedgerFile(page, file({ name: '事業所D', yayoiId: 'd' }, {}));
    await waitForShown(page, PREVIEW, '読み込めない行 2件');
    expect(await page.$eval(APPLY, (button) => (button as HTMLButtonElement).disabled)).toBe(true);
  });

  describe('in the form, the error stands at its field:', () => {
    const waitForFocus = (field: string) =>
      until(`the focus to be in ${field}`, () =>
        page.evaluate((wanted) => document.activeElement?.getAttribute('name') === wanted, field),
      );
    const save = async () => {
      await press(page, '保存する');
      return until('a field to be marked', async () => (await accessible(page)).filter(({ invalid }) => invalid));
    };

    test.each<[field: string, label: string, says: string, value: string]>([
      ['name', '事業所名', '事業所名がありません', ''],
      ['name', '事業所名', '事業所名「事業所Ａ」は、台帳の「事業所A」と同じです', ' 事業所Ａ '],
      ['name', '事業所名', '「事業所名」が長すぎます。200文字まで', '長'.repeat(201)],
      ['yayoiId', '弥生ID', '弥生ID「d@example」はメールアドレスの形になっていません', 'd@example'],
      ['yayoiId', '弥生ID', '弥生ID「b@example.co.jp」は「事業所B」で使われています', 'Ｂ@EXAMPLE.co.jp'],
      ['serviceContractId', 'サービス契約ID（お客様番号）', '「1234567」は、6・7・8のどれか', '1234567'],
      ['serviceContractId', 'サービス契約ID（お客様番号）', '「70000020」は、6・7・8のどれか', '70000020'],
      [
        'serviceContractId',
        'サービス契約ID（お客様番号）',
        '「7000002」は「事業所B」で使われています',
        '７０００００２',
      ],
      ['serviceContractId', 'サービス契約ID（お客様番号）', '「8000001」は「事業所B」の元のお客様番号です', '8000001'],
      ['originalContractId', '元のお客様番号', '元のお客様番号「5000001」は、6・7・8のどれか', '5000001'],
      ['originalContractId', '元のお客様番号', '「7000003」は、「事業所C」に発行されたサービス契約IDです', '7000003'],
      ['officeToken', '事業所トークン', '事業所トークン「gb9d6bcd-', TOKEN.replace('1', 'g')],
    ])('%s (%s): %s', async (field, label, says, value) => {
      await press(page, '事業所を追加');
      await retype(page, '[name=name]', '事業所D');
      await retype(page, `[name=${field}]`, value);
      const invalid = await save();
      expect(invalid).toHaveLength(1);
      expect(invalid[0]?.name.startsWith(label)).toBe(true);
      expect(invalid[0]?.description).toContain(says);
      expect(await shown(page, `.field:has([name=${field}])`)).toContain(says);
      await waitForFocus(field);
      await waitForShown(page, 'dialog', '直すところが1か所あります');
    });

    test('several at once, each at its own field, and the first has the focus', async () => {
      await press(page, '事業所を追加');
      await retype(page, '[name=yayoiId]', 'd');
      await retype(page, '[name=officeToken]', 'd');
      const invalid = await save();
      expect(invalid.map(({ name }) => name.replace(/\s*必須$/, ''))).toEqual(['事業所名', '弥生ID', '事業所トークン']);
      await waitForFocus('name');
      await press(page, 'キャンセル');
      await press(page, '保存せずに閉じる');
      await page.waitForSelector('dialog', { hidden: true });
    });

    test('an office that another window deleted meanwhile is said to be gone', async () => {
      const other = await session.extensionPage('options.html');
      await page.bringToFront();
      await press(page, '編集：事業所A');
      await retype(page, '[name=notes]', '下書き');
      await other.bringToFront();
      await press(other, '削除：事業所A');
      await waitForShown(page, 'dialog', 'この事業所は別のウィンドウで削除されました');
      expect(await page.$eval('[name=notes]', (field) => (field as HTMLTextAreaElement).value)).toBe('下書き');
      await press(other, '元に戻す');
      await until('the deletion to be undone', async () => (await storedOffices(other)).length === 3);
      await other.close();
      await page.waitForFunction(() => !document.querySelector('dialog')?.textContent?.includes('削除されました'));
      before = await stored(page);
    });
  });

  test('nothing of this has stored or lost anything', async () => {
    expect(await storedOffices(page)).toEqual(ledger.offices);
  });
});
