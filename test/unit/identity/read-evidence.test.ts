import { beforeEach, describe, expect, it } from 'vitest';
import { SeenIdentity } from '../../../lib/identity/read-evidence.ts';
import { showPage } from '../../support/show-page.ts';

function read(html: string, pointAt?: string): string[] {
  showPage(html);
  const identity = new SeenIdentity();
  identity.read(document, pointAt ? (document.querySelector(pointAt) ?? undefined) : undefined);
  return identity.evidence().map(({ kind, yayoiId }) => `${kind} ${yayoiId}`);
}

const CONTENT = '<main><h1>受領証憑</h1><table><tr><td>c@example.co.jp</td></tr></table></main>';
const FOOTER = '<footer><a href="#">お問い合わせ</a> info@example.co.jp</footer>';

beforeEach(() => showPage(''));

describe('the account menu', () => {
  const says = ['account-menu a@example.co.jp'];
  it.each<[string, string, string[]]>([
    ['in a header', '<header><span>a@example.co.jp</span><a href="/logout">ログアウト</a></header>', says],
    [
      'beside the brand',
      '<header><h1>弥生 マイポータル</h1><p>a@example.co.jp</p><button>ログアウト</button></header>',
      says,
    ],
    [
      'as a menu at the end of the body',
      `${CONTENT}<div role="menu"><div>a@example.co.jp</div><div role="menuitem">ログアウト</div></div>`,
      says,
    ],
    [
      'in nested divs',
      `<div><div><div><div>a@example.co.jp</div></div><div><a role="button"> ログ<wbr>アウト </a></div></div></div>${CONTENT}`,
      says,
    ],
    ['split by wbr', '<header>a@exam<wbr>ple.co.jp <button>ログアウト</button></header>', says],
    ['full width', '<header>ａ＠example.co.jp <input type="submit" value="ログアウト"></header>', says],
    [
      'with the name before it',
      '<header><div>弥生 太郎</div><div>a@example.co.jp</div><a>ログアウト</a></header>',
      says,
    ],
    [
      'showing two addresses',
      '<header>a@example.co.jp b@example.co.jp <a>ログアウト</a></header>',
      [...says, 'account-menu b@example.co.jp'],
    ],
    ['without an address', `<header>弥生 太郎 <a>ログアウト</a></header>${CONTENT}`, []],
    ['without a sign-out control', `<header>a@example.co.jp</header>${CONTENT}`, []],
    ['shortened', '<header>a…@example.co.jp <a>ログアウト</a></header>', []],
    ['with the address only typed', '<header><input value="a@example.co.jp"><a>ログアウト</a></header>', []],
  ])('%s', (_name, html, expected) => expect(read(html)).toEqual(expected));
});

describe('addresses that say nothing', () => {
  it.each([
    ['in the content beside a bare header', `<div><div><a>ログアウト</a></div><div>${CONTENT}</div></div>`],
    ['in a table', `<header><a>ログアウト</a></header>${CONTENT}`],
    ['in the footer beside a sign-out link', `${CONTENT}<footer>info@example.co.jp <a>ログアウト</a></footer>`],
    ['in a foot without a footer element', `<div><span>© 弥生</span> info@example.co.jp <a>ログアウト</a></div>`],
    ['in the footer', `<header><a>ログアウト</a></header>${FOOTER}`],
    ['in a member list with a sign-out per row', '<main><div>c@example.co.jp <button>ログアウト</button></div></main>'],
    ['in an article that explains signing out', '<article><p>a@example.co.jp</p><button>ログアウト</button></article>'],
    ['in the title of a list row', '<main><span title="c@example.co.jp">送信者</span></main>'],
    [
      'as a mail link in the header',
      '<header><a href="mailto:info@example.co.jp" title="info@example.co.jp">問い合わせ</a></header>',
    ],
    [
      'in a table row’s tooltip',
      `${CONTENT}<button aria-describedby="t">?</button><div role="tooltip" id="t">c@example.co.jp</div>`,
    ],
    ['in our own overlay', '<shohyo-guard title="a@example.co.jp"><a>ログアウト</a>a@example.co.jp</shohyo-guard>'],
    ['far away in a long page', `<div><a>ログアウト</a><div>${'文 '.repeat(400)} a@example.co.jp</div></div>`],
  ])('%s', (_name, html) => expect(read(html)).toEqual([]));
});

