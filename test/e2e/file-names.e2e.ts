import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import ledger from '../../scripts/sample-ledger.json' with { type: 'json' };
import { chooseFiles, fillByScript, submitForm } from './support/give-files.ts';
import { guard, waitForGuard } from './support/guard.ts';
import { focusInside, SUMMARY, textsWithRole } from './support/inside.ts';
import { A, B } from './support/offices.ts';
import { openVoucher, signInAs } from './support/open-voucher.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { setSetting } from './support/settings.ts';
import { settle } from './support/settle.ts';
import { until } from './support/until.ts';
import { chooseTarget, importLedger, pointAtAccount } from './support/walk.ts';
import { DROPZONE } from './support/ways-in.ts';

const ALLOW = 'このまま入れる';
const FORM = 'form[action="/upload-form"]';
/** C is called as every pasted picture is; what Chromium pastes has no other name. */
const offices = ledger.offices.map((office) =>
  office.name === '事業所C' ? { ...office, aliases: ['image'] } : office,
);

interface Way {
  name: string;
  file: string;
  says: string;
  give: (session: Session, page: Page) => Promise<unknown>;
}
const WAYS: Way[] = [
  {
    name: 'dropping',
    file: '事業所Ｂ　領収書.pdf',
    says: B.name,
    give: (session, page) => session.files.drop(page, DROPZONE, [sampleFile('事業所Ｂ　領収書.pdf')]),
  },
  {
    name: 'choosing in the dialog',
    file: '領収書_事業所b.pdf',
    says: B.name,
    give: (_session, page) => chooseFiles(page, '#voucher_files', [sampleFile('領収書_事業所b.pdf')]),
  },
  {
    name: 'pasting',
    file: 'image.png',
    says: 'image',
    give: (session, page) => session.files.paste(page, [sampleFile('image.png')]),
  },
  {
    name: 'sending a form',
    file: '事業所B.pdf',
    says: B.name,
    give: async (_session, page) => {
      await fillByScript(page, `${FORM} input[type="file"]`, '事業所B.pdf');
      await submitForm(page, `${FORM} [type="submit"]`);
    },
  },
];

