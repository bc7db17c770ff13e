import { afterAll, beforeAll, describe, test } from 'vitest';
import { SUPPORT_PASSWORD } from '../site/accounts.ts';
import { FORM } from '../site/hosts.ts';
import { dayInJapan } from './support/checklist.ts';
import { waitForShown } from './support/extension-page.ts';
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

const office = (letter: string, token: string): WalkOffice => ({
  name: `事業所${letter}`,
  yayoiId: `${letter.toLowerCase()}@example.co.jp`,
  procedure: 'accounting-network',
  token,
});
const G = office('G', '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4b01');
const H = office('H', '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4b02');
const ALL = [G, H];
const ledger = (withTokens: boolean) => ({
  format: 'shohyo-guard-ledger',
  version: 1,
  offices: ALL.map(({ token, ...one }) => ({ ...one, ...(withTokens && { officeToken: token }) })),
});

const { plan, yayoiId, apply, wait, support, product } = TITLES;
const TOKEN = [
  '元の弥生IDのままかを見る',
  'ライセンス認証管理のバージョンを見る',
  '事業所データを開き、取り込みを始める',
  '事業所トークンを出す',
  '事業所トークンを控える',
];
const [BEFORE, PAUSE, AFTER] = [
  '申し込む前に、スマート取引取込を確かめる',
  '通知が届くまで、スマート取引取込を使わない',
  '通知が届いたら、スマート取引取込をつなぎ直す',
];
const OWNED = ['保有製品の登録をはじめる', '保有製品の登録', '保有製品の追加', '保有製品を登録しました'];

