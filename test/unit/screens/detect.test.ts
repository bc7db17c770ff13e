import { describe, expect, it, vi } from 'vitest';
import { detectScreen, matchingScreens } from '../../../lib/screens/detect.ts';
import { readPage } from '../../../lib/screens/page-text.ts';
import { SCREEN_IDS } from '../../../lib/screens/registry.ts';
import { parse } from './page.ts';
import { SNIPPETS, type Snippet } from './snippets.ts';

const snippet = (id: string): Snippet => {
  const found = SNIPPETS.find((one) => one.id === id);
  if (!found) throw new Error(`no snippet for ${id}`);
  return found;
};
const screensOf = (url: string, body: string): string[] =>
  matchingScreens(readPage(new URL(url), parse(body))).map(({ id }) => id);
/** The same words in other markup: no headings, links for buttons, every text split. */
const soup = (body: string): string =>
  body
    .replace(/<(\/?)h\d>/g, '<$1section>')
    .replace(/<button>(.*?)<\/button>/g, '<div role="button" tabindex="0"><i><span>$1</span></i></div>')
    .replace(/>([^<>\s]{2})([^<>]+)</g, '><span>$1</span><wbr><span>$2</span><');

describe('every screen', () => {
  it('has a snippet', () => {
    expect(SNIPPETS.map(({ id }) => id).toSorted()).toEqual(SCREEN_IDS.toSorted());
  });

  for (const { id, url, body } of SNIPPETS) {
    it(`${id} is recognised`, () => expect(screensOf(url, body)).toEqual([id]));
    it(`${id} is recognised in other markup`, () => expect(screensOf(url, soup(body))).toEqual([id]));
    it(`${id} is not recognised where it is not shown`, () => {
      const hidden = `<style>.gone{display:none}</style><div class="gone"><div>${body}</div></div><p>読み込み中</p>`;
      expect(screensOf(url, hidden)).toEqual([]);
      expect(screensOf(url, `<div hidden>${body}</div><template>${body}</template>`)).toEqual([]);
    });
    it(`${id} is not recognised where it is quoted`, () => {
      expect(screensOf(url, `<main><h1>ヘルプ</h1><article>${body}</article></main>`)).toEqual([]);
      expect(screensOf(url, `<blockquote>${body}</blockquote><shohyo-guard>${body}</shohyo-guard>`)).toEqual([]);
    });
    it.each(['support', 'pap', 'smart', 'kaikei'])(`${id} is not on %s.yayoi-kk.co.jp`, (host) => {
      expect(detectScreen(url.replace(/\/\/\w+/, `//${host}`), parse(body))).toBe('unknown');
    });
    it(`${id} is not on anybody else's host`, () => {
      expect(detectScreen(url.replace('yayoi-kk', 'example'), parse(body))).toBe('unknown');
    });
  }
});

