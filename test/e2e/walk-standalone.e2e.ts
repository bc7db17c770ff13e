import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORM, PORTAL, VOUCHER } from '../site/hosts.ts';
import { dayInJapan } from './support/checklist.ts';
import { waitForShown } from './support/extension-page.ts';
import { waitForGuard } from './support/guard.ts';
import { type Walk, walkOn } from './support/procedure-walk.ts';
import { browserName, launch, type Session } from './support/session.ts';
import {
  confirmsCode,
  fillsRegistration,
  mailTo,
  makesGroup,
  opensList,
  opensRegistration,
  opensSupport,
  registersProduct,
  setsSupportPassword,
  signsIn,
  signsOut,
  TITLES,
} from './support/several-offices.ts';
import { chooseTarget, importLedger } from './support/walk.ts';
import { panelOf, type WalkPanel } from './support/walk-panel.ts';
import type { WalkOffice } from './support/walk-stops.ts';

const office = (letter: string): WalkOffice => ({
  name: `事業所${letter}`,
  yayoiId: `${letter.toLowerCase()}@example.co.jp`,
  procedure: 'standalone-network',
});
const [D, E, F] = [office('D'), office('E'), office('F')];
const ALL = [D, E, F];
const { plan, yayoiId, apply, wait, support, product } = TITLES;
/** Already a Yayoi ID on the replica; the ledger does not know it. */
const TAKEN = 'b@example.co.jp';
const ledger = {
  format: 'shohyo-guard-ledger',
  version: 1,
  offices: [{ name: '事業所A', yayoiId: 'a@example.co.jp' }, ...ALL.map((one) => ({ ...one }))],
};

