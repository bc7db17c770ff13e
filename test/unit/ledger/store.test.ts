import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OfficeId } from '../../../lib/domain/office.ts';
import { parseYayoiId } from '../../../lib/domain/yayoi-id.ts';
import { createLedgerStore, type LedgerStore, type Written } from '../../../lib/ledger/store.ts';

const local = fakeBrowser.storage.local;
let store: LedgerStore;
let ids = 0;
const fresh = () => createLedgerStore({ now: () => 1000, newId: () => `id${ids++}` });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  ids = 0;
  store = fresh();
});

function ok(written: Written) {
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return { undo: written.undo, ids: written.ids, id: written.ids[0] as OfficeId };
}
const add = async (name: string, more: object = {}) => ok(await store.add({ name, ...more }));
const names = async () => (await store.list()).offices.map(({ name }) => name);
/** What a new background reads from storage, with nothing remembered. */
const reread = async () => (await fresh().list()).offices;
const everything = () => local.get(null);

describe('adding and editing', () => {
  test('offices keep the order of creation and survive the background', async () => {
    for (const name of ['C', 'A', 'B']) await add(name);
    expect(await names()).toEqual(['C', 'A', 'B']);
    expect(await reread()).toEqual((await store.list()).offices);
  });

  test('only the fields of the change are written; null empties one; unknown ones stay', async () => {
    const { id } = await add('A', { notes: 'old', businessGroup: 'G', fax: '03' });
    ok(await store.edit(id, { notes: null, yayoiId: 'Ａ@example.co.jp', fax: '04' }));
    expect(await store.get(id)).toEqual({ id, name: 'A', businessGroup: 'G', fax: '04', yayoiId: 'a@example.co.jp' });
    expect((await reread())[0]).toEqual(await store.get(id));
  });

  test('an edit can touch neither the id nor the prototype', async () => {
    const { id } = await add('A');
    ok(await store.edit(id, JSON.parse('{"id":"other","__proto__":{"name":"B"}}')));
    expect(await store.get(id)).toEqual({ id, name: 'A' });
  });

  test.each([
    [{ name: null }, 'name_missing'],
    [{ name: 'B' }, 'name_taken'],
    [{ yayoiId: 'b@example.co.jp' }, 'yayoi_id_taken'],
    [{ serviceContractId: '1' }, 'service_contract_id_format'],
    [{ pass_word: 'x' }, 'password_field'],
  ])('the edit %j is refused as %s and changes nothing', async (change, code) => {
    const { id } = await add('A');
    await add('B', { yayoiId: 'b@example.co.jp' });
    const before = await everything();
    expect(await store.edit(id, change)).toMatchObject({ ok: false, problems: [{ code }] });
    expect(await everything()).toEqual(before);
  });

  test('two windows editing different fields at once lose nothing', async () => {
    const { id } = await add('A');
    await Promise.all([store.edit(id, { notes: 'n' }), store.edit(id, { businessGroup: 'g' })]);
    expect(await store.get(id)).toEqual({ id, name: 'A', notes: 'n', businessGroup: 'g' });
  });

  test('a hundred changes at once lose nothing, and only one of two equals wins', async () => {
    const { id } = await add('first');
    const all = await Promise.all([
      ...Array.from({ length: 50 }, (_, at) => store.add({ name: `office ${at}` })),
      ...Array.from({ length: 50 }, (_, at) => store.edit(id, { [`field${at}`]: at })),
      store.add({ name: 'twin' }),
      store.add({ name: 'twin' }),
    ]);
    expect(all.filter((written) => !written.ok)).toHaveLength(1);
    expect(await reread()).toHaveLength(52);
    expect(Object.keys((await store.get(id)) ?? {})).toHaveLength(52);
    expect((await reread()).find((office) => office.id === id)).toEqual(await store.get(id));
  });

  test('an office that is gone cannot be edited', async () => {
    const { id } = await add('A');
    await store.remove([id]);
    expect(await store.edit(id, { notes: 'x' })).toMatchObject({ ok: false, problems: [{ code: 'office_gone' }] });
  });
});

