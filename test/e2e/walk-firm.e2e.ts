import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { SUPPORT_PASSWORD } from '../site/accounts.ts';
import { CONTRACT, PORTAL } from '../site/hosts.ts';
import { waitForTab } from './support/extension-page.ts';
import { type Walk, walkOn } from './support/procedure-walk.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { confirmsCode, fillsRegistration, LIST, makesGroup, signsIn, signsOut } from './support/several-offices.ts';
import { chooseTarget, importLedger } from './support/walk.ts';
import { panelOf, type WalkPanel } from './support/walk-panel.ts';
import type { WalkOffice } from './support/walk-stops.ts';

const client = (letter: string, original: string): WalkOffice => ({
  name: `事業所${letter}`,
  yayoiId: `${letter.toLowerCase()}@example.co.jp`,
  procedure: 'accounting-firm-link',
  original,
  number: original,
});
/** A uses a cloud service only, B has its accounting product listed, C has neither product nor group, P not even a Yayoi ID. */
const [A, B, C, P] = [client('A', '8000001'), client('B', '7000002'), client('C', '7000003'), client('P', '8000009')];
const ALL = [A, B, C, P];
const ledger = {
  format: 'shohyo-guard-ledger',
  version: 1,
  offices: ALL.map(({ name, yayoiId, procedure, original }) => ({
    name,
    yayoiId,
    procedure,
    // The number of a product that is owned may be recorded as either.
    ...(name === B.name ? { serviceContractId: original } : { originalContractId: original }),
  })),
};

const START = '始める前に';
const REQUEST = [
  '申請のメールを開く',
  '弥生IDの登録',
  '確認コードの入力',
  '弥生IDの登録完了',
  'サインイン（弥生ID）',
  'サインイン（パスワード）',
  '事業グループの作成',
];
const APPROVED = [...REQUEST, '会計事務所への契約情報提供の承認', '承認の確認'];
const TRANSFER = ['お客様番号の確認', '契約の移行', '移行の処理中'];
const LINKED = [
  ...['連携する製品を選ぶ', ...TRANSFER, '契約一覧の確認'],
  ...['ネットワーク製品の登録', '製品の登録', '連携の結果'],
];
const DATA = [
  ...['だれが、どのデータを設定するか', '事業所データを開く', '設定の画面を出す', '始めてよいかを聞かれる'],
  ...['2つの名前を見比べる', '設定の完了'],
];

