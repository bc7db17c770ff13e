import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isDeed, perform } from '../../../lib/background/commands.ts';
import type { OfficeId } from '../../../lib/domain/office.ts';
import { readSettings } from '../../../lib/ledger/settings.ts';
import { pinOffice } from '../../../lib/ledger/shelf.ts';
import { createLedgerStore, type LedgerStore } from '../../../lib/ledger/store.ts';
import { readTarget } from '../../../lib/ledger/targets.ts';

const TAB = { id: 1, incognito: false } as Tabs.Tab;
let store: LedgerStore;
let ids: OfficeId[];
const popup = vi.fn(async () => undefined);
const targetOf = async (key: string) => (await readTarget(key, store.get))?.name;
const next = async (tab = TAB) => {
  await perform('next-target', store, tab);
  return targetOf(tab.incognito ? 'private' : (tab.cookieStoreId ?? 'normal'));
};

beforeEach(async () => {
  fakeBrowser.reset();
  popup.mockClear();
  fakeBrowser.action.openPopup = popup as never;
  store = createLedgerStore();
  ids = [];
  for (const name of ['事業所A', '事業所B', '事業所C']) {
    const written = await store.add({ name });
    if (written.ok) ids.push(...written.ids);
  }
});

describe('the next target', () => {
  test('goes round the ledger, and the popup shows where it stands', async () => {
    expect([await next(), await next(), await next(), await next()]).toEqual([
      '事業所A',
      '事業所B',
      '事業所C',
      '事業所A',
    ]);
    expect(popup).toHaveBeenCalledTimes(4);
  });

  test('goes round the pinned offices alone where there are some', async () => {
    for (const at of [2, 0]) await pinOffice(ids[at] as OfficeId, true);
    expect([await next(), await next(), await next()]).toEqual(['事業所C', '事業所A', '事業所C']);
  });

  test('passes over what is put away', async () => {
    await store.edit(ids[1] as OfficeId, { archived: true });
    await pinOffice(ids[1] as OfficeId, true);
    expect([await next(), await next(), await next()]).toEqual(['事業所A', '事業所C', '事業所A']);
  });

  test('is that of the tab’s own cookie store', async () => {
    await next();
    expect(await next({ id: 2, incognito: true } as Tabs.Tab)).toBe('事業所A');
    const inContainer = { id: 3, incognito: false, cookieStoreId: 'firefox-container-1' } as Tabs.Tab;
    await next(inContainer);
    expect(await next(inContainer)).toBe('事業所B');
    expect(await targetOf('normal')).toBe('事業所A');
    expect(await targetOf('private')).toBe('事業所A');
  });

  test('without a tab it is that of the tab in front; a popup that does not open is no matter', async () => {
    fakeBrowser.tabs.query = (async () => [TAB]) as never;
    popup.mockRejectedValueOnce(new Error('no window'));
    await perform('next-target', store, undefined);
    expect(await targetOf('normal')).toBe('事業所A');
  });

  test('an empty ledger has none', async () => {
    await store.remove(ids);
    expect(await next()).toBeUndefined();
  });
});

test('hints are hidden and shown again', async () => {
  await perform('toggle-hints', store, TAB);
  expect(await readSettings()).toMatchObject({ hints: false });
  await perform('toggle-hints', store, TAB);
  expect(await readSettings()).toMatchObject({ hints: true });
  expect(popup).not.toHaveBeenCalled();
});

test('nothing else is a deed', () => {
  expect(['next-target', 'toggle-hints', '_execute_action', 'toString', 1].filter(isDeed)).toHaveLength(2);
});
