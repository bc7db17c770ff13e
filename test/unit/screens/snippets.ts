import type { ScreenId } from '../../../lib/screens/registry.ts';

export interface Snippet {
  id: ScreenId;
  url: string;
  body: string;
}

const at = (host: string, path = '/any'): string => `https://${host}.yayoi-kk.co.jp${path}`;
const field = (label: string, type = 'text'): string => `<div><b>${label}</b> <input type="${type}"></div>`;
const button = (name: string): string => `<button>${name}</button>`;
const h1 = (text: string): string => `<h1>${text}</h1>`;
const signIn = (stage: 1 | 2): string =>
  `<h2>ログイン</h2><form>
    <div ${stage === 2 ? 'style="display:none"' : ''}>${field('弥生ID（メールアドレス）')}${button('次へ')}</div>
    <div ${stage === 1 ? 'style="display:none"' : ''}><p>b@example.co.jp</p>
      <a>別のメールアドレスでログイン（弥生ID入力に戻る）</a><input type="password" placeholder="パスワード">
      ${button('ログイン')}</div></form>
    <p>はじめてご利用のお客さま</p><a>弥生ID新規登録</a>`;
const voucher = (body: string): string =>
  `<header><a href="/">スマート証憑管理</a></header>
   <nav><ul><li><a>アップロード</a></li><li><a>受領証憑</a></li><li><a>発行証憑</a></li></ul></nav><main>${body}</main>`;

