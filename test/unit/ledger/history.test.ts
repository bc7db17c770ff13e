import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OfficeId } from '../../../lib/domain/office.ts';
import { officeRecord } from '../../../lib/ledger/office-record.ts';
import { createLedgerStore, type LedgerStore, type Written } from '../../../lib/ledger/store.ts';
import { openRecord, sealRecord } from '../../../lib/platform/stored.ts';
import examples from './stored/office-records.json' with { type: 'json' };

const local = fakeBrowser.storage.local;
let store: LedgerStore;
let ids = 0;
let now = 1000;
const fresh = () => createLedgerStore({ now: () => now, newId: () => `id${ids++}` });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  ids = 0;
  now = 1000;
  store = fresh();
});

function ok(written: Written) {
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return { undo: written.undo, id: written.ids[0] as OfficeId };
}
const add = async (name: string, more: object = {}) => ok(await store.add({ name, ...more }));
const names = async () => (await fresh().list()).offices.map(({ name }) => name);
const kinds = async () => (await store.history()).map(({ kind }) => kind);

describe('records of every version', () => {
  test.each(Object.entries(examples))('version %s', (version, records) => {
    expect(officeRecord.version).toBeGreaterThanOrEqual(Number(version));
    for (const raw of records) {
      const opened = openRecord(officeRecord, raw);
      if (!opened.ok) throw new Error(opened.reason);
      expect(opened.value).toMatchObject({ id: raw.id, seq: raw.seq, by: raw.by });
      expect(sealRecord(officeRecord, opened.value)).toMatchObject({ ...raw, v: officeRecord.version });
    }
  });

  test('each version has its example', () => {
    expect(Object.keys(examples)).toEqual(Array.from({ length: officeRecord.version }, (_, at) => `${at + 1}`));
  });
});

describe('when a field changed', () => {
  const stamps = async (id: OfficeId) =>
    ((await local.get(null))[`office:${id}`] as { changedAt: Record<string, number> }).changedAt;

  test('each on its own, also when it is emptied, and never backwards', async () => {
    const { id } = await add('A', { notes: 'n' });
    expect(await stamps(id)).toEqual({});
    now = 2000;
    await store.edit(id, { notes: null, name: 'A' });
    expect(await stamps(id)).toEqual({ notes: 2000 });
    now = 500;
    const { undo } = ok(await store.edit(id, { businessGroup: 'G', notes: 'm' }));
    expect(await stamps(id)).toEqual({ businessGroup: 1001, notes: 2001 });
    expect(await store.undo(undo)).toBe(true);
    expect(await stamps(id)).toEqual({ businessGroup: 1002, notes: 2002 });
  });

  test('an office that comes back is younger than its deletion', async () => {
    const { id } = await add('A');
    now = 2000;
    const { undo } = ok(await store.remove([id]));
    await store.undo(undo);
    expect(await stamps(id)).toEqual({ name: 2001 });
  });
});

