import type { Procedure } from '../../../lib/domain/procedure.ts';

/** An office on its way; its number and token come on the way. */
export interface WalkOffice {
  name: string;
  yayoiId: string;
  procedure: Extract<Procedure, 'standalone-network' | 'accounting-network' | 'accounting-firm-link'>;
  number?: string;
  original?: string;
  token?: string;
}

/** What a screen says on the way: `{name}`, `{id}`, `{number}`, `{original}`, `{token}` stand for the office's own. */
export interface Stop {
  /** As `data-step` says it, without the procedure. */
  step: string;
  heading: string;
  /** What differs for this office, in pieces. */
  says: readonly string[];
}

const ID_REGISTER = ['2つの欄に{id}と打ち込みます', '「{name}」の弥生IDになります'];
const CODE = ['{id}に届いたメール'];
const REGISTERED = ['台帳の「{name}」に書きます'];
const SIGN_IN = ['「{name}」の弥生ID{id}を入れて'];
const COMPARE = ['「{name}」の{id}か'];
const COMPANY = ['「{name}」の正式な名称'];
const ISSUED = ['「{name}」のために発行された{number}', '元の番号{original}は入れません'];
const SUPPORT = ['{id}に届いた番号の通知メール', '新しく発行された{number}'];
const THE_NUMBER = ['「{name}」の新しい番号{number}か'];

const stop = (step: string, heading: string, says: readonly string[] = []): Stop => ({ step, heading, says });

/** Of the two procedures with several offices: `n` is the STEP of the application form, by procedures.md. */
function severalOffices(n: number): Record<string, Stop> {
  const [password, group] = [`STEP${n + 1}`, `STEP${n + 2}`];
  return {
    'voucher-home': stop('STEP1', 'STEP1 証憑を入れる前の確認', COMPARE),
    'id-register': stop('STEP2', 'STEP2 弥生IDの登録（手順1〜3）', ID_REGISTER),
    'id-confirm-code': stop('STEP2', 'STEP2 確認コードの入力（手順4）', CODE),
    'id-registered': stop('STEP2', 'STEP2 弥生IDの登録完了（手順4）', REGISTERED),
    'support-login': stop(password, `${password} サポート・サービスの入口（手順1・2）`, SUPPORT),
    'support-password': stop(password, `${password} サポート・サービスのパスワードを決める（手順3）`, [
      ...THE_NUMBER,
      `${group}の製品の登録で使います`,
    ]),
    'support-password-confirm': stop(password, `${password} パスワード登録の確認（手順4）`, THE_NUMBER),
    'login-id': stop(group, `${group} サインイン（弥生ID）（手順3）`, SIGN_IN),
    'login-password': stop(group, `${group} サインイン（パスワード）（手順4）`, COMPARE),
    'group-register': stop(group, `${group} 事業グループの作成（手順5）`, COMPANY),
    'product-list': stop(group, `${group} 事業グループの作成と製品の登録（手順1・2・6・8）`, ['{number}が一覧に']),
    'product-register': stop(group, `${group} 製品の登録（手順7）`, [
      ...ISSUED,
      `${password}で決めたサポート・サービスのパスワード`,
    ]),
  };
}

const NOT_HERE = 'この手続きでは使わない画面です';
const OTHER_FORM = '別の手続きの申込フォームです';

/** Every screen of each procedure as its walk meets it, by procedures.md. */
const STOPS: Record<WalkOffice['procedure'], Record<string, Stop>> = {
  'standalone-network': {
    ...severalOffices(3),
    'apply-form': stop('STEP3', 'STEP3 サービス契約IDの申し込み', ['弥生IDの欄に{id}と入れ']),
    'apply-form-accounting': stop('', OTHER_FORM, ['「{name}」は会計連携なしの手続きです']),
    'owned-products': stop('', NOT_HERE, ['「{name}」は会計連携なし', '元の番号{original}をここに入れないで']),
  },
  'accounting-network': {
    ...severalOffices(4),
    'apply-form-accounting': stop('STEP4', 'STEP4 サービス契約IDの申し込み', [
      '弥生IDの欄に{id}と入れ',
      '「{name}」のデータで調べた{token}',
      '「{name}」のスマート取引取込は使いません',
    ]),
    'apply-form': stop('', OTHER_FORM, ['「{name}」は会計連携ありの手続きです']),
    'desktop-apps': stop('STEP6', 'STEP6 保有製品の登録をはじめる（手順9）', ['「保有製品関連情報の確認」']),
    'owned-products': stop('STEP6', 'STEP6 保有製品の登録（手順10・12）', ['{number}の製品が一覧に']),
    'owned-product-add': stop('STEP6', 'STEP6 保有製品の追加（手順11）', ISSUED),
    'owned-product-added': stop('STEP6', 'STEP6 保有製品を登録しました（手順12）'),
  },
  'accounting-firm-link': {
    'login-id': stop('11', '手順4・11 サインイン（弥生ID）', [...SIGN_IN, 'まだ弥生IDがなければ']),
    'login-password': stop('12-13', '手順12〜13 サインイン（パスワード）', COMPARE),
    'id-register': stop('5-7', '手順5〜7 弥生IDの登録', ID_REGISTER),
    'id-confirm-code': stop('8-9', '手順8〜9 確認コードの入力', CODE),
    'id-registered': stop('10', '手順10 弥生IDの登録完了', [...REGISTERED, '「サービスの利用へ進む」を押します']),
    'group-register': stop('14-17', '手順14〜17 事業グループの作成', COMPANY),
    'contract-approval': stop('18-22', '手順18〜22 会計事務所への契約情報提供の承認', ['「申請元情報」を見て']),
    'contract-approval-confirm': stop('23-24', '手順23〜24 承認の確認', ['「確定する」を押します']),
    'product-linking': stop('25', '手順25・26・34〜37 連携する製品を選ぶ', ['「キャンセル」は押しません']),
    'customer-number-check': stop('27', '手順27 お客様番号の確認', ['「はい」を押します']),
    'contract-transfer': stop('28-32', '手順28〜32 契約の移行', ['もともと持っている製品の番号です']),
    'contract-transfer-progress': stop('32', '手順32 移行の処理中', ['何も押さずに待ちます']),
    'contract-list': stop('33', '手順33 契約一覧の確認', ['持っている製品が全部並んだか']),
    'product-list': stop('network-1', 'ネットワーク製品の手順1・2・4 ネットワーク製品の登録', ['台帳では{number}です']),
    'product-register': stop('network-3', 'ネットワーク製品の手順3 製品の登録', ['台帳では{number}です']),
    'accounting-firm': stop('37', '手順26・37 連携の結果', ['アイコンがあるかを見ます']),
  },
};

const WORDS: Record<WalkOffice['procedure'], string> = {
  'standalone-network': '会計連携なし・ネットワーク製品',
  'accounting-network': '会計連携あり・ネットワーク製品',
  'accounting-firm-link': '会計事務所との連携（顧問先側）',
};
export const wordsOf = (procedure: WalkOffice['procedure']): string => WORDS[procedure];

/** What the screen has to say to this office. */
export function stopOf(screen: string, office: WalkOffice): Stop {
  const found = STOPS[office.procedure][screen];
  if (!found) throw new Error(`${screen} is no stop of ${office.procedure}.`);
  const { name, yayoiId: id, number = '', original = '', token = '' } = office;
  const values: Record<string, string> = { name, id, number, original, token };
  const filled = (said: string) => said.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
  return { ...found, says: found.says.map(filled) };
}