describe('near twins', () => {
  const { url: voucherUrl } = snippet('voucher-home');
  const { url: portalUrl } = snippet('portal-home');
  const { url: wwwUrl } = snippet('support-password');
  it.each<[string, string, string, string]>([
    [
      'both stages of the sign-in shown',
      'https://myaccount.yayoi-kk.co.jp/login',
      `<h1>ログイン</h1><button>次へ</button><input type="password"><button>ログイン</button>`,
      '',
    ],
    [
      'a heading that is a button on login-id',
      'https://myaccount.yayoi-kk.co.jp/x',
      '<h1>弥生IDの新規登録</h1><input type="password">',
      'id-register',
    ],
    [
      'the form without accounting at the address of the other',
      'https://form.yayoi-kk.co.jp/form/entry/yss/shohyokanri_data_kaikei.html',
      snippet('apply-form').body,
      '',
    ],
    [
      'the form with tokens at the address of the other',
      snippet('apply-form').url,
      snippet('apply-form-accounting').body,
      'apply-form-accounting',
    ],
    [
      'a heading that begins like another',
      wwwUrl,
      '<h1>パスワード新規登録ログイン</h1><button>確認画面へ</button>',
      '',
    ],
    [
      'the empty text of the linking page',
      portalUrl,
      '<h1>登録済み製品一覧</h1><p>登録している製品がありません</p>',
      '',
    ],
    ['the way back of the owned products', portalUrl, '<h1>登録済み製品一覧</h1><a>マイポータルトップに戻る</a>', ''],
    ['product-register is not owned-product-add', portalUrl, snippet('product-register').body, 'product-register'],
    [
      'a member list within the page of the group',
      portalUrl,
      '<h1>事業者（事業グループ）管理</h1><h2>メンバー一覧</h2><table></table>',
      'group-members',
    ],
    [
      'the number check as a dialog over the linking page',
      portalUrl,
      `${snippet('product-linking').body}<div role="dialog"><h2>お客様番号の確認</h2><button>はい</button></div>`,
      'customer-number-check',
    ],
    [
      'the notice over the transfer',
      portalUrl,
      `${snippet('contract-transfer').body}<dialog open><p>お手続き中です。しばらくお待ち下さい</p></dialog>`,
      'contract-transfer-progress',
    ],
    [
      'the linking page below the heading of its folder',
      portalUrl,
      '<h1>会計事務所等管理</h1><h2>製品・サービスの連携の設定</h2><button>キャンセル</button>',
      'product-linking',
    ],
    [
      'a refusal about to be confirmed',
      portalUrl,
      '<dl><dt>回答</dt><dd>承認しない</dd></dl><button>確定する</button>',
      'contract-approval-confirm',
    ],
    ['another page with 確定する', portalUrl, '<h1>お支払い方法の変更</h1><button>確定する</button>', ''],
    [
      'both buttons of the approval at once',
      portalUrl,
      '<h1>会計事務所等への契約情報提供の承認</h1><label><input type="radio">承認する</label><button>確定する</button>',
      'contract-approval-confirm',
    ],
    [
      'number and password for something else',
      portalUrl,
      '<label>お客様番号<input></label><label>パスワード<input></label><button>次へ</button><button>登録</button>',
      '',
    ],
    [
      'Smart Voucher below My Portal',
      'https://myportal.yayoi-kk.co.jp/vouchers/received',
      `<header>スマート証憑管理</header><h1>受領証憑</h1>`,
      'voucher-received',
    ],
    ['a heading of Smart Voucher in My Portal', portalUrl, '<header>弥生 マイポータル</header><h1>受領証憑</h1>', ''],
    ['other pages of Smart Voucher', voucherUrl, '<header>スマート証憑管理</header><h1>設定</h1>', ''],
    [
      'its first page with sections named like its screens',
      voucherUrl,
      '<header>スマート証憑管理</header><h2>アップロード</h2><h2>受領証憑</h2>',
      'voucher-home',
    ],
    [
      'its first page without any heading',
      voucherUrl,
      '<header>スマート証憑管理</header><p>ここにファイルをドロップしてください。</p>',
      'voucher-home',
    ],
    ['an upload page of something else', voucherUrl, '<h1>アップロード</h1><p>写真を選んでください。</p>', ''],
    [
      'several headings at once',
      voucherUrl,
      '<h1>契約一覧</h1><h1>お客様番号の確認</h1><button>はい</button>',
      'ambiguous',
    ],
  ])('%s', (_, url, body, expected) => {
    const found = screensOf(url, body);
    if (expected === 'ambiguous') {
      expect(found.length).toBeGreaterThan(1);
      expect(detectScreen(url, parse(body))).toBe('unknown');
    } else expect(found).toEqual(expected ? [expected] : []);
  });
});

describe('pages that change', () => {
  it('is read anew each time: late rendering and single-page navigation', () => {
    const document = parse('<div id="root"></div>', '弥生 マイポータル');
    const root = document.getElementById('root');
    const url = 'https://myportal.yayoi-kk.co.jp/';
    const seen = ['', snippet('product-list').body, snippet('product-register').body, ''].map((body) => {
      root?.replaceChildren(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
      return detectScreen(url, document);
    });
    expect(seen).toEqual(['unknown', 'product-list', 'product-register', 'unknown']);
  });

  it('says unknown of what is no address and of a document without a body', () => {
    expect(detectScreen('about:blank', parse('<h1>契約一覧</h1>'))).toBe('unknown');
    expect(detectScreen('not an address', parse(''))).toBe('unknown');
    const bare = parse('');
    bare.documentElement.remove();
    expect(detectScreen('https://voucher.yayoi-kk.co.jp/', bare)).toBe('unknown');
  });

  it.each([
    [
      'https://voucher.yayoi-kk.co.jp/received',
      '<header>スマート証憑管理</header><h1>受領証憑</h1>',
      'voucher-received',
    ],
    [
      'https://myportal.yayoi-kk.co.jp/contract',
      '<header>弥生 マイポータル</header><h1>契約一覧</h1><button>次へ</button>',
      'contract-list',
    ],
  ])('looks at no more of a huge page than of a large one: %s', (url, head, id) => {
    const rows = '<div><input><span class="x">見本商店</span><a href="#">証憑</a><button>詳細</button></div>'.repeat(
      3000,
    );
    const document = parse(`${head}${rows}`);
    const asked = vi.spyOn(Element.prototype, 'checkVisibility');
    expect(detectScreen(url, document)).toBe(id);
    expect(asked.mock.calls.length).toBeLessThan(3000);
    asked.mockRestore();
  });
});
