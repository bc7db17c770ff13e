import { describe, expect, it } from 'vitest';
import { checkedInputs, isReadable } from '../../../lib/hints/checked-inputs.ts';
import { CHECKED_FIELDS } from '../../../lib/procedures/checked-fields.ts';
import { labelsOf } from '../../../lib/screens/field-labels.ts';
import { allPages, DOMS, renderPage } from '../../site/index.ts';
import { showPage } from '../../support/show-page.ts';

/** The replica's forms have this many slots; the guides do not say how many there are. */
const SLOTS: Record<string, number> = { 'apply-form': 3, 'apply-form-accounting': 2 };
const pages = allPages.flatMap(({ name, screen }) =>
  screen && CHECKED_FIELDS[screen] ? DOMS.map((dom) => [name, dom, screen] as const) : [],
);
const expected = (screen: string): string[] =>
  (CHECKED_FIELDS[screen] ?? []).filter(({ slot = 0 }) => slot <= (SLOTS[screen] ?? 0)).map(({ name }) => name);

describe('checked fields', () => {
  it.each(pages)('are found on %s, %s, each its own, and none is for a password', (name, dom, screen) => {
    showPage(renderPage(name, dom));
    const found = checkedInputs(document, screen);
    expect([...found.keys()]).toEqual(expected(screen));
    expect(new Set(found.values()).size).toBe(found.size);
    const secret = [...found.values()].filter(
      (input) => input.type === 'password' || labelsOf(input).some((label) => label.startsWith('パスワード')),
    );
    expect(secret).toEqual([]);
  });

  it('of the application forms go by their numbers, the second boxes with their own', () => {
    showPage(renderPage('apply-form-accounting', 'server'));
    const names = [...checkedInputs(document, 'apply-form-accounting')].map(([name, input]) => [name, input.name]);
    expect(Object.fromEntries(names)).toEqual({
      id1: 'yayoiId1',
      again1: 'yayoiId1Again',
      token1: 'officeToken1',
      id2: 'yayoiId2',
      again2: 'yayoiId2Again',
      token2: 'officeToken2',
    });
  });
});

describe('a password is never read', () => {
  it.each([
    ['text', '<input>', true],
    ['an address', '<input type="email">', true],
    ['a password', '<input type="password">', false],
    ['a password shown in the clear', '<input type="text" autocomplete="current-password">', false],
    ['a new one', '<input autocomplete="new-password">', false],
    ['a one-time code', '<input autocomplete="one-time-code">', false],
    ['a hidden field', '<input type="hidden">', false],
    ['a box to tick', '<input type="checkbox">', false],
    ['a list', '<select></select>', false],
  ])('%s', (_, html, readable) => {
    showPage(html);
    expect(isReadable(document.body.firstElementChild ?? undefined)).toBe(readable);
  });

  it('even under the label of a checked field', () => {
    showPage('<label>お客様番号 <input type="password" value="secret"></label>');
    expect([...checkedInputs(document, 'product-register')]).toEqual([]);
  });
});
