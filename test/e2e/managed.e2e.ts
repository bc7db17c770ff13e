import fs from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyExtension } from './support/copy-extension.ts';
import { press, retype, stored, storedOffices, waitForShown } from './support/extension-page.ts';
import { waitForGuard } from './support/guard.ts';
import { A, B } from './support/offices.ts';
import { openVoucher, signInAs } from './support/open-voucher.ts';
import { chromiumPolicy, firefoxPolicy, type PolicyFile } from './support/policy-file.ts';
import { sampleFile } from './support/sample-files.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { until } from './support/until.ts';
import { chooseTarget, pointAtAccount } from './support/walk.ts';
import { DROPZONE } from './support/ways-in.ts';

const MANAGED = '[data-testid="managed"]';
const OFFICES = [
  { ...A, businessGroup: '事業グループA', procedure: 'accounting-network', tantou: '担当 一郎' },
  { name: '事業所X', yayoiId: 'x.example.co.jp' },
  { ...B, serviceContractId: '7000002', aliases: ['B商店'] },
];
const POLICY = { offices: OFFICES, settings: { fileNameQuestion: true }, strict: true };

/** A browser in which the policy is in force, and the file it stands in. */
async function launchManaged(extension: string): Promise<{ session: Session; file: PolicyFile }> {
  if (browserName === 'firefox') {
    const file = firefoxPolicy();
    file.write(POLICY);
    return { session: await launch(browserName, { extension, policies: file.path }), file };
  }
  const session = await launch(browserName, { extension });
  const page = await session.extensionPage('options.html');
  const file = chromiumPolicy(new URL(page.url()).host);
  file.write(POLICY);
  await page.close();
  return { session, file };
}

