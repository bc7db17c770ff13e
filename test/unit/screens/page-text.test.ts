import { describe, expect, it } from 'vitest';
import { look } from './page.ts';

describe('hasHeading', () => {
  it.each([
    ['a heading', '<h1>契約一覧</h1>'],
    ['a heading of a lower level', '<h3>契約一覧</h3>'],
    ['a heading by role', '<div role="heading" aria-level="1">契約一覧</div>'],
    ['below the name of the site', '<h1>弥生 マイポータル</h1><h2>契約一覧</h2>'],
    ['split and with spaces', '<h1>契<wbr><span>約 </span><span>一覧</span></h1>'],
    ['in the header of a section', '<main><header><h2>契約一覧</h2></header></main>'],
    ['in the header of the page when there is no other', '<header><h1>契約一覧</h1></header><p>契約がありません。</p>'],
    ['a line that stands alone', '<div><div><b>契約一覧</b></div><div>契約がありません。</div></div>'],
    ['a line before headings of parts', '<div class="t">契約一覧</div><h3>弥生会計</h3>'],
    ['a line above a form laid out as a table', '<table><tr><td>契約一覧</td></tr><tr><td><input></td></tr></table>'],
    ['a picture', '<h1><img alt="契約一覧"></h1>'],
  ])('%s', (_, html) => {
    expect(look(html).hasHeading('契約一覧')).toBe(true);
  });

  it.each([
    ['a lower heading below another one', '<h1>よくある質問</h1><h2>契約一覧</h2>'],
    ['an article', '<article><h1>契約一覧</h1></article>'],
    ['a quotation', '<blockquote><p>契約一覧</p></blockquote><div role="blockquote">契約一覧</div>'],
    ['code', '<pre>契約一覧</pre><div role="code"><div>契約一覧</div></div>'],
    ['a menu', '<nav><div>契約一覧</div></nav>'],
    ['a menu of plain lines', '<div><div>ホーム</div><div>契約一覧</div><div>サポート</div></div>'],
    ['a list', '<ul><li>契約一覧</li></ul>'],
    ['a table', '<table><tr><td>契約一覧</td></tr></table>'],
    ['a link', '<div><a href="#">契約一覧</a></div>'],
    ['something to press', '<div onclick="go()">契約一覧</div>'],
    ['a dialog', '<div role="dialog"><h2>契約一覧</h2></div>'],
    ['hidden', '<h1 style="display:none">契約一覧</h1>'],
    ['the header while the page has its own', '<header><h1>契約一覧</h1></header><h1>ヘルプ</h1>'],
    ['a longer heading', '<h1>契約一覧について</h1>'],
    ['a sentence', '<p>契約一覧を開きます。</p>'],
    ['our own overlay', '<shohyo-guard><h1>契約一覧</h1></shohyo-guard>'],
  ])('not %s', (_, html) => {
    expect(look(html).hasHeading('契約一覧')).toBe(false);
  });

  it('is asked about lower levels by anyHeading', () => {
    expect(look('<h1>製品サポート</h1><h2>保有製品情報一覧</h2>').anyHeading('保有製品情報一覧')).toBe(true);
  });
});

describe('hasControl', () => {
  it.each([
    '<button>次へ</button>',
    '<a>次<span>へ</span> &gt;</a>',
    '<input type="submit" value="次へ">',
    '<input type="image" alt="次へ">',
    '<div role="button"><span>次へ</span></div>',
    '<span tabindex="0">次へ</span>',
    '<button aria-label="次へ"><svg></svg></button>',
    '<button disabled>次へ</button>',
  ])('%s', (html) => {
    expect(look(html).hasControl('次へ')).toBe(true);
  });

  it.each([
    '<p>次へ</p>',
    '<button>次へ進む</button>',
    '<button hidden>次へ</button>',
    '<article><button>次へ</button></article>',
    '<div style="display:none"><button>次へ</button></div>',
  ])('not %s', (html) => {
    expect(look(html).hasControl('次へ')).toBe(false);
  });

  it('finds the last control behind a very long list', () => {
    const rows = '<a href="#">証憑</a>'.repeat(3000);
    expect(
      look(`${rows}<button>登録を完了して移行を開始する</button>`).hasControl('登録を完了して移行を開始する'),
    ).toBe(true);
  });
});

describe('says', () => {
  it('reads a sentence, split or with more behind it', () => {
    expect(
      look('<p>この<b>まま</b>パスワードを登録します。よろしいですか。</p>').says('このままパスワードを登録します。'),
    ).toBe(true);
  });

  it.each([
    '<li>月初処理中</li>',
    '<p>「月初処理中」</p>',
    '<article>月初処理中</article>',
    '<p hidden>月初処理中</p>',
  ])('not %s', (html) => {
    expect(look(html).says('月初処理中')).toBe(false);
  });
});

describe('inDialog', () => {
  it('reads open dialogs alone', () => {
    expect(look('<dialog open><h2>お客様番号の確認</h2></dialog>').inDialog('お客様番号の確認')).toBe(true);
    expect(look('<dialog><h2>お客様番号の確認</h2></dialog>').inDialog('お客様番号の確認')).toBe(false);
    expect(look('<h2>お客様番号の確認</h2>').inDialog('お客様番号の確認')).toBe(false);
  });
});

describe('site', () => {
  it.each([
    ['<header><a href="/">スマート証憑管理</a></header>', 'スマート証憑管理'],
    ['<header><img alt="弥生 マイポータル"></header><h2>スマート証憑管理</h2>', '弥生マイポータル'],
    ['<header><nav><a>スマート証憑管理</a></nav></header>', ''],
    ['<div><div>ホーム</div><div>契約管理</div><div>スマート証憑管理</div></div>', ''],
  ])('%s', (html, name) => {
    expect(look(html).site()).toBe(name);
  });
});
