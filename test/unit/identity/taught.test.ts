import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../lib/domain/taught-place.ts';
import { describePlace, readTaught } from '../../../lib/identity/taught.ts';
import { showPage } from '../../support/show-page.ts';

const PAGE = (id: string, more = ''): string =>
  `<header><h1>スマート証憑管理</h1></header><aside><p>お知らせ</p><div><p>利用中: <b>${id}</b></p></div></aside><main>c@example.co.jp${more}</main>`;

function teach(html: string, selector: string, path = '/upload') {
  showPage(html);
  const element = document.querySelector(selector);
  const place = element && describePlace(element, path);
  if (!place) throw new Error('nothing to teach');
  return place;
}

describe('a taught place', () => {
  it('is read again on another visit, under other class names and with another ID', () => {
    const place = teach(PAGE('a@example.co.jp'), 'b');
    showPage(PAGE('b@example.co.jp').replaceAll('<p>', '<p class="x">'));
    expect(readTaught(document, '/upload', [place])).toEqual([{ kind: 'taught', yayoiId: 'b@example.co.jp' }]);
  });

  it.each([
    ['the words around it are others', PAGE('a@example.co.jp').replace('利用中', '送信者')],
    ['two addresses stand there', PAGE('a@example.co.jp と d@example.co.jp')],
    ['it shows no address', PAGE('弥生 太郎')],
    ['the way leads elsewhere', PAGE('a@example.co.jp').replace('<p>お知らせ</p>', '<div>x</div>')],
  ])('says nothing when %s', (_name, html) => {
    const place = teach(PAGE('a@example.co.jp'), 'p:last-child');
    showPage(html);
    expect(readTaught(document, '/upload', [place])).toEqual([]);
  });

  it('holds for its own layout only', () => {
    const place = teach(PAGE('a@example.co.jp'), 'b', '/vouchers/123');
    expect(readTaught(document, '/vouchers/456', [place])).toHaveLength(1);
    expect(readTaught(document, '/settings', [place])).toEqual([]);
  });

  it.each([
    ['a field', '<input value="a@example.co.jp">', 'input'],
    ['a row of a table', '<table><tr><td>a@example.co.jp</td></tr></table>', 'td'],
    ['an item of a list', '<ul><li><b>a@example.co.jp</b></li></ul>', 'b'],
    ['a paragraph', `<p>${'説明 '.repeat(60)}a@example.co.jp</p>`, 'p'],
    ['two addresses', '<p>a@example.co.jp b@example.co.jp</p>', 'p'],
    ['no address', '<p>弥生 太郎</p>', 'p'],
  ])('is never %s', (_name, html, selector) => {
    showPage(`<main>${html}</main>`);
    expect(describePlace(document.querySelector(selector) as Element, '/')).toBeUndefined();
  });
});

it.each([
  ['/', '/'],
  ['/vouchers/123', '/vouchers/*'],
  ['/vouchers/123/', '/vouchers/*'],
  ['/g/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed/upload', '/g/*/upload'],
])('layout of %s is %s', (path, layout) => expect(layoutOf(path)).toBe(layout));
