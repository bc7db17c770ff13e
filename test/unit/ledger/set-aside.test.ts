import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLedgerStore, type LedgerStore } from '../../../lib/ledger/store.ts';

const local = fakeBrowser.storage.local;
let store: LedgerStore;
let ids = 0;

beforeEach(() => {
  fakeBrowser.reset();
  ids = 0;
  store = createLedgerStore({ now: () => 1000, newId: () => `id${ids++}` });
});

const common = { id: 'x', seq: 0, createdAt: 1, by: 't' };
const BROKEN = { v: 1, ...common, office: { name: '事業所X', yayoiId: 'no address', notes: '控え', fax: '03' } };
const names = async () => (await store.list()).offices.map(({ name }) => name);

test('what is readable of a broken record comes back; the record is kept, and the office can be taken back', async () => {
  await local.set({ 'office:x': BROKEN });
  expect(await store.setAside()).toEqual([{ key: 'office:x', reason: 'invalid', raw: BROKEN, restorable: true }]);
  const written = await store.restore('office:x');
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  expect((await store.list()).offices).toEqual([{ id: 'x', name: '事業所X', notes: '控え', fax: '03' }]);
  expect((await store.list()).unreadable).toEqual([]);
  expect(await store.setAside()).toEqual([
    { key: `set-aside:office:x:${written.undo}`, reason: 'kept', raw: BROKEN, restorable: false },
  ]);
  expect(await store.undo(written.undo)).toBe(true);
  expect(await names()).toEqual([]);
  expect(await store.setAside()).toHaveLength(1);
});

test('a value that another office has by now stays behind', async () => {
  await store.add({ name: 'A', yayoiId: 'a@example.co.jp' });
  await local.set({ 'office:x': { ...BROKEN, office: { name: 'X', yayoiId: 'a@example.co.jp', color: 'none' } } });
  expect((await store.restore('office:x')).ok).toBe(true);
  expect((await store.list()).offices[1]).toEqual({ id: 'x', name: 'X' });
});

describe.each([
  ['not_a_record', 'text'],
  ['newer_version', { v: 99, ...common, office: { name: 'X' } }],
  ['invalid', { v: 1, ...common, office: { name: '' } }],
  ['invalid', { v: 1, ...common, deletedAt: 'yesterday' }],
])('a record that is %s', (reason, raw) => {
  test('cannot be brought back and stays', async () => {
    await local.set({ 'office:x': raw });
    expect(await store.setAside()).toEqual([{ key: 'office:x', reason, raw, restorable: false }]);
    expect(await store.restore('office:x')).toMatchObject({ ok: false, problems: [{ code: 'record_unreadable' }] });
    expect((await local.get(null))['office:x']).toEqual(raw);
  });
});

test('an office of that name is not doubled', async () => {
  await store.add({ name: '事業所Ｘ' });
  await local.set({ 'office:x': BROKEN });
  expect(await store.restore('office:x')).toMatchObject({ ok: false });
  expect(await names()).toEqual(['事業所Ｘ']);
});

test('deleting for good takes what is set aside and nothing else', async () => {
  const added = await store.add({ name: 'A' });
  const key = added.ok ? `office:${added.ids[0]}` : '';
  const newer = { v: 99, ...common };
  await local.set({ 'office:x': BROKEN, 'office:y': newer, 'set-aside:settings': 'old' });
  for (const one of [key, 'office:x', 'office:y', 'set-aside:settings', 'settings']) await store.discard(one);
  expect(await names()).toEqual(['A']);
  expect(await store.setAside()).toEqual([{ key: 'office:y', reason: 'newer_version', raw: newer, restorable: false }]);
});