/** The sites as a single-page application, whose screens change without a navigation. */
describe(`two offices through the procedure with accounting link, in ${browserName}`, () => {
  let session: Session;
  let walk: Walk;
  let panel: WalkPanel;
  beforeAll(async () => {
    session = await launch();
    session.site.setState({ dom: 'spa', idShown: 'title', delay: 50 });
    await importLedger(session, ledger(false));
    panel = panelOf(await session.extensionPage('sidepanel.html'));
    walk = walkOn(session, await session.newPage(), ALL);
  });
  afterAll(() => session?.close());

  async function turnTo(one: WalkOffice): Promise<void> {
    await chooseTarget(session, one.name);
    await panel.isAt(one.name);
  }
  const byHand = (...more: string[]): string[] => [plan, ...TOKEN, BEFORE, ...more];

  test.each(ALL)('STEP1 and STEP2: the group and the Yayoi ID of $name', async (one) => {
    await turnTo(one);
    await panel.ticks(one.name, plan);
    await opensRegistration(session, walk);
    await walk.sees('id-register', one);
    await fillsRegistration(walk, one.yayoiId);
    await confirmsCode(session, walk, one);
    await panel.stands(one.name, yayoiId, [plan]);
  });

  test('STEP3: the tokens are read on the desktop, office by office, and put into the ledger', async () => {
    for (const one of ALL) {
      await turnTo(one);
      await panel.nextIs(`STEP3 ${TOKEN[0]}`);
      await waitForShown(panel.page, '.item-next', 'デスクトップの画面で行います');
      await panel.ticks(one.name, ...TOKEN);
      await panel.stands(one.name, yayoiId, [plan, ...TOKEN]);
    }
    await importLedger(session, ledger(true));
  });

  test('STEP4: the import is looked after first; then one application for both, each ID with its own token', async () => {
    for (const one of ALL) {
      await turnTo(one);
      await panel.nextIs(`STEP4 ${BEFORE}`);
      await panel.ticks(one.name, BEFORE);
    }
    await turnTo(G);
    await walk.opens(session.site.url(FORM, '/form/entry/yss/shohyokanri_data.html'));
    await walk.sees('apply-form', G);
    await walk.opens(session.site.url(FORM, '/form/entry/yss/shohyokanri_data_kaikei.html'));
    await walk.sees('apply-form-accounting', G);
    await walk.types({ sei: '弥生', mei: '太郎' });
    await session.overlay(walk.page).click(/^空いている欄に台帳から入力/);
    await walk.types({ yayoiId2: H.yayoiId, yayoiId2Again: H.yayoiId, officeToken2: G.token ?? '' });
    await walk.isTold('トークン1と同じ');
    await walk.retypes({ officeToken2: (H.token ?? '').slice(0, 30) });
    await walk.isTold('事業所トークンの形に');
    await walk.retypes({ yayoiId1: H.yayoiId, officeToken2: '' });
    await walk.isTold('組み合わせが違います');
    await walk.retypes({ yayoiId1: G.yayoiId, officeToken2: H.token ?? '' });
    await walk.isLetGo();
    await walk.presses('確認画面へ進む');
    for (const { token = '' } of ALL) await waitForShown(walk.page, 'body', token);
    await walk.presses('この内容で申し込む');
  });

  test.each(ALL)('STEP4: $name waits, without importing, until its number comes', async (one) => {
    await turnTo(one);
    await panel.applied(one.name, dayInJapan());
    await panel.nextIs(`STEP4 ${PAUSE}`);
    await waitForShown(panel.page, '.next-card', '番号の通知が届くまで使わないでください');
    await panel.ticks(one.name, PAUSE);
    await panel.stands(one.name, yayoiId, byHand(apply, PAUSE));
    await panel.pastes(await mailTo(session, one.yayoiId, 'ユーザ登録完了'), 'これは自動で届く');
    const mail = await mailTo(session, one.yayoiId, '複数事業所');
    one.number = /(\d{7})$/.exec(mail.body)?.[1] ?? '';
    one.original = '8000001';
    await panel.pastes(mail, one.number);
    await panel.stores(one.name);
    await panel.nextIs(`STEP4 ${AFTER}`);
    await waitForShown(panel.page, '.next-card', 'スマート取引取込を再開できます');
    await panel.ticks(one.name, AFTER);
    await panel.stands(one.name, yayoiId, byHand(apply, PAUSE, wait, AFTER));
  });

  test.each(ALL)('STEP5: the support password of $name', async (one) => {
    await turnTo(one);
    await opensSupport(session, walk);
    await walk.sees('support-login', one);
    await walk.types({ number: '8000001' });
    await walk.isTold(`新しく発行された番号 ${one.number}`);
    await walk.retypes({ number: one.number ?? '', mail: one.yayoiId });
    await setsSupportPassword(walk, one);
    await panel.ticks(one.name, ...support);
    await panel.nextIs(`STEP6 ${product[0]}`);
  });

  test.each(ALL)('STEP6: group, product and owned product of $name', async (one) => {
    await turnTo(one);
    await opensList(session, walk);
    if (one !== G) {
      await walk.sees('product-list', one, {
        verdict: 'mismatch',
        now: `「${one.name}」のものではありません`,
      });
      await signsOut(walk);
      await opensList(session, walk);
    }
    await signsIn(walk, one);
    await makesGroup(walk, one);
    await registersProduct(walk, one, '製品の登録だけでは終わりません');
    await panel.stands(one.name, [...yayoiId, ...product], byHand(apply, PAUSE, wait, AFTER, ...support));
    await panel.nextIs(`STEP6 ${OWNED[0]}`);
    await walk.presses('デスクトップアプリ管理');
    await walk.sees('desktop-apps', one);
    await walk.presses('保有製品関連情報の確認');
    await walk.sees('owned-products', one, { now: '「保有製品を追加する」を押します' });
    await walk.presses('保有製品を追加する');
    await walk.sees('owned-product-add', one);
    await walk.types({ number: '8000001' });
    await walk.isTold(`新しく発行された番号 ${one.number}`);
    await walk.retypes({ number: one.number ?? '' });
    await walk.isLetGo();
    await walk.types({ password: SUPPORT_PASSWORD });
    await walk.presses('次へ');
    await walk.sees('owned-product-added', one);
    await walk.presses('保有製品情報一覧に戻る');
    await walk.sees('owned-products', one, { verdict: 'match' });
    await panel.stands(one.name, [...yayoiId, ...product, ...OWNED], byHand(apply, PAUSE, wait, AFTER, ...support));
    await panel.isComplete(one.name);
  });
});
