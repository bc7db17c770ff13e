import { beforeEach, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chosen, makeMenu, startContextMenu } from '../../../lib/background/context-menu.ts';
import { readSettings, writeSettings } from '../../../lib/ledger/settings.ts';
import { createLedgerStore } from '../../../lib/ledger/store.ts';
import { readTarget } from '../../../lib/ledger/targets.ts';

const TAB = { id: 1, incognito: false } as Tabs.Tab;
interface Item {
  id: string;
  title: string;
  contexts: string[];
  checked?: boolean;
}
let items: Item[];
const update = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  items = [];
  update.mockReset();
  fakeBrowser.i18n.getMessage = ((key: string) => key) as never;
  fakeBrowser.action.openPopup = (async () => undefined) as never;
  fakeBrowser.contextMenus = {
    removeAll: async () => {
      items = [];
    },
    create: (item: Item) => items.push(item),
    update,
    onClicked: { addListener: () => undefined },
  } as never;
});

test('the menu stands on the icon alone, once, and shows whether hints are shown', async () => {
  await makeMenu();
  await writeSettings({ hints: false });
  await makeMenu();
  expect(items.map(({ title, checked }) => [title, checked])).toEqual([
    ['command_next_target', undefined],
    ['command_hints_shown', false],
    ['command_open_ledger', undefined],
    ['command_open_demo', undefined],
    ['command_open_welcome', undefined],
  ]);
  expect(items.flatMap(({ contexts }) => contexts).every((context) => context === 'action')).toBe(true);
});

test('its check mark follows the setting, wherever it was changed', async () => {
  startContextMenu(createLedgerStore());
  await writeSettings({ hints: false });
  await vi.waitFor(() => expect(update).toHaveBeenLastCalledWith('toggle-hints', { checked: false }));
  await writeSettings({ hints: true });
  await vi.waitFor(() => expect(update).toHaveBeenLastCalledWith('toggle-hints', { checked: true }));
});

test('each of its items does what it says; another one does nothing', async () => {
  const store = createLedgerStore();
  await store.add({ name: '事業所A' });
  const opened = async () => (await fakeBrowser.tabs.query({})).flatMap(({ url }) => url ?? []);
  await makeMenu();
  for (const { id } of items) await chosen(id, store, TAB);
  await chosen('popup.html', store, TAB);
  expect((await readTarget('normal', store.get))?.name).toBe('事業所A');
  expect(await readSettings()).toMatchObject({ hints: false });
  expect((await opened()).map((url) => url.split('/').at(-1))).toEqual(['options.html', 'demo.html', 'welcome.html']);
});