describe('one write per change', () => {
  test('every kind of change is one set call', async () => {
    const set = vi.spyOn(local, 'set');
    const calls = async (change: () => Promise<unknown>) => {
      set.mockClear();
      await change();
      return set.mock.calls.length;
    };
    let made = { undo: '', ids: [] as OfficeId[] };
    expect(await calls(() => store.add({ name: 'A' }))).toBe(1);
    expect(await calls(async () => (made = ok(await store.importAll([{ name: 'B' }, { name: 'C' }], []))))).toBe(1);
    expect(await calls(() => store.edit(made.ids[0] as OfficeId, { notes: 'x' }))).toBe(1);
    expect(await calls(async () => (made = ok(await store.remove(made.ids))))).toBe(1);
    expect(await calls(() => store.undo(made.undo))).toBe(1);
  });

  test.each([
    ['add', () => store.add({ name: 'new' })],
    ['edit', (id: OfficeId) => store.edit(id, { name: 'new' })],
    ['remove', (id: OfficeId) => store.remove([id])],
    ['import', (id: OfficeId) => store.importAll([{ name: 'new' }], [{ id, change: { notes: 'new' } }])],
    ['undo', async (_: OfficeId, undo: string) => store.undo(undo)],
  ])('a storage that refuses %s leaves the old ledger', async (_, change) => {
    const { id, undo } = await add('A', { notes: 'old' });
    const before = await everything();
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(change(id, undo)).rejects.toMatchObject({ code: 'storage_full' });
    expect(await everything()).toEqual(before);
    expect(await names()).toEqual(['A']);
    expect((await store.get(id))?.notes).toBe('old');
    await add('after');
    expect(await names()).toEqual(['A', 'after']);
  });

  test('a storage that does not answer is no empty ledger, and is asked again', async () => {
    await add('A');
    store = fresh();
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('gone'));
    await expect(store.condition()).rejects.toMatchObject({ code: 'storage_failed' });
    expect(await store.condition()).toBe('ready');
  });
});

describe('import in one go', () => {
  test('changes and additions, all or nothing', async () => {
    const { id } = await add('A', { yayoiId: 'a@example.co.jp' });
    const before = await everything();
    expect(await store.importAll([{ name: 'B' }, { name: '' }], [{ id, change: { notes: 'x' } }])).toMatchObject({
      ok: false,
    });
    expect(await everything()).toEqual(before);
    const { ids: made } = ok(await store.importAll([{ name: 'B' }, { name: 'C' }], [{ id, change: { notes: 'x' } }]));
    expect(made[0]).toBe(id);
    expect(await names()).toEqual(['A', 'B', 'C']);
  });

  test('two offices may swap their Yayoi IDs', async () => {
    const a = await add('A', { yayoiId: 'a@example.co.jp' });
    const b = await add('B', { yayoiId: 'b@example.co.jp' });
    ok(
      await store.importAll(
        [],
        [
          { id: a.id, change: { yayoiId: 'b@example.co.jp' } },
          { id: b.id, change: { yayoiId: 'a@example.co.jp' } },
        ],
      ),
    );
    expect((await store.get(a.id))?.yayoiId).toBe('b@example.co.jp');
  });

  test('rows that collide with each other are refused', async () => {
    expect(await store.importAll([{ name: 'A' }, { name: 'Ａ' }], [])).toMatchObject({
      ok: false,
      problems: [{ code: 'name_taken' }, { code: 'name_taken' }],
    });
  });
});

