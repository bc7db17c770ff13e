import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press, retype, storedOffices, waitForShown } from './support/extension-page.ts';
import { waitForGuard } from './support/guard.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { importLedger, signIn } from './support/walk.ts';

const HEALTH = '[data-testid="ledger-health"]';
const TOAST = '.toast-place';
const office = (letter: string, more: object = {}) => ({
  name: `事業所${letter}`,
  yayoiId: `${letter.toLowerCase()}@example.co.jp`,
  procedure: 'standalone-network',
  ...more,
});

describe(`the ledger's check-up in ${browserName}`, () => {
  let session: Session;
  let web: Page;
  let options: Page;
  beforeAll(async () => {
    session = await launch();
    const offices = [office('A'), office('D', { yayoiId: '' }), office('E', { notes: 'パスワード：abc12345' })];
    await importLedger(session, { format: 'shohyo-guard-ledger', version: 1, offices });
    session.site.setState({ idShown: 'open' });
    web = await session.newPage();
    options = await session.extensionPage('options.html');
  });
  afterAll(() => session?.close());

  const unfold = async (words: string) => {
    await waitForShown(options, HEALTH, words);
    const [summary] = await options.$$(`xpath/.//summary[contains(., '${words}')]`);
    await summary?.focus();
    await options.keyboard.press('Enter');
  };

  test('says what is missing and what looks like a secret', async () => {
    await waitForShown(options, HEALTH, '弥生IDがない事業所（1件）');
    await unfold('メモにパスワードらしい記載がある事業所（1件）');
    await waitForShown(options, HEALTH, '事業所E');
  });

  test('an ID that was seen signed in and is in no office is made one, with its form open', async () => {
    await signIn(session, web, 'b@example.co.jp');
    await web.goto(session.site.url('myportal.yayoi-kk.co.jp', '/product/list'));
    await waitForGuard(web, { screen: 'product-list' });
    await options.bringToFront();
    await unfold('サインインを見たが、台帳にない弥生ID（1件）');
    await press(options, 'b@example.co.jp を事業所として追加');
    await waitForShown(options, 'dialog[open]', '事業所名');
    await retype(options, 'dialog [name=name]', '事業所B');
    await press(options, '保存する');
    await options.waitForSelector('dialog', { hidden: true });
    expect(await storedOffices(options)).toContainEqual({ name: '事業所B', yayoiId: 'b@example.co.jp' });
    await waitForShown(options, HEALTH, 'まだサインインを見ていない事業所（2件）');
  });

  test('an ID of nobody is forgotten on a press', async () => {
    await web.bringToFront();
    await web.goto(session.site.url('myportal.yayoi-kk.co.jp', '/logout'));
    await signIn(session, web, 'c@example.co.jp');
    await web.goto(session.site.url('myportal.yayoi-kk.co.jp', '/product/list'));
    await waitForGuard(web, { screen: 'product-list' });
    await options.bringToFront();
    await unfold('サインインを見たが、台帳にない弥生ID（1件）');
    await press(options, 'c@example.co.jp を忘れる');
    await waitForShown(options, TOAST, '見た記録を消しました');
  });
});