describe('the history', () => {
  test('tells what was done, when and to whom, newest first', async () => {
    const { id } = await add('A');
    now = 2000;
    ok(await store.importAll([{ name: 'B' }, { name: 'C' }, { name: 'D' }], [{ id, change: { notes: 'n' } }]));
    now = 3000;
    await store.remove([id]);
    expect(await store.history()).toMatchObject([
      { at: 3000, kind: 'delete', count: 1, names: ['A'] },
      { at: 2000, kind: 'import', count: 4, names: ['A', 'B', 'C'] },
      { at: 1000, kind: 'add', count: 1, names: ['A'] },
    ]);
  });

  test('the ledger goes back to before any of them, as one change that can be taken back', async () => {
    const a = await add('A', { yayoiId: 'a@example.co.jp' });
    const b = await add('B');
    const edited = ok(await store.edit(a.id, { yayoiId: 'z@example.co.jp', notes: 'n' }));
    await store.remove([b.id]);
    await add('B', { yayoiId: 'a@example.co.jp' });
    await store.edit(a.id, { notes: 'm' });
    const before = (await store.list()).offices;
    const back = ok(await store.goBack(edited.undo));
    expect((await fresh().list()).offices).toEqual([
      { id: a.id, name: 'A', yayoiId: 'a@example.co.jp' },
      { id: b.id, name: 'B' },
    ]);
    expect((await kinds())[0]).toBe('back');
    expect(await store.undo(back.undo)).toBe(true);
    expect((await fresh().list()).offices).toEqual(before);
    ok(await store.goBack(a.undo));
    expect(await names()).toEqual([]);
  });

  test('what left the history is refused and leaves no record behind', async () => {
    const first = await add('A');
    for (let at = 0; at < 20; at++) await store.edit(first.id, { notes: `${at}` });
    expect(await store.goBack(first.undo)).toMatchObject({ ok: false, problems: [{ code: 'history_lost' }] });
    expect(await store.goBack('none')).toMatchObject({ ok: false, problems: [{ code: 'history_lost' }] });
    const changes = Object.keys(await local.get(null)).filter((key) => key.startsWith('change:'));
    expect(changes).toHaveLength(20);
  });

  test('records that a dying background could not remove go with the next change', async () => {
    const { id } = await add('A');
    for (let at = 0; at < 19; at++) await store.edit(id, { notes: `${at}` });
    vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('died'));
    await store.edit(id, { notes: 'last' });
    await store.edit(id, { notes: 'very last' });
    expect(Object.keys(await local.get(null)).filter((key) => key.startsWith('change:'))).toHaveLength(20);
  });
});

describe('a background that dies between any two calls of the storage', () => {
  /** A background of its own: changes that an earlier one never ended do not hold it up. */
  async function background(): Promise<LedgerStore> {
    vi.resetModules();
    const made = await import('../../../lib/ledger/store.ts');
    return made.createLedgerStore({ now: () => now, newId: () => `id${ids++}` });
  }
  /** From the call `left` on, the storage never answers. */
  function dieAfter(left: number): void {
    let calls = 0;
    for (const name of ['get', 'set', 'remove'] as const) {
      const real = local[name].bind(local) as (value: unknown) => Promise<unknown>;
      const call = (value: unknown) => (calls++ < left ? real(value) : new Promise(() => undefined));
      vi.spyOn(local, name).mockImplementation(call as never);
    }
  }
  const offices = async (of: LedgerStore) =>
    JSON.stringify((await of.list()).offices.map(({ id: _, ...rest }) => rest));

  const CHANGES: readonly [string, (id: OfficeId, undo: string) => Promise<unknown>][] = [
    ['add', () => store.add({ name: 'new' })],
    ['edit', (id) => store.edit(id, { notes: 'new' })],
    ['remove', (id) => store.remove([id])],
    ['import', (id) => store.importAll([{ name: 'x' }, { name: 'y' }], [{ id, change: { notes: 'new' } }])],
    ['undo', (_, undo) => store.undo(undo)],
    ['go back', (_, undo) => store.goBack(undo)],
  ];
  test.each(CHANGES)('%s: the ledger is the old one or the new one, whole, and goes on', async (_, change) => {
    const seen: string[] = [];
    for (let left = 0, ended = false; !ended; left++) {
      vi.restoreAllMocks();
      fakeBrowser.reset();
      store = await background();
      const { id } = await add('A', { notes: 'old' });
      for (let at = 0; at < 18; at++) await store.edit(id, { notes: `${at}` });
      const { undo } = ok(await store.edit(id, { notes: 'last' }));
      const old = await offices(store);
      store = await background();
      dieAfter(left);
      const running = change(id, undo).then(() => true);
      ended = await Promise.race([running, new Promise<false>((done) => setTimeout(() => done(false), 10))]);
      vi.restoreAllMocks();
      const reborn = await background();
      const after = await offices(reborn);
      seen.push(after === old ? 'old' : after);
      expect((await reborn.add({ name: 'after' })).ok).toBe(true);
    }
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen).size, seen.join('\n')).toBe(2);
    expect(seen[0]).toBe('old');
    expect(seen.at(-1)).not.toBe('old');
  });
});