describe('deleting and taking back', () => {
  test('a deleted office leaves a tombstone without its data, and its values are free', async () => {
    const { id } = await add('A', { yayoiId: 'a@example.co.jp' });
    await store.remove([id, id, 'none' as OfficeId]);
    expect(await names()).toEqual([]);
    expect(await store.condition()).toBe('empty');
    const { [`office:${id}`]: left } = await everything();
    expect(left).toEqual({ v: 2, id, seq: 0, createdAt: 1000, by: expect.any(String), deletedAt: 1001 });
    await add('A', { yayoiId: 'a@example.co.jp' });
  });

  test('undo restores exactly: deletion, edit, addition, import', async () => {
    const a = await add('A', { fax: '03' });
    const b = await add('B');
    // But for the times of its fields' last changes, which go on.
    const office = async (id: OfficeId) => ({ ...((await everything())[`office:${id}`] as object), changedAt: {} });
    const before = [await office(a.id), await office(b.id)];
    for (const change of [
      () => store.remove([a.id, b.id]),
      () => store.edit(a.id, { fax: '04', name: 'Z' }),
      () => store.importAll([{ name: 'C' }], [{ id: b.id, change: { notes: 'n' } }]),
    ]) {
      const { undo } = ok(await change());
      expect(await store.undo(undo)).toBe(true);
      expect([await office(a.id), await office(b.id)]).toEqual(before);
      expect(await names()).toEqual(['A', 'B']);
      expect(await store.undo(undo)).toBe(false);
    }
    expect(await store.undo(b.undo)).toBe(true);
    expect((await reread()).map(({ name }) => name)).toEqual(['A']);
  });

  test('an office that goes makes room for the one that comes back', async () => {
    const a = await add('A', { yayoiId: 'a@example.co.jp' });
    const moved = ok(
      await store.importAll([{ name: 'B', yayoiId: 'a@example.co.jp' }], [{ id: a.id, change: { yayoiId: null } }]),
    );
    expect(await store.undo(moved.undo)).toBe(true);
    expect((await store.list()).offices).toEqual([{ id: a.id, name: 'A', yayoiId: 'a@example.co.jp' }]);
  });

  test('changes are taken back one by one, also by a new background', async () => {
    const a = await add('A');
    const first = ok(await store.edit(a.id, { notes: '1' }));
    const second = ok(await store.edit(a.id, { notes: '2' }));
    expect(await store.undo(first.undo)).toBe(false);
    store = fresh();
    expect(await store.undo(second.undo)).toBe(true);
    expect((await store.get(a.id))?.notes).toBe('1');
    expect(await store.undo(first.undo)).toBe(true);
    expect(await store.get(a.id)).toEqual({ id: a.id, name: 'A' });
  });

  test('what changed since, or would break a rule now, is not taken back', async () => {
    const a = await add('A', { yayoiId: 'a@example.co.jp' });
    const gone = ok(await store.remove([a.id]));
    await add('B', { yayoiId: 'a@example.co.jp' });
    expect(await store.undo(gone.undo)).toBe(false);
    expect(await names()).toEqual(['B']);
    expect(await store.undo('none')).toBe(false);
  });

  test('the last twenty can be taken back', async () => {
    const undos = [];
    for (let at = 0; at < 21; at++) undos.push((await add(`${at}`)).undo);
    expect(await store.undo(undos[0] ?? '')).toBe(false);
    expect(await store.undo(undos[1] ?? '')).toBe(true);
  });

  test('a broken history does not stop the ledger and is not lost', async () => {
    await local.set({ history: 'broken' });
    await add('A');
    expect(await everything()).toMatchObject({ 'set-aside:history': 'broken' });
  });
});

describe('records that cannot be read', () => {
  const broken = {
    'office:x1': 'text',
    'office:x2': { v: 9, id: 'x2' },
    'office:x3': { v: 1, id: 'x3', seq: 0, createdAt: 1, by: 't', office: { name: 'X', yayoiId: 'no' } },
    'office:x4': { v: 1, id: 'other', seq: 0, createdAt: 1, by: 't', office: { name: 'Y' } },
  };

  test('are told, left as they are, and break no other', async () => {
    await local.set(broken);
    expect(await store.condition()).toBe('unreadable');
    const { id } = await add('A');
    await store.edit(id, { notes: 'n' });
    expect(await store.condition()).toBe('ready');
    expect((await store.list()).unreadable).toEqual([
      { key: 'office:x1', reason: 'not_a_record' },
      { key: 'office:x2', reason: 'newer_version' },
      { key: 'office:x3', reason: 'invalid' },
      { key: 'office:x4', reason: 'invalid' },
    ]);
    expect(await everything()).toMatchObject(broken);
  });

  test('what others change in storage is seen', async () => {
    await add('A');
    await local.set({ 'office:y': { v: 1, id: 'y', seq: 5, createdAt: 1, by: 't', office: { name: 'Y' } } });
    expect(await names()).toEqual(['A', 'Y']);
  });
});

test('looking up', async () => {
  const { id } = await add('事業所A', { yayoiId: 'a@example.co.jp', procedure: 'standalone-network' });
  await add('事業所B');
  const yayoiId = parseYayoiId('A@example.co.jp');
  expect(yayoiId && (await store.findByYayoiId(yayoiId))?.id).toBe(id);
  expect(await store.find('jigyo', 5)).toEqual({ offices: [], more: 0 });
  expect(await store.find('事業所', 1)).toEqual({
    offices: [
      { id, name: '事業所A', mark: 'A', color: expect.stringMatching(/^#/), yayoiId, procedure: 'standalone-network' },
    ],
    more: 1,
  });
});
