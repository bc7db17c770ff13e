import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { PASSWORD } from '../site/accounts.ts';
import { guard, waitForGuard } from './support/guard.ts';
import { focusInside, inside, popovers, SUMMARY, textsWithRole } from './support/inside.ts';
import { A, B } from './support/offices.ts';
import { ACCOUNT, openVoucher, signInAs } from './support/open-voucher.ts';
import type { Box } from './support/overlay.ts';
import { restPointer } from './support/rest-pointer.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger, pointAtAccount } from './support/walk.ts';
import { DROPZONE } from './support/ways-in.ts';

const STOPPED = 'ファイルは送られていません';

describe(`the dialog in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, ledger);
    page = await session.newPage();
    await signInAs(session, page, B.yayoiId);
  });
  afterAll(() => session?.close());

  const overlay = () => session.overlay(page);
  const drop = (): Promise<void> => session.files.drop(page, DROPZONE, [sampleFile('領収書.pdf')]);
  const isOpen = async (): Promise<boolean> => (await textsWithRole(page, 'alertdialog')).length > 0;
  async function stopped(): Promise<string> {
    await drop();
    return overlay().waitForText(STOPPED);
  }

  /** Signed in as B, working on A, the ID seen. */
  beforeEach(async () => {
    await chooseTarget(session, A.name);
    session.site.uploads.splice(0);
    await openVoucher(session, page, { dom: 'server', idShown: 'tooltip' });
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'mismatch' });
  });

  test('says what was stopped, why, who is who, and offers every way on', async () => {
    const shown = await stopped();
    expect(shown).toContain('証憑の送信を止めました');
    expect(shown).toContain('別の事業グループに保存されます');
    expect(shown).toContain('完全には消せません');
    expect(shown).toMatch(/対象\s+A?A?\s*事業所A\s+a@example\.co\.jp/);
    expect(shown).toContain(`${B.yayoiId}（${B.name}）`);
    const [dialog] = await textsWithRole(page, 'alertdialog');
    expect(dialog).toContain(STOPPED);
    for (const way of ['弥生IDをコピー', '場所を示す', 'サインイン画面を開く', '閉じる']) await overlay().find(way);
    expect(shown).toContain('対象を変える');
    expect(shown).toContain(`それでも「${A.name}」の証憑として送る`);
    expect(session.site.uploads).toEqual([]);
  });

  test('場所を示す rings the account icon, then the sign-out control once it is in sight; the page stays as it is', async () => {
    await restPointer(page);
    await stopped();
    const before = await page.evaluate(() => document.body.outerHTML);
    await overlay().click('場所を示す');
    await until('a ring around the account icon', async () =>
      encloses(await popovers(page), await boxOf(page, ACCOUNT)),
    );
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);

    await page.click(ACCOUNT);
    await restPointer(page);
    const opened = await page.evaluate(() => document.body.outerHTML);
    await overlay().click('場所を示す');
    await until('a ring around ログアウト', async () =>
      encloses(await popovers(page), await boxOf(page, 'a[href="/logout"]')),
    );
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(opened);
  });

  test('the whole switch: copied, signed out, signed in as A, stored under A', async () => {
    await stopped();
    await overlay().click('弥生IDをコピー');
    await overlay().waitForText(/コピーしました|入力してください：a@example\.co\.jp/);
    await page.click(ACCOUNT);
    await Promise.all([page.waitForNavigation(), page.click('a[href="/logout"]')]);
    await waitForGuard(page, { screen: 'login-id' });
    await overlay().waitForText(A.yayoiId);
    await page.click('input[name="yayoiId"]');
    await paste(page);
    expect(await page.$eval('input[name="yayoiId"]', (field) => (field as HTMLInputElement).value)).toBe(A.yayoiId);
    await page.click('[data-do="login-next"]');
    await page.locator('input[name="password"]').fill(PASSWORD);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await openVoucher(session, page, {});
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
    await drop();
    await expect.poll(() => session.site.uploads).toMatchObject([{ yayoiId: A.yayoiId, fileName: '領収書.pdf' }]);
    await signInAs(session, page, B.yayoiId);
  });

  test('on the sign-in page the ID of the target can be copied as well', async () => {
    await page.goto(session.site.url('myportal.yayoi-kk.co.jp', '/logout'));
    await waitForGuard(page, { screen: 'login-id' });
    await overlay().click('弥生IDをコピー');
    await overlay().waitForText('コピーしました');
    await page.click('input[name="yayoiId"]');
    await paste(page);
    expect(await page.$eval('input[name="yayoiId"]', (field) => (field as HTMLInputElement).value)).toBe(A.yayoiId);
    await signInAs(session, page, B.yayoiId);
  });

  test('サインイン画面を開く opens the sign-in page', async () => {
    await stopped();
    const from = session.site.requests.length;
    await overlay().click('サインイン画面を開く');
    await expect
      .poll(() => session.site.requests.slice(from))
      .toContainEqual(expect.objectContaining({ host: 'myaccount.yayoi-kk.co.jp', path: '/login' }));
  });

  test('the target is changed from the dialog, found by search', async () => {
    await stopped();
    await overlay().click('対象を変える', SUMMARY);
    await overlay().type('事業所を探す', 'B');
    await overlay().click('探す');
    await until('only B in the list', async () => {
      const buttons = (await overlay().controls()).filter(
        ({ role, name }) => role === 'button' && name.includes('事業所'),
      );
      return buttons.length === 1 && buttons[0]?.name.includes(B.name);
    });
    await overlay().click(/事業所B/);
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
    expect(await overlay().waitForText('この画面から証憑を送れます')).toContain('確認できました');
    await overlay().click('閉じる');
    await drop();
    await expect.poll(() => session.site.uploads).toMatchObject([{ yayoiId: B.yayoiId }]);
  });

  test('when unverified it says where to look, and opens the way by itself once the ID was seen', async () => {
    await signInAs(session, page, A.yayoiId);
    await openVoucher(session, page, { idShown: 'tooltip' });
    expect(await guard(page)).toMatchObject({ verdict: 'unverified', gate: 'closed' });
    expect(await stopped()).toContain('右上のアイコンにマウスを重ねるか');
    await pointAtAccount(page);
    await overlay().waitForText('この画面から証憑を送れます');
    expect(session.site.uploads).toEqual([]);
    await signInAs(session, page, B.yayoiId);
  });

  describe('focus and keys', () => {
    test('the focus goes into the dialog; Escape closes it and gives the focus back', async () => {
      await page.focus('select[name="category"]');
      await stopped();
      await until('the focus in the dialog', async () => (await focusInside(page))?.includes(STOPPED));
      await page.keyboard.press('Escape');
      await until('the dialog to go', async () => !(await isOpen()));
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('category');
    });

    test('so does the close button', async () => {
      await page.focus('select[name="category"]');
      await stopped();
      await overlay().click('閉じる');
      await until('the dialog to go', async () => !(await isOpen()));
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('category');
    });

    test('with the keyboard alone: stopped, shown where, closed, and stopped again', async () => {
      await page.focus('#voucher_files');
      await page.keyboard.press('Enter');
      await overlay().waitForText(STOPPED);
      await tabTo(page, '場所を示す');
      await page.keyboard.press('Enter');
      await until('a ring around the account icon', async () =>
        encloses(await popovers(page), await boxOf(page, ACCOUNT)),
      );
      await tabTo(page, '閉じる');
      await page.keyboard.press(' ');
      await until('the dialog to go', async () => !(await isOpen()));
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('voucher_files');
      await page.keyboard.press('Enter');
      await overlay().waitForText(STOPPED);
      await page.keyboard.press('Escape');
      await until('the dialog to go', async () => !(await isOpen()));
      expect(session.site.uploads).toEqual([]);
    });

    test('what was opened from the banner goes back to the banner', async () => {
      await overlay().click('切り替え方を見る');
      await until('the dialog', isOpen);
      await page.keyboard.press('Escape');
      await until('the dialog to go', async () => !(await isOpen()));
      expect(await focusInside(page)).toBe('切り替え方を見る');
    });
  });

  describe('against scripts of the page', () => {
    test('clicks made by a script do nothing', async () => {
      await stopped();
      const close = await overlay().find('閉じる');
      const before = await overlay().text();
      await page.evaluate(({ x, y, width, height }) => {
        const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true, cancelable: true };
        const host = document.querySelector<HTMLElement>(':root > shohyo-guard');
        for (const target of [host, document.elementFromPoint(at.clientX, at.clientY)]) {
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            target?.dispatchEvent(new MouseEvent(type, at));
          target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        }
        host?.click();
      }, close);
      expect(await overlay().text()).toBe(before);
      expect(await page.evaluate(() => document.querySelector('shohyo-guard')?.shadowRoot)).toBe(null);
    });

    test('what is typed into the overlay is not heard', async () => {
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        const types = [
          'keydown',
          'keypress',
          'keyup',
          'beforeinput',
          'input',
          'change',
          'compositionstart',
          'compositionend',
          'copy',
          'cut',
          'submit',
        ];
        for (const type of types)
          for (const place of [window, document, document.documentElement, document.querySelector('shohyo-guard')])
            for (const capture of [true, false])
              place?.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), capture);
      });
      await stopped();
      await overlay().click('対象を変える', SUMMARY);
      await overlay().type('事業所を探す', 'himitsu');
      await page.keyboard.press('Enter');
      await overlay().waitForText('見つかりません');
      await overlay().click(`それでも「${A.name}」の証憑として送る`, SUMMARY);
      await overlay().type(/続けるには/, 'naisho');
      await page.keyboard.press('Enter');
      await overlay().waitForText('事業所名が一致しません');
      expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
      // The listeners do hear the page's own fields.
      await page.focus('input[name="partner"]');
      await page.keyboard.type('a');
      expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toContain('keydown a');
      expect(await inside(page, (root) => root.mode)).toBe('closed');
    });
  });
});

async function boxOf(page: Page, selector: string): Promise<Box> {
  return page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** Whether something without text lies around the box, no more than a finger's breadth larger. */
function encloses(parts: { text: string; box: Box }[], wanted: Box): boolean {
  return parts.some(
    ({ text, box }) =>
      text === '' &&
      box.x <= wanted.x &&
      box.y <= wanted.y &&
      box.x + box.width >= wanted.x + wanted.width &&
      box.y + box.height >= wanted.y + wanted.height &&
      box.width <= wanted.width + 30 &&
      box.height <= wanted.height + 30,
  );
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focusInside(page)) === name) return;
  }
  throw new Error(`Tab never reached ${name}.`);
}

/** Chromium's tools' protocol names the editing command; Firefox takes the keys. */
async function paste(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v', browserName === 'chromium' ? { commands: ['Paste'] } : {});
  await page.keyboard.up('Control');
}