describe('the account icon', () => {
  const says = ['account-label a@example.co.jp'];
  it.each<[string, string, string | undefined, string[]]>([
    ['by its title', '<header><button title="a@example.co.jp">太</button></header>', undefined, says],
    ['by its label', '<header><button aria-label="アカウント a@example.co.jp">太</button></header>', undefined, says],
    [
      'shortened, resolved by the title',
      '<header><span title="a@example.co.jp">a…@exam…</span></header>',
      undefined,
      says,
    ],
    [
      'by a tooltip it owns',
      '<header><button aria-describedby="t">太</button></header><div role="tooltip" id="t">弥生ID a@example.co.jp</div>',
      undefined,
      says,
    ],
    [
      'by a nameless tooltip while pointed at',
      `<header><button id="i">太</button></header>${CONTENT}<div>a@example.co.jp</div>`,
      '#i',
      says,
    ],
    [
      'by a tooltip beside it while pointed at',
      '<header><div><button id="i">太</button><div>a@example.co.jp</div></div></header>',
      '#i',
      says,
    ],
    [
      'a nameless tooltip while the content is pointed at',
      `<header><button>太</button></header><main><p id="i">x</p></main><div>c@example.co.jp</div>`,
      '#i',
      [],
    ],
    [
      'a nameless box while nothing is pointed at',
      '<header><button>太</button></header><div>c@example.co.jp</div>',
      undefined,
      [],
    ],
  ])('%s', (_name, html, pointAt, expected) => expect(read(html, pointAt)).toEqual(expected));
});

describe('what was seen', () => {
  it('is kept when the tooltip goes, and replaced by a newer one', () => {
    const identity = new SeenIdentity();
    showPage('<header><button title="a@example.co.jp">太</button></header>');
    identity.read(document, undefined);
    showPage('<header><button>太</button></header>');
    identity.read(document, undefined);
    expect(identity.evidence().map((piece) => piece.yayoiId)).toEqual(['a@example.co.jp']);
    showPage('<header><button title="b@example.co.jp">太</button></header>');
    identity.read(document, undefined);
    expect(identity.evidence().map((piece) => piece.yayoiId)).toEqual(['b@example.co.jp']);
  });

  it('tells whether somebody is signed in', () => {
    showPage('<header><a>ログアウト</a></header>');
    expect(new SeenIdentity().read(document, undefined)).toBe(true);
    showPage('<header><a>ログイン</a></header>');
    expect(new SeenIdentity().read(document, undefined)).toBe(false);
  });
});

describe('whom the page itself has shown last', () => {
  const header = (id: string): string => `<header><span>${id}</span><a href="/logout">ログアウト</a></header>`;
  const label = (id: string): string => `<header><button aria-label="アカウント：${id}">弥生 太郎</button></header>`;
  const after = (...pages: string[]): string | undefined => {
    const identity = new SeenIdentity();
    for (const html of pages) {
      showPage(html);
      identity.read(document, undefined);
    }
    return identity.shown();
  };

  it.each<[string, string[], string | undefined]>([
    ['nobody', [CONTENT], undefined],
    ['one, gone again', [header('a@example.co.jp'), CONTENT], 'a@example.co.jp'],
    ['another one since, in another place', [label('a@example.co.jp'), header('b@example.co.jp')], 'b@example.co.jp'],
    [
      'two at once, after one',
      [header('a@example.co.jp'), header('a@example.co.jp') + label('b@example.co.jp')],
      'a@example.co.jp',
    ],
  ])('%s', (_name, pages, shown) => {
    expect(after(...pages)).toBe(shown);
  });
});