/** Office A is there already; D, E and F are added, at different steps at the same time, in the order of the guide. */
describe(`three offices through the procedure without accounting link, in ${browserName}`, () => {
  let session: Session;
  let walk: Walk;
  let panel: WalkPanel;
  beforeAll(async () => {
    session = await launch();
    session.site.setState({ dom: 'server', idShown: 'title' });
    await importLedger(session, ledger);
    panel = panelOf(await session.extensionPage('sidepanel.html'));
    walk = walkOn(session, await session.newPage(), [office('A'), ...ALL]);
  });
  afterAll(() => session?.close());

  async function turnTo(one: WalkOffice): Promise<void> {
    await chooseTarget(session, one.name);
    await panel.isAt(one.name);
  }

  test('STEP1: which office goes into which group is decided on paper', async () => {
    for (const one of ALL) {
      await turnTo(one);
      await panel.nextIs(`STEP1 ${plan}`);
      await panel.ticks(one.name, plan);
      await panel.nextIs('STEP2 弥生IDの登録');
      await panel.stands(one.name, [], [plan]);
    }
  });

  test.each(ALL)('STEP2: a Yayoi ID for $name', async (one) => {
    await turnTo(one);
    await opensRegistration(session, walk);
    await walk.sees('id-register', one);
    if (one === E) {
      await walk.types({ mail: D.yayoiId, mailAgain: D.yayoiId });
      await walk.isTold('「事業所D」のものです');
    }
    if (one === F) {
      await fillsRegistration(walk, TAKEN, 'どちらが正しいか');
      await walk.sees('id-register', one, { now: 'そのアドレスはもう弥生IDです' });
    }
    await fillsRegistration(walk, one.yayoiId);
    await confirmsCode(session, walk, one);
    await panel.stands(one.name, yayoiId, [plan]);
    await panel.nextIs(`STEP3 ${apply}`);
  });

  test('STEP3: one application for all three, and its day', async () => {
    await turnTo(D);
    await walk.opens(session.site.url(FORM, '/form/entry/yss/shohyokanri_data_kaikei.html'));
    await walk.sees('apply-form-accounting', D);
    await walk.opens(session.site.url(FORM, '/form/entry/yss/shohyokanri_data.html'));
    await walk.sees('apply-form', D);
    await walk.types({ sei: '弥生', mei: '太郎', yayoiId1: 'a@example.co.jp' });
    await walk.isTold('「事業所A」のものです');
    await walk.retypes({ yayoiId1: '' });
    await session.overlay(walk.page).click(/^空いている欄に台帳から入力/);
    await walk.types({ yayoiId2: E.yayoiId, yayoiId2Again: E.yayoiId });
    await walk.types({ yayoiId3: D.yayoiId });
    await walk.isTold('弥生ID3が弥生ID1と同じ');
    await walk.retypes({ yayoiId3: F.yayoiId, yayoiId3Again: F.yayoiId });
    await walk.isLetGo();
    await walk.presses('確認画面へ進む');
    for (const { yayoiId: id } of ALL) await waitForShown(walk.page, 'body', id);
    await walk.presses('この内容で申し込む');
    for (const one of ALL) {
      await turnTo(one);
      await panel.applied(one.name, dayInJapan(-3));
      await panel.stands(one.name, yayoiId, [plan, apply]);
      await panel.nextIs(wait);
    }
  });

  test.each(ALL)('STEP3: the number of $name, from its mail and no other', async (one) => {
    await turnTo(one);
    const other = one === D ? E : D;
    await panel.pastes(await mailTo(session, one.yayoiId, 'ユーザ登録完了'), 'これは自動で届く');
    const others = await panel.pastes(await mailTo(session, other.yayoiId, '複数事業所'), 'ではなく');
    expect(others).toContain(`いま表示している「${one.name}」ではなく、「${other.name}」のメールです。`);
    await panel.clears();
    const mail = await mailTo(session, one.yayoiId, '複数事業所');
    one.number = /(\d{7})$/.exec(mail.body)?.[1] ?? '';
    one.original = '8000001';
    const read = await panel.pastes(mail, one.number);
    expect(read).toMatch(/元のお客様番号（宛名のかっこの中）\s+8000001/);
    await panel.stores(one.name);
    await panel.stands(one.name, yayoiId, [plan, apply, wait]);
    await panel.nextIs(`STEP4 ${support[0]}`);
    const waiting = ALL.slice(ALL.indexOf(one) + 1);
    await panel.all(async (row) => {
      for (const { name } of waiting) expect(row(name)).toMatch(/番号の通知（目安は.+まで）/);
      expect(row(one.name)).toContain(`STEP4 ${support[0]}`);
    });
  });

  test.each(ALL)('STEP4: the support password of $name', async (one) => {
    await turnTo(one);
    await opensSupport(session, walk);
    await walk.sees('support-login', one);
    if (one !== D) {
      await walk.types({ number: D.number ?? '', mail: one.yayoiId });
      await walk.isTold('同じ通知メールの番号とアドレス');
    }
    await walk.types({ phone: '0' });
    await walk.isTold('空欄のままにします');
    await walk.retypes({ phone: '', number: one.number ?? '', mail: one.yayoiId });
    await setsSupportPassword(walk, one);
    await panel.ticks(one.name, ...support);
    await panel.stands(one.name, yayoiId, [plan, apply, wait, ...support]);
    await panel.nextIs(`STEP5 ${product[0]}`);
  });

  test.each(ALL)('STEP5: group and product of $name, not of the one before', async (one) => {
    await turnTo(one);
    await opensList(session, walk);
    if (one !== D) {
      const says = ['前の弥生IDのままです', `サインイン中の弥生IDが ${one.yayoiId} か`];
      await walk.sees('product-list', one, {
        verdict: 'mismatch',
        now: `「${one.name}」のものではありません`,
        says,
      });
      await signsOut(walk);
      await opensList(session, walk);
    }
    await signsIn(walk, one);
    await makesGroup(walk, one);
    await registersProduct(walk, one);
    await panel.stands(one.name, [...yayoiId, ...product], [plan, apply, wait, ...support]);
    await panel.isComplete(one.name);
    await walk.opens(session.site.url(PORTAL, '/owned'));
    await walk.sees('owned-products', one);
  });

  test('afterwards: all three are complete, and vouchers of D are not stored under F', async () => {
    await turnTo(D);
    await walk.opens(session.site.url(VOUCHER));
    await walk.sees('voucher-home', D, { verdict: 'mismatch', gate: 'closed' });
    await turnTo(F);
    await walk.page.bringToFront();
    await waitForGuard(walk.page, { screen: 'voucher-home', verdict: 'match', gate: 'open' });
    await panel.all(async (row) => {
      for (const { name } of ALL) expect(row(name)).toContain('すべて済み');
    });
  });
});