describe(`another office’s name in a file’s name, in ${browserName}`, () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
    await importLedger(session, { ...ledger, offices });
    await chooseTarget(session, A.name);
    page = await session.newPage();
    await signInAs(session, page, A.yayoiId);
  });
  afterAll(() => session?.close());

  const overlay = () => session.overlay(page);
  const drop = (...names: string[]) => session.files.drop(page, DROPZONE, names.map(sampleFile));
  const uploaded = () => session.site.uploads.map(({ yayoiId, fileName }) => [yayoiId, fileName]);
  const gone = () => until('the question to go', async () => !(await overlay().text()).includes('ファイル名に'));

  beforeEach(async () => {
    session.site.uploads.splice(0);
    await openVoucher(session, page, { dom: 'server', idShown: 'tooltip' });
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
  });

  test.each(WAYS)('$name: asked about, kept out by やめる, let in by このまま入れる', async (way) => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['drop', 'input', 'change', 'paste', 'submit'])
        document.addEventListener(type, () => heard.push(type), true);
    });
    await way.give(session, page);
    const shown = await overlay().waitForText(
      `ファイル名に「${way.says}」とあります。「${A.name}」の証憑で間違いありませんか`,
    );
    expect(shown).toContain(way.file);
    expect(shown).toContain('ファイルはまだ送られていません');
    expect(await guard(page)).toMatchObject({ verdict: 'match', gate: 'open' });
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard), 'the page heard').toEqual(
      [],
    );
    await overlay().click('やめる');
    await gone();
    await settle();
    expect(uploaded()).toEqual([]);

    await way.give(session, page);
    await overlay().waitForText('ファイル名に');
    await overlay().click(ALLOW);
    await overlay().waitForText('もう一度ファイルを入れてください');
    await settle();
    expect(uploaded(), 'nothing is played again').toEqual([]);
    await overlay().click('閉じる');
    await way.give(session, page);
    await expect.poll(uploaded).toEqual([[A.yayoiId, way.file]]);
  });

  test.each(['領収書.pdf', '事業所A_事業所B.pdf', 'Ａ商店→事業所B.pdf', '事業所BB.pdf', 'B.pdf'])(
    'nothing is asked about 「%s」',
    async (name) => {
      await drop(name);
      await expect.poll(uploaded).toEqual([[A.yayoiId, name]]);
      expect(await overlay().text()).not.toContain('ファイル名に');
    },
  );

  test('several files at once: every name is said, none passes alone, the yes is for this document', async () => {
    await drop('領収書.pdf', '事業所B 1.pdf', '事業所B 2.pdf');
    const [dialog] = await until('the dialog', async () => {
      const found = await textsWithRole(page, 'alertdialog');
      return found.length > 0 && found;
    });
    for (const name of ['事業所B 1.pdf', '事業所B 2.pdf']) expect(dialog).toContain(name);
    await overlay().click(ALLOW);
    await drop('領収書.pdf', '事業所B 1.pdf', '事業所B 2.pdf');
    await expect.poll(() => uploaded().length).toBe(3);
    await gone();

    await page.reload();
    await pointAtAccount(page);
    await waitForGuard(page, { verdict: 'match', gate: 'open' });
    await drop('事業所B 1.pdf');
    await overlay().waitForText('ファイル名に');
    await settle();
    expect(uploaded()).toHaveLength(3);
  });

  test('the dialog has the focus; Escape is やめる and gives the focus back', async () => {
    await page.focus('select[name="category"]');
    await drop('事業所B.pdf');
    await until('the focus in the dialog', async () => (await focusInside(page))?.includes('ファイル名に'));
    await page.keyboard.press('Escape');
    await gone();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('category');
    await drop('事業所B.pdf');
    await overlay().waitForText('ファイル名に');
    expect(uploaded()).toEqual([]);
  });

  test('a frame’s files are asked about as well', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'position:fixed;left:0;top:0;width:220px;height:100px;z-index:9';
      frame.srcdoc = `<form method="post" action="/upload-form" enctype="multipart/form-data" style="margin:0"><input type="file" name="file">
        <button style="position:absolute;left:0;top:45px;width:200px;height:40px">送信</button></form>`;
      document.body.append(frame);
    });
    await until('the frame', () => page.evaluate(() => frames[0]?.document.querySelector('button') !== null));
    // The frame's guard learns from the background which page decides for it.
    await settle();
    await page.evaluate(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(['%PDF-1.4'], '事業所B.pdf'));
      const input = frames[0]?.document.querySelector('input');
      if (input) input.files = carried.files;
    });
    await page.mouse.click(60, 65);
    await overlay().waitForText('ファイル名に');
    expect(uploaded()).toEqual([]);
    await overlay().click(ALLOW);
    await overlay().waitForText('もう一度');
    await overlay().click('閉じる');
    await page.mouse.click(60, 65);
    await expect.poll(uploaded).toEqual([[A.yayoiId, '事業所B.pdf']]);
  });

  test('a closed gate says why it is closed, not what the file is called', async () => {
    await drop('事業所B.pdf');
    await overlay().waitForText('ファイル名に');
    await chooseTarget(session, B.name);
    await page.bringToFront();
    await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
    await gone();
    await drop('事業所B.pdf');
    await overlay().waitForText('ファイルは送られていません');
    expect(await overlay().text()).not.toContain('ファイル名に');
    expect(uploaded()).toEqual([]);
    await chooseTarget(session, A.name);
  });

  test('switched off in the options, nothing is asked', async () => {
    await setSetting(session, 'fileNameQuestion', false);
    await page.bringToFront();
    await drop('事業所B.pdf');
    await expect.poll(uploaded).toEqual([[A.yayoiId, '事業所B.pdf']]);
    await setSetting(session, 'fileNameQuestion', true);
  });

  describe('whose vouchers-by-mail address the settings show', () => {
    const openMail = () => openVoucher(session, page, { path: '/settings/mail', screen: 'voucher-mail-settings' });

    test('on match, unverified and mismatch', async () => {
      await signInAs(session, page, A.yayoiId);
      await openMail();
      await overlay().waitForText('どの事業所のものか、確認できていません');
      await pointAtAccount(page);
      await waitForGuard(page, { verdict: 'match' });
      expect(await overlay().waitForText(`この取込専用メールアドレスは「${A.name}」のものです。`)).not.toContain(
        '知らせないでください',
      );
      await chooseTarget(session, B.name);
      await page.bringToFront();
      await waitForGuard(page, { verdict: 'mismatch' });
      await overlay().waitForText(`「${B.name}」のものではありません`);
      await openVoucher(session, page, {});
      expect(await overlay().text()).not.toContain('取込専用メールアドレス');
      await chooseTarget(session, A.name);
    });

    test('the dialog tells what can be done with a voucher in the wrong place', async () => {
      await chooseTarget(session, B.name);
      await page.bringToFront();
      await waitForGuard(page, { verdict: 'mismatch' });
      await drop('領収書.pdf');
      await overlay().waitForText('ファイルは送られていません');
      await overlay().click('証憑をすでに別の事業グループに入れてしまったとき', SUMMARY);
      expect(await overlay().waitForText('正しい事業グループに入るわけでもありません')).toContain('削除済み一覧');
      await overlay().find(/削除/, 'link');
      await chooseTarget(session, A.name);
    });
  });
});