/** One hand-written page per screen, from the labels of screens.json. */
export const SNIPPETS: Snippet[] = [
  {
    id: 'id-register',
    url: at('myaccount', '/user/input'),
    body: `${h1('弥生ID新規登録')}${field('メールアドレス（弥生ID）')}${field('パスワード', 'password')}${button('登録する')}`,
  },
  {
    id: 'id-confirm-code',
    url: at('myaccount'),
    body: `${h1('確認コードの入力')}${field('確認コード')}${button('確認する')}`,
  },
  { id: 'id-registered', url: at('myaccount'), body: `${h1('弥生ID登録完了')}<p>弥生IDの登録完了です。</p>` },
  { id: 'login-id', url: at('myaccount', '/login?service_id=x'), body: signIn(1) },
  { id: 'login-password', url: at('myaccount', '/login'), body: signIn(2) },
  {
    id: 'apply-form',
    url: at('form', '/form/entry/yss/shohyokanri_data.html'),
    body: `<h3>申し込み情報</h3>${field('姓')}${field('弥生ID（メールアドレス）1')}`,
  },
  {
    id: 'apply-form-accounting',
    url: at('form', '/form/entry/yss/shohyokanri_data_kaikei.html'),
    body: `<h3>申し込み情報</h3>${field('弥生 ID（メールアドレス）1')}${field('事業所トークン 1')}`,
  },
  {
    id: 'support-login',
    url: at('www', '/icare/login/oldlogin.jsp?url=/yss/index.html'),
    body: `${h1('パスワード新規登録ログイン')}${field('お客様番号 (例: 1234567) (必須)')}<a>パスワード入力画面へ</a>`,
  },
  {
    id: 'support-password',
    url: at('www'),
    body: `${h1('パスワード新規登録')}${field('パスワード【必須】', 'password')}${button('確認画面へ')}`,
  },
  {
    id: 'support-password-confirm',
    url: at('www'),
    body: `${h1('パスワード新規登録')}<p>このままパスワードを登録します。</p>${button('はい')}`,
  },
  {
    id: 'portal-home',
    url: at('myportal', '/'),
    body: `<header><h1>弥生 マイポータル</h1></header><h2>お使いの製品</h2><h3>スマート証憑管理</h3><a>製品を起動する</a>`,
  },
  {
    id: 'group-register',
    url: at('group'),
    body: `${h1('事業者 (事業グループ) 情報登録')}${field('登録電話番号 *必須', 'tel')}${button('登録する')}`,
  },
  {
    id: 'product-list',
    url: at('myportal', '/product/list?mypoweb_proc_id=1022'),
    body: `${h1('登録済み製品一覧')}<p>登録している製品はありません。</p><a>製品を追加する</a><a>マイポータルトップへ戻る</a>`,
  },
  {
    id: 'product-register',
    url: at('myportal'),
    body: `${h1('製品の登録')}${field('サービス契約ID')}${field('パスワード', 'password')}${button('認証する')}`,
  },
  {
    id: 'desktop-apps',
    url: at('myportal'),
    body: `<nav><a>デスクトップアプリ管理</a></nav>${h1('デスクトップソフト管理')}<a>保有製品関連情報の確認</a>`,
  },
  {
    id: 'owned-products',
    url: at('products'),
    body: `${h1('製品サポート')}<h2>保有製品情報一覧</h2><a>▶ 保有製品を追加する</a><a>マイポータルトップに戻る</a>`,
  },
  {
    id: 'owned-product-add',
    url: at('products'),
    body: `${h1('製品サポート')}${field('お客様番号')}${field('パスワード', 'password')}${button('次へ')}`,
  },
  { id: 'owned-product-added', url: at('products'), body: `<p>登録しました。</p><a>保有製品情報一覧に戻る</a>` },
  {
    id: 'group-admin',
    url: at('myportal'),
    body: `${h1('事業者（事業グループ）管理')}<a>メンバー一覧</a>`,
  },
  { id: 'group-members', url: at('myportal'), body: `${h1('メンバー一覧')}<table><tr><td>弥生 太郎</td></tr></table>` },
  {
    id: 'contract-approval',
    url: at('myportal'),
    body: `${h1('会計事務所等への契約情報提供の承認')}<h2>申請元情報</h2>
      <label><input type="radio">承認する</label>${button('確認する')}`,
  },
  {
    id: 'contract-approval-confirm',
    url: at('myportal'),
    body: `${h1('会計事務所等への契約情報提供の承認')}<p>承認する</p>${button('確定する')}`,
  },
  {
    id: 'product-linking',
    url: at('myportal'),
    body: `${h1('製品・サービスの連携の設定')}<p>登録している製品がありません。<a>こちら</a></p>${button('変更する')}`,
  },
  { id: 'customer-number-check', url: at('contract'), body: `${h1('お客様番号の確認')}${button('はい')}` },
  {
    id: 'contract-transfer',
    url: at('contract'),
    body: `${h1('契約の移行')}${field('お客様番号')}${field('パスワード', 'password')}${button('登録')}`,
  },
  { id: 'contract-transfer-progress', url: at('contract'), body: '<p>お手続き中です。しばらくお待ち下さい</p>' },
  { id: 'contract-list', url: at('contract'), body: h1('契約一覧') },
  { id: 'accounting-firm', url: at('myportal'), body: `<nav><a>会計事務所等管理</a></nav>${h1('会計事務所等管理')}` },
  { id: 'voucher-home', url: at('voucher', '/'), body: voucher(`${h1('スマート証憑管理')}<h2>最近の証憑</h2>`) },
  { id: 'voucher-deleted', url: at('voucher'), body: h1('削除済み一覧') },
  { id: 'voucher-detail', url: at('voucher'), body: voucher(h1('証憑の詳細')) },
  { id: 'voucher-accounting-link', url: at('voucher'), body: voucher(h1('連携する弥生会計製品の設定')) },
  { id: 'voucher-upload', url: at('voucher'), body: `${h1('アップロード')}<label>証憑区分<select></select></label>` },
  { id: 'voucher-received', url: at('voucher'), body: voucher(`${h1('受領証憑')}<a role="tab">仮保管中</a>`) },
  { id: 'voucher-issued', url: at('voucher'), body: voucher(h1('発行証憑一覧')) },
  { id: 'voucher-mail-settings', url: at('voucher'), body: voucher(h1('証憑添付メールの仮保管設定')) },
  {
    id: 'voucher-introduction',
    url: at('myportal', '/vouchers/lp'),
    body: `<header>スマート証憑管理</header>${h1('スマート証憑管理のご案内')}<a>スマート証憑管理を起動する</a>`,
  },
  {
    id: 'portal-maintenance',
    url: at('myportal', '/contract'),
    body: '<p>ただいま、月初処理により契約データを更新しています。しばらくお待ちください。</p>',
  },
];
