import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enterOffice, suggestionText, suggestOffices } from '../../../lib/background/omnibox.ts';
import { SIGN_IN_URL } from '../../../lib/domain/addresses.ts';
import { createLedgerStore, type LedgerStore } from '../../../lib/ledger/store.ts';
import { readTarget } from '../../../lib/ledger/targets.ts';

let store: LedgerStore;
let tab: Record<string, unknown>;
const first = vi.fn();
const update = vi.fn();
const create = vi.fn();
const targetOf = async (key = 'normal') => (await readTarget(key, store.get))?.name;

beforeEach(async () => {
  fakeBrowser.reset();
  for (const mock of [first, update, create]) mock.mockReset();
  tab = { id: 5, windowId: 2, incognito: false };
  fakeBrowser.omnibox.setDefaultSuggestion = first as never;
  fakeBrowser.tabs.query = (async () => [tab]) as never;
  fakeBrowser.tabs.update = update as never;
  fakeBrowser.tabs.create = create as never;
  fakeBrowser.i18n.getMessage = ((key: string, values: string[]) => [key, ...values].join(' ')) as never;
  store = createLedgerStore();
  for (const [name, yayoiId] of [
    ['みどり商店 本店', 'honten@example.co.jp'],
    ['みどり商店', 'midori@example.co.jp'],
    ['A&B <商会>', undefined],
  ]) {
    await store.add({ name, yayoiId });
  }
});

describe('suggestions', () => {
  test('the office that is called so comes first, the others below', async () => {
    const below = await suggestOffices(store, ' みどり商店 ');
    expect(first).toHaveBeenCalledWith({ description: 'omnibox_first みどり商店 midori@example.co.jp' });
    expect(below).toEqual([
      { content: 'みどり商店 本店', description: 'omnibox_office みどり商店 本店 honten@example.co.jp' },
    ]);
  });

  test('a name with XML in it is shown as it reads', async () => {
    await suggestOffices(store, 'A&B');
    expect(first).toHaveBeenCalledWith({
      description: 'omnibox_first A&amp;B &lt;商会&gt; omnibox_without_id',
    });
  });

  test('without words every office is offered and none is meant; what nobody is called is said', async () => {
    expect(await suggestOffices(store, ' ')).toHaveLength(3);
    expect(first).toHaveBeenLastCalledWith({ description: 'omnibox_how' });
    expect(await suggestOffices(store, 'ない')).toEqual([]);
    expect(first).toHaveBeenLastCalledWith({ description: 'omnibox_none' });
  });

  test.each([
    [`<b a="1">'&'</b>`, '&lt;b a=&quot;1&quot;&gt;&apos;&amp;&apos;&lt;/b&gt;'],
    ['a\u0000\u0008b\ud800c\ufffe😀', 'abc😀'],
  ])('%j is escaped for Chrome and left alone for Firefox', (raw, escaped) => {
    expect(suggestionText(raw, true)).toBe(escaped);
    expect(suggestionText(raw, false)).toBe(raw);
  });
});

describe('Enter', () => {
  test('chooses the target and opens the sign-in page in the tab', async () => {
    await enterOffice(store, 'みどり商店', 'currentTab');
    expect(await targetOf()).toBe('みどり商店');
    expect(update).toHaveBeenCalledWith(5, { url: SIGN_IN_URL });
    expect(create).not.toHaveBeenCalled();
  });

  test('takes the first that fits, as the first suggestion says', async () => {
    await enterOffice(store, 'midori@', 'currentTab');
    expect(await targetOf()).toBe('みどり商店');
  });

  test.each([
    ['newForegroundTab', true],
    ['newBackgroundTab', false],
  ] as const)('%s stays in the window and its container', async (where, active) => {
    tab = { ...tab, cookieStoreId: 'firefox-container-3' };
    await enterOffice(store, '本店', where);
    expect(await targetOf('firefox-container-3')).toBe('みどり商店 本店');
    expect(await targetOf()).toBeUndefined();
    expect(create).toHaveBeenCalledWith({
      url: SIGN_IN_URL,
      active,
      windowId: 2,
      cookieStoreId: 'firefox-container-3',
    });
  });

  test('an office with a container of its own opens there; the window keeps its target', async () => {
    tab = { ...tab, cookieStoreId: 'firefox-container-3' };
    await enterOffice(store, '本店', 'currentTab');
    tab = { ...tab, cookieStoreId: 'firefox-default' };
    update.mockClear();
    await enterOffice(store, '本店', 'currentTab');
    expect(update).not.toHaveBeenCalled();
    expect(create).toHaveBeenCalledWith({
      url: SIGN_IN_URL,
      active: true,
      windowId: 2,
      cookieStoreId: 'firefox-container-3',
    });
    expect(await targetOf()).toBeUndefined();
  });

  test('a private window keeps it to itself', async () => {
    tab = { ...tab, incognito: true, cookieStoreId: 'firefox-private' };
    await enterOffice(store, '本店', 'newForegroundTab');
    expect([await targetOf('private'), await targetOf()]).toEqual(['みどり商店 本店', undefined]);
    expect(create).toHaveBeenCalledWith({ url: SIGN_IN_URL, active: true, windowId: 2 });
  });

  test.each(['', '  ', 'ない'])('%j means no office: nothing happens', async (words) => {
    await enterOffice(store, words, 'currentTab');
    expect(await targetOf()).toBeUndefined();
    expect(update).not.toHaveBeenCalled();
  });
});