describe(`an administrator’s policy in ${browserName}`, () => {
  const extension = copyExtension(browserName);
  let session: Session;
  let file: PolicyFile | undefined;
  let options: Page;
  beforeAll(async () => {
    ({ session, file } = await launchManaged(extension));
    options = await session.extensionPage('options.html');
    await waitForShown(options, MANAGED, '事業所 2件');
  });
  afterAll(async () => {
    file?.remove();
    await session?.close();
    fs.rmSync(extension, { recursive: true, force: true });
  });

  const voucher = async (yayoiId: string) => {
    const page = await session.newPage();
    await signInAs(session, page, yayoiId);
    await openVoucher(session, page, { idShown: 'tooltip' });
    await pointAtAccount(page);
    return page;
  };

  test('its offices are there without being stored; the row that cannot be used is told with its reason', async () => {
    expect(await storedOffices(options)).toEqual([]);
    const text = await waitForShown(options, MANAGED, /2行目 事業所X\s+弥生ID「x\.example\.co\.jp」はメールアドレス/);
    expect(text).toContain('設定「確認できないまま進むことを許可する」：オフ');
    await waitForShown(options, 'main', /台帳（2件/);
  });

  test('what the administrator has decided cannot be switched, and the rest can', async () => {
    const box = (name: string) =>
      options.$eval(`input[name="${name}"]`, (input) => {
        const { checked, disabled } = input as HTMLInputElement;
        const why = document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
        return { checked, disabled, why: why.includes('管理者が設定しているため') };
      });
    expect(await box('goingAhead')).toEqual({ checked: false, disabled: true, why: true });
    expect(await box('fileNameQuestion')).toEqual({ checked: true, disabled: true, why: true });
    expect(await box('importGate')).toMatchObject({ disabled: false, why: false });
  });

  test('an office of the policy is the target: the gate opens for its Yayoi ID alone, and nobody can go ahead', async () => {
    await chooseTarget(session, A.name);
    const wrong = await voucher(B.yayoiId);
    await waitForGuard(wrong, { verdict: 'mismatch', gate: 'closed' });
    await session.files.drop(wrong, DROPZONE, [sampleFile('領収書.pdf')]);
    const dialog = await session.overlay(wrong).waitForText('ファイルは送られていません');
    expect(dialog).toContain(B.name);
    expect(dialog).not.toContain('それでも');
    expect(session.site.uploads).toEqual([]);
    await wrong.close();
    const right = await voucher(A.yayoiId);
    await waitForGuard(right, { verdict: 'match', gate: 'open' });
    await right.close();
  });

  test('of an office the user fills only what the administrator left open', async () => {
    await options.bringToFront();
    await press(options, `編集：${B.name}`);
    await options.waitForSelector('dialog[open] [name=name]');
    const locked = await options.$$eval('dialog[open] [name]', (controls) =>
      (controls as (HTMLInputElement & HTMLSelectElement)[])
        .filter((one) => one.readOnly || one.disabled)
        .map(({ name }) => name),
    );
    expect(locked).toEqual(['name', 'yayoiId', 'serviceContractId']);
    expect(await options.$eval('dialog[open]', (dialog) => dialog.textContent)).toContain('管理者が設定');
    await retype(options, 'dialog[open] [name=notes]', '私のメモ');
    await press(options, '保存する');
    await options.waitForSelector('dialog', { hidden: true });
    await until('the note to be stored', async () => JSON.stringify(await storedOffices(options)).includes('私のメモ'));
    expect(await storedOffices(options)).toEqual([{ ...B, serviceContractId: '7000002', notes: '私のメモ' }]);
    await waitForShown(options, 'main', /台帳（2件/);
  });

  if (browserName === 'chromium') {
    test('a change is taken in at once, by pages that are open too', async () => {
      await chooseTarget(session, A.name);
      const page = await voucher(A.yayoiId);
      await waitForGuard(page, { verdict: 'match', gate: 'open' });
      file?.write({ ...POLICY, offices: [{ ...OFFICES[0], yayoiId: 'new-a@example.co.jp' }, OFFICES[2]] });
      await waitForGuard(page, { verdict: 'mismatch', gate: 'closed' });
      file?.write(POLICY);
      await pointAtAccount(page);
      await waitForGuard(page, { verdict: 'match', gate: 'open' });
      await page.close();
    });

    test('offices that the browser itself refuses close the gate: nobody knows them any more', async () => {
      const page = await voucher(A.yayoiId);
      file?.write({ ...POLICY, offices: [{ ...OFFICES[0], serviceContractId: 7_000_001 }] });
      await waitForShown(options, MANAGED, '前にあった管理者の設定を読み取れません');
      await waitForGuard(page, { gate: 'closed' });
      file?.write(POLICY);
      await waitForShown(options, MANAGED, '事業所 2件');
      await page.close();
    });

    test('a whole ledger file as text is taken as well, and the bad row alone is refused', async () => {
      const offices = [{ ...OFFICES[0], serviceContractId: 7_000_001 }, OFFICES[1], OFFICES[2]];
      file?.write({ strict: true, ledger: JSON.stringify({ format: 'shohyo-guard-ledger', version: 1, offices }) });
      await waitForShown(options, 'table', '7000001');
      await waitForShown(options, MANAGED, /事業所 2件[\s\S]*2行目 事業所X/);
      file?.write(POLICY);
      await waitForShown(options, MANAGED, '事業所 2件');
    });

    test('a policy that was withdrawn leaves the user’s own and nothing else', async () => {
      file?.remove();
      await options.waitForSelector(MANAGED, { hidden: true });
      await waitForShown(options, 'main', /台帳（1件/);
      expect(Object.keys(await stored(options))).not.toContain('managed');
      expect(await options.$eval('input[name="goingAhead"]', (box) => (box as HTMLInputElement).disabled)).toBe(false);
    });
  }
});

if (browserName === 'firefox')
  describe('without a policy Firefox refuses to tell', () => {
    let session: Session;
    let options: Page;
    beforeAll(async () => {
      session = await launch();
      options = await session.extensionPage('options.html');
      await waitForShown(options, 'main', 'はじめに、事業所を登録します');
    });
    afterAll(() => session?.close());

    test('which is nothing where there never was one, and closes the gate where there was', async () => {
      expect(await options.$(MANAGED)).toBeNull();
      const page = await session.newPage();
      await signInAs(session, page, A.yayoiId);
      await openVoucher(session, page, { idShown: 'tooltip' });
      await waitForGuard(page, { verdict: 'empty', gate: 'open' });
      // What the extension remembers of a policy, from a start before this one.
      await options.evaluate(
        (memory) => {
          const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): void } } } };
          return chrome.storage.local.set(memory);
        },
        { managed: { v: 1, offices: 2, digest: 'x' } },
      );
      await waitForGuard(page, { gate: 'closed' });
      await options.bringToFront();
      await waitForShown(options, MANAGED, '前にあった管理者の設定を読み取れません');
      await press(options, '管理者の設定はなくなったので、なしで続ける');
      await press(options, '確かめたので、なしで続ける');
      await options.waitForSelector(MANAGED, { hidden: true });
      await waitForGuard(page, { verdict: 'empty', gate: 'open' });
      await page.close();
    });
  });
