import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { PORTAL } from '../site/hosts.ts';
import { AUTOMATIC, NOTIFICATION } from '../unit/domain/mails.ts';
import { accessible } from './support/accessible.ts';
import { boxes, dayInJapan, isBeside, openChecklist, paste, tabTo, waitForBox } from './support/checklist.ts';
import { press, retype, shown, storedOffices, waitForShown, waitForTab } from './support/extension-page.ts';
import { waitForGuard } from './support/guard.ts';
import { loggedErrors } from './support/logged-errors.ts';
import { A, B, C } from './support/offices.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { settle } from './support/settle.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger, signIn, signOut } from './support/walk.ts';

const PLAN = '保存先の事業グループを決める';
const WAIT = '番号の通知を待つ';
const NOTIFICATION_A = NOTIFICATION.replace('b@example.co.jp', A.yayoiId);
const TOKEN = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';
const MAIL = 'textarea[spellcheck=false]';

describe(`the checklist beside the page in ${browserName}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch();
    const offices = ledger.offices.map((office) => ({
      ...office,
      ...(office.name === A.name && { officeToken: TOKEN }),
      ...(office.name === C.name && { procedure: '', serviceContractId: '' }),
    }));
    await importLedger(session, { ...ledger, offices });
  });
  afterAll(() => session?.close());

  const numberOf = async (page: Page, name: string) =>
    (await storedOffices(page)).find((office) => office.name === name)?.serviceContractId;
  const summary = async (page: Page, title: string) => {
    const [found] = await page.$$(`xpath/.//summary[contains(., '（${title}）')]`);
    await found?.click();
  };

  test('without a target it asks for an office; afterwards it follows the target', async () => {
    const page = await session.extensionPage('sidepanel.html');
    await waitForShown(page, 'main', '対象の事業所が選ばれていません');
    await chooseTarget(session, A.name);
    await waitForShown(page, 'h1', A.name);
    expect(await shown(page)).toContain('0 / 12');
    await chooseTarget(session, B.name);
    await waitForShown(page, 'h1', B.name);
    await page.close();
  });

  test('another office can be looked at, by keyboard too, and the target stays', async () => {
    await chooseTarget(session, A.name);
    const page = await openChecklist(session, A.name);
    await page.focus('[role=combobox]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('事業所B');
    await page.keyboard.press('Enter');
    await waitForShown(page, 'h1', B.name);
    await waitForShown(page, 'main', 'いまの対象は「事業所A」です。');
    const popup = await session.extensionPage('popup.html');
    await waitForShown(popup, '[role=status]', '対象：事業所A');
    await popup.close();
    await press(page, '対象の事業所を表示する');
    await waitForShown(page, 'h1', A.name);
    await page.close();
  });

  test('a tick is said, stored, undone and taken back; how it is known stands in words', async () => {
    const page = await openChecklist(session, A.name);
    await press(page, PLAN, 'checkbox');
    await waitForBox(page, PLAN, true);
    await waitForShown(page, 'main', /手でチェック：\d+月\d+日/);
    await waitForShown(page, 'main', '1 / 12');
    await waitForShown(page, '.toast', `「${PLAN}」を済みにしました`);
    await press(page, '元に戻す');
    await waitForBox(page, PLAN, false);
    await waitForShown(page, '.toast', '元に戻しました');
    await press(page, `済みにする：${PLAN}`);
    await waitForBox(page, PLAN, true);
    await page.close();
    const again = await openChecklist(session, A.name);
    await waitForBox(again, PLAN, true);
    await press(again, PLAN, 'checkbox');
    await waitForBox(again, PLAN, false);
    await waitForShown(again, 'main', '手で未了に戻しました');
    await again.close();
  });

  test('what assistive software is told', async () => {
    const page = await openChecklist(session, A.name);
    const tree = await accessible(page);
    const named = (role: string) => tree.filter((one) => one.role === role).map(({ name }) => name.trim());
    expect(named('heading').slice(0, 7)).toEqual([
      expect.stringMatching(/^事業所A/),
      '次にすること',
      expect.stringMatching(/^STEP1/),
      expect.stringMatching(/^STEP2/),
      expect.stringMatching(/^STEP3/),
      expect.stringMatching(/^STEP4/),
      expect.stringMatching(/^STEP5/),
    ]);
    expect(named('combobox')).toEqual(['表示する事業所']);
    expect(await boxes(page)).toHaveLength(12);
    for (const { name } of await boxes(page)) expect(name).not.toBe('');
    for (const { role, name } of tree) if (role === 'button' || role === 'link') expect(name, role).not.toBe('');
    await page.close();
  });

  test('a note is written in place and outlives the page', async () => {
    const page = await openChecklist(session, A.name);
    await press(page, `メモを書く：${PLAN}`);
    await page.keyboard.type('控えは2段目の棚');
    await press(page, '保存する');
    await waitForShown(page, '.note-text', 'メモ：控えは2段目の棚');
    await page.close();
    const again = await openChecklist(session, A.name);
    await waitForShown(again, '.note-text', 'メモ：控えは2段目の棚');
    await press(again, `メモを直す：${PLAN}`);
    await retype(again, '.item-note textarea', '');
    await press(again, '保存する');
    await waitForShown(again, '.toast', 'メモを消しました');
    await press(again, '元に戻す');
    await waitForShown(again, '.note-text', 'メモ：控えは2段目の棚');
    await again.close();
  });

  test('everything by keyboard alone', async () => {
    const page = await openChecklist(session, A.name);
    await page.bringToFront();
    await tabTo(page, `済みにする：${PLAN}`);
    await page.keyboard.press('Enter');
    await waitForBox(page, PLAN, true);
    await tabTo(page, PLAN);
    await page.keyboard.press(' ');
    await waitForBox(page, PLAN, false);
    await tabTo(page, '元に戻す');
    await page.keyboard.press('Enter');
    await waitForBox(page, PLAN, true);
    await page.focus('.view');
    await tabTo(page, '全事業所');
    await page.keyboard.press('Enter');
    await waitForShown(page, 'h1', '全事業所');
    await tabTo(page, B.name);
    await page.keyboard.press('Enter');
    await waitForShown(page, 'h1', B.name);
    await page.close();
  });

  test('the day of the application: tomorrow and nonsense are refused in words, today gives an estimate', async () => {
    const page = await openChecklist(session, A.name);
    await summary(page, WAIT);
    const date = page.locator('input[type=date]');
    for (const [typed, why] of [
      [dayInJapan(1), 'より先です'],
      ['2019-02-03', '古すぎる'],
      ['', '年・月・日まで'],
    ] as const) {
      await date.fill(typed);
      await press(page, '申込日を記録する');
      await waitForShown(page, '.wait .field-error', why);
    }
    await date.fill(dayInJapan());
    await press(page, '申込日を記録する');
    await waitForShown(page, 'main', /通知は .+ ごろまでに届く見込みです（目安）/);
    await waitForShown(page, '.wait', '申し込みから0日');
    await page.close();
  });

  test('a pasted mail is read on the spot; other mails are refused; nothing is stored without the press', async () => {
    const page = await openChecklist(session, A.name);
    await paste(page, MAIL, AUTOMATIC);
    await waitForShown(page, '.mail-result', 'これは自動で届く「ユーザ登録完了」のメールです');
    await paste(page, MAIL, NOTIFICATION_A);
    const found = await waitForShown(page, '.mail-result', '7123456');
    expect(found).toMatch(/元のお客様番号（宛名のかっこの中）\s+8000001/);
    expect(found).toMatch(/製品名\s+弥生会計24 プロフェッショナル/);
    expect(await numberOf(page, A.name)).toBeUndefined();
    await press(page, '「事業所A」の台帳に書く');
    await waitForBox(page, WAIT, true);
    expect(await numberOf(page, A.name)).toBe('7123456');
    await press(page, '元に戻す');
    await waitForBox(page, WAIT, false);
    await until('the number to be gone', async () => (await numberOf(page, A.name)) === undefined);
    await page.close();
  });

  test('another office’s mail is offered for that office, and says so', async () => {
    const page = await openChecklist(session, A.name);
    await paste(page, MAIL, NOTIFICATION);
    await waitForShown(page, '.mail-result', 'いま表示している「事業所A」ではなく、「事業所B」のメールです。');
    await waitForShown(page, '.mail-result', '「事業所B」の台帳の番号は 7000002 です。メールの番号は 7123456 です。');
    await press(page, '貼り付けた文を消す');
    expect(await numberOf(page, B.name)).toBe('7000002');
    await page.close();
  });

  test('all offices: who waits for what since when, the overdue one first', async () => {
    const page = await openChecklist(session, A.name);
    await press(page, '申込日を直す');
    await page.locator('input[type=date]').fill(dayInJapan(-40));
    await press(page, '申込日を記録する');
    await waitForShown(page, 'main', '届く目安の');
    await press(page, '全事業所');
    await waitForShown(page, 'h1', '全事業所');
    const rows = () => page.$$eval('tbody tr', (all) => all.map((one) => (one as HTMLElement).innerText));
    expect(await rows()).toEqual([
      expect.stringMatching(/事業所A[\s\S]*番号の通知（目安は[\s\S]*遅れています：目安を\d+日過ぎました/),
      expect.stringMatching(/事業所B[\s\S]*STEP1/),
      expect.stringMatching(/事業所C[\s\S]*手続きを選んでください/),
    ]);
    await page.select('select', 'progress');
    await until('another order', async () => (await rows())[0]?.includes(B.name));
    await press(page, C.name);
    await waitForShown(page, 'h1', C.name);
    await page.close();
  });

  test('an office without a procedure chooses it by two answers; undo takes it back', async () => {
    await chooseTarget(session, C.name);
    const page = await openChecklist(session, C.name);
    const radios = await page.$$('input[type=radio]');
    await radios[1]?.click();
    await radios[3]?.click();
    await waitForShown(page, '.guide-answer', '弥生の公式の案内に従ってください');
    await radios[2]?.click();
    await press(page, '「会計連携なし・ネットワーク製品」に決める');
    await waitForShown(page, 'main', '0 / 12');
    await press(page, '元に戻す');
    await waitForShown(page, 'main', 'この事業所の手続きを選ぶ');
    await page.close();
  });

  test('what a page shows to be done is ticked as seen there', async () => {
    await chooseTarget(session, B.name);
    const panel = await openChecklist(session, B.name);
    const web = await session.newPage();
    await signIn(session, web, B.yayoiId);
    await web.goto(session.site.url(PORTAL, '/product/list'));
    await web.locator('[data-do="account"]').click();
    await waitForGuard(web, { screen: 'product-list', verdict: 'match' });
    const box = await waitForBox(panel, '事業グループの作成と製品の登録', true);
    expect(box.description).toMatch(/画面で確認：\d+月\d+日/);
    await waitForBox(panel, WAIT, true);
    await waitForBox(panel, PLAN, false);
    await signOut(session, web);
    await web.close();
    await panel.close();
  });

  test('the popup says what comes next and opens the checklist beside the page', async () => {
    await chooseTarget(session, A.name);
    const popup = await session.extensionPage('popup.html');
    await waitForShown(popup, '[aria-label="対象の事業所"]', /2 \/ 12\s+次：STEP2 弥生IDの登録/);
    expect(await isBeside(session)).toBe(false);
    await press(popup, '手順を開く');
    await until('the checklist beside the page', () => isBeside(session));
    await popup.close();
  });

  test.each([
    ['チェックリストを印刷', ['チェックリスト：事業所A', PLAN, 'メモ：控えは2段目の棚']],
    ['事業所シートを印刷', ['事業所シート：事業所A', A.yayoiId, '会計連携なし・ネットワーク製品']],
  ])('「%s」 shows the paper in a tab of its own, without buttons and secrets', async (button, words) => {
    const page = await openChecklist(session, A.name);
    await press(page, button);
    const paper = await waitForTab(session, (address) => address.includes('print='));
    for (const word of words) await waitForShown(paper, 'main', word);
    expect(await shown(paper)).not.toContain(TOKEN);
    const hidden = await paper.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
      return print.some((rule) => rule.cssText.includes('.paper > .button'));
    });
    expect(hidden).toBe(true);
    await paper.close();
    await page.close();
  });

  test('at 320 px nothing sticks out, and no page logs an error', async () => {
    // A page that was closed while it asked is logged by Firefox, a moment later.
    await settle();
    const since = Date.now();
    const page = await openChecklist(session, A.name);
    await page.setViewport({ width: 320, height: 700 });
    await summary(page, WAIT);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await press(page, '全事業所');
    await waitForShown(page, 'h1', '全事業所');
    expect(await width()).toBeLessThanOrEqual(320);
    expect(await loggedErrors(session, since)).toEqual([]);
    await page.close();
  });
});
