import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OfficeId } from '../../../lib/domain/office.ts';
import { MOST_RECENT } from '../../../lib/domain/shelf.ts';
import { pinOffice, readShelf, rememberChosen } from '../../../lib/ledger/shelf.ts';
import { createLedgerStore, type LedgerStore } from '../../../lib/ledger/store.ts';

let store: LedgerStore;
let ids: Record<string, OfficeId>;

beforeEach(async () => {
  fakeBrowser.reset();
  store = createLedgerStore();
  ids = {};
  for (const name of ['A', 'B', 'C', 'D', 'E']) {
    const written = await store.add({ name, ...(name === 'E' && { archived: true }) });
    if (written.ok && written.ids[0]) ids[name] = written.ids[0];
  }
});

const id = (name: string) => ids[name] as OfficeId;
const found = async (words = '', limit = 10) => {
  const { offices, more } = await store.find(words, limit);
  return [offices.map(({ name }) => name).join(''), more];
};

test('the ledger’s order, without what is put away', async () => {
  expect(await found()).toEqual(['ABCD', 0]);
  expect(await found('', 3)).toEqual(['ABC', 1]);
  expect(await found('e')).toEqual(['', 0]);
});

test('pinned ones first, then those chosen lately, each once; gone ones are passed over', async () => {
  await rememberChosen(id('C'));
  await rememberChosen(id('B'));
  await pinOffice(id('D'), true);
  await pinOffice(id('B'), true);
  await pinOffice('gone' as OfficeId, true);
  expect(await found()).toEqual(['DBCA', 0]);
  await pinOffice(id('D'), false);
  expect(await found()).toEqual(['BCAD', 0]);
  expect(await found('c')).toEqual(['C', 0]);
});

test('only the last few are remembered, the last chosen first', async () => {
  for (let at = 0; at < 20; at++) await rememberChosen(`o${at % 12}` as OfficeId);
  const { recent } = await readShelf();
  expect(recent).toHaveLength(MOST_RECENT);
  expect(recent[0]).toBe('o7');
});
