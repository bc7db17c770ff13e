// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DOMS, type IdShown, renderPage, type View } from '../../site/index.ts';

const ID = 'b@example.co.jp';
const uncut = (html: string) => html.replaceAll('<wbr>', '');
const shows = (page: string, dom: (typeof DOMS)[number], state: Partial<View>) =>
  uncut(renderPage(page, dom, state)).includes(ID);

/** Whether the address is in the DOM: at rest, with the pointer on the icon, with the menu open. */
const CASES: [IdShown, boolean, boolean, boolean][] = [
  ['tooltip', false, true, false],
  ['title', true, true, true],
  ['menu', false, false, true],
  ['open', true, true, true],
  ['truncated', true, true, true],
  ['never', false, false, false],
];

describe.each(DOMS)('the Yayoi ID in Smart Voucher, %s', (dom) => {
  it.each(CASES)('idshown=%s', (idShown, rest, hover, menu) => {
    expect(shows('voucher-upload', dom, { idShown })).toBe(rest);
    expect(shows('voucher-upload', dom, { idShown, hover: true })).toBe(hover);
    expect(shows('voucher-upload', dom, { idShown, menuOpen: true })).toBe(menu);
  });

  it('is whole only in the title when the menu shortens it', () => {
    const html = renderPage('voucher-upload', dom, { idShown: 'truncated' });
    expect(html).toContain(`title="${ID}"`);
    expect(html).toContain('b…@exam…');
    expect(html.replaceAll(`title="${ID}"`, '')).not.toContain(ID);
  });

  it('never stands in the page itself but as a sender among others', () => {
    const html = renderPage('voucher-received', dom, { idShown: 'never' });
    for (const sender of ['a@example.co.jp', ID, 'keiri@example.co.jp']) expect(html).toContain(sender);
  });

  it('stands before ログアウト in a product page', () => {
    const html = uncut(renderPage('kaikei-home', dom)).replace(/<[^>]*>/g, '');
    expect(html).toContain(`${ID}ログアウト`);
  });
});