describe(`an accounting firm’s clients, each on the branch of its own, in ${browserName}`, () => {
  let session: Session;
  let walk: Walk;
  let panel: WalkPanel;
  beforeAll(async () => {
    session = await launch();
    session.site.setState({ dom: 'server', idShown: 'title' });
    for (const id of ['a', 'c']) {
      const account = session.site.account(`${id}@example.co.jp`);
      if (!account) throw new Error(`no account ${id}`);
      Object.assign(account, { products: [], cloud: id === 'a' });
      if (id === 'c') account.businessGroup = undefined;
    }
    await importLedger(session, ledger);
    panel = panelOf(await session.extensionPage('sidepanel.html'));
    walk = walkOn(session, await session.newPage(), ALL);
  });
  afterAll(() => session?.close());

  /** The target, what is agreed on before, and the address of the firm's mail. */
  async function opensMail(one: WalkOffice): Promise<void> {
    await chooseTarget(session, one.name);
    await panel.ticks(one.name, START);
    await panel.nextIs(`手順1〜3 ${REQUEST[0]}`);
    await walk.opens(session.site.url(PORTAL, '/firm/approval'));
  }
  /** The tab in which the transfer or the product's registration goes on; that of the link stays open. */
  async function inNewTab(where: string, run: (other: Walk) => Promise<void>): Promise<void> {
    const page: Page = await waitForTab(session, (address) => address.includes(where));
    await page.bringToFront();
    await page.setViewport({ width: 1280, height: 800 });
    // The driver gives a new tab a small window at first, in which the card starts small.
    const overlay = session.overlay(page);
    await overlay.waitForText('対象');
    if ((await overlay.controls()).some(({ name }) => name === '開く')) await overlay.click('開く');
    await run(walkOn(session, page, ALL));
    await page.close();
  }
  async function approves(one: WalkOffice): Promise<void> {
    await walk.sees('contract-approval', one, { verdict: 'match' });
    await panel.stands(one.name, REQUEST, [START]);
    await panel.nextIs(APPROVED.at(-2) ?? '');
    await walk.chooses('answer', 'yes');
    await walk.presses('確認する');
    await walk.sees('contract-approval-confirm', one);
    await walk.presses('確定する');
  }
  /** The contract transfer with these numbers, from the link on the page where products are linked. */
  async function transfers(one: WalkOffice, numbers: readonly string[], afterwards?: string): Promise<void> {
    await walk.ticks('こちら');
    await inNewTab(CONTRACT, async (other) => {
      await other.sees('customer-number-check', one);
      await other.presses('はい');
      await other.sees('contract-transfer', one, { now: `「${one.name}」の番号が、まだ「登録」されていません` });
      for (const number of numbers) {
        await other.types({ number, password: SUPPORT_PASSWORD });
        await other.isLetGo();
        await other.presses('登録');
        await other.sees('contract-transfer', one);
      }
      await other.presses('登録を完了して移行を開始する');
      await other.sees('contract-transfer-progress', one, { now: '途中で閉じたり、読み込み直したりしないで' });
      await panel.stands(one.name, [...APPROVED, ...TRANSFER.slice(0, 2)], [START]);
      await other.sees('contract-list', one);
      await panel.stands(one.name, [...APPROVED, ...TRANSFER], [START]);
    });
    // The tab of the link still shows the list as it was.
    await walk.sees('product-linking', one, { ...(afterwards && { now: afterwards }) });
    await walk.presses('最新の一覧に更新する');
  }
  /** Ticks the product, ends where its icons are, and does the desktop's part. */
  async function links(one: WalkOffice, number: string): Promise<void> {
    await walk.sees('product-linking', one);
    await walk.chooses(`link${number}`);
    await walk.presses('変更する');
    await walk.sees('accounting-firm', one, { verdict: 'match' });
    await panel.stands(one.name, [...APPROVED, ...LINKED], [START]);
    await panel.nextIs(`事業所データの手順0 ${DATA[0]}`);
    await panel.ticks(one.name, ...DATA);
    await panel.isComplete(one.name);
  }

  test('no Yayoi ID yet: registration, group, approval, no product, transfer of two, link', async () => {
    await opensMail(P);
    await walk.sees('login-id', P);
    await walk.presses('弥生ID新規登録');
    await walk.sees('id-register', P);
    await fillsRegistration(walk, P.yayoiId);
    await confirmsCode(session, walk, P);
    await panel.stands(P.name, REQUEST.slice(1, 4), [START]);
    await walk.presses('サービスの利用へ進む');
    await signsIn(walk, P);
    await makesGroup(walk, P);
    await approves(P);
    await walk.sees('product-linking', P, { verdict: 'match', now: '「登録している製品がありません」と出ていれば' });
    await transfers(P, ['8000009', '8000010'], '「最新の一覧に更新する」を押します');
    await links(P, '8000009');
  });

  test('signed in as another office: nothing is approved for it; then signed in, product listed, cancelled, linked', async () => {
    await opensMail(B);
    await walk.sees('contract-approval', B, {
      verdict: 'mismatch',
      now: `「${B.name}」のものではありません`,
    });
    await panel.stands(B.name, [], [START]);
    await signsOut(walk);
    await walk.opens(session.site.url(PORTAL, '/firm/approval'));
    await signsIn(walk, B);
    await approves(B);
    await walk.sees('product-linking', B, { verdict: 'match' });
    await panel.stands(B.name, APPROVED, [START]);
    await walk.presses('キャンセル');
    await walk.sees('accounting-firm', B, { verdict: 'match', now: 'アイコンがなければ、連携はされていません' });
    await panel.stands(B.name, APPROVED, [START]);
    await walk.presses('製品・サービスの連携を設定する');
    await links(B, '7000002');
  });

  test('without a group, network product: group, a refusal taken back, registration in a tab of its own, link', async () => {
    await signsOut(walk);
    await opensMail(C);
    await signsIn(walk, C);
    await makesGroup(walk, C);
    await walk.sees('contract-approval', C, { verdict: 'match' });
    await walk.chooses('answer', 'no');
    await walk.presses('確認する');
    await walk.sees('contract-approval-confirm', C, { now: '「承認する」でなければ、確定せずに前の画面に戻り' });
    await walk.presses('戻る');
    await approves(C);
    await walk.sees('product-linking', C, { verdict: 'match', now: '「登録している製品がありません」と出ていれば' });
    const page = await session.newPage();
    await page.goto(session.site.url(PORTAL, LIST));
    const other = walkOn(session, page, ALL);
    await other.sees('product-list', C, { verdict: 'match' });
    await other.presses('製品を追加する');
    await other.sees('product-register', C);
    await other.types({ number: '7000002' });
    await other.isTold('7000002 は「事業所B」の番号');
    // The same field under the name that this procedure's guide prints.
    await other.opens(session.site.url(PORTAL, '/product/register?wording=own'));
    await other.sees('product-register', C);
    await other.types({ number: '7000003' });
    await other.isLetGo();
    await other.types({ password: SUPPORT_PASSWORD });
    await other.presses('認証する');
    await other.sees('product-list', C, { verdict: 'match' });
    await panel.stands(C.name, [...APPROVED, 'ネットワーク製品の登録', '製品の登録'], [START]);
    await page.close();
    await walk.sees('product-linking', C, { says: ['「最新の一覧に更新する」を押します'] });
    await walk.presses('最新の一覧に更新する');
    await links(C, '7000003');
  });

  test('already signed in: the approval at once, cloud services only, transfer, link', async () => {
    await signsOut(walk);
    await walk.opens(session.site.url(PORTAL));
    await chooseTarget(session, A.name);
    await signsIn(walk, A);
    await opensMail(A);
    await approves(A);
    await walk.sees('product-linking', A, { verdict: 'match', says: ['クラウドサービスだけのときも'] });
    await panel.stands(A.name, APPROVED, [START]);
    await transfers(A, ['8000001']);
    await links(A, '8000001');
  });
});
