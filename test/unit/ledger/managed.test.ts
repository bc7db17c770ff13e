import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseYayoiId, type YayoiId } from '../../../lib/domain/yayoi-id.ts';
import { readSettings } from '../../../lib/ledger/settings.ts';
import { chooseTarget, readTarget } from '../../../lib/ledger/targets.ts';
import { A, B, begin, freshEachTime, now, offices, ok, policy, refuse, told, withdraw } from './managed-policy.ts';

const { local } = fakeBrowser.storage;
const a = parseYayoiId('a@example.co.jp') as YayoiId;
const idOf = async (name: string) => {
  const found = (await offices()).find((office) => office.name === name);
  if (!found) throw new Error(`${name} is not there.`);
  return found.id;
};

freshEachTime();

describe('without a policy', () => {
  test('nothing is different, whether the browser says so or refuses', async () => {
    expect(await now.store.condition()).toBe('empty');
    refuse();
    begin();
    expect(await now.store.condition()).toBe('empty');
    expect(await readSettings()).toMatchObject({ goingAhead: true });
    expect(await told()).toMatchObject({ state: 'none', offices: [], settings: [] });
    expect(await local.get(null)).toEqual({});
  });

  test('one that has no offices closes nothing', async () => {
    await policy({ strict: true });
    expect(await now.store.condition()).toBe('empty');
    begin();
    expect(await now.store.condition()).toBe('empty');
  });
});

describe('offices of the administrator alone', () => {
  beforeEach(() => policy({ offices: [A, B] }));

  test('are seen everywhere, with an id that stays', async () => {
    expect(await now.store.condition()).toBe('ready');
    expect(await offices()).toMatchObject([A, B]);
    const id = await idOf('事業所A');
    expect(await now.store.get(id)).toMatchObject(A);
    expect((await now.store.findByYayoiId(a))?.id).toBe(id);
    expect((await now.store.find('事業所', 9)).offices.map(({ name }) => name)).toEqual(['事業所A', '事業所B']);
    begin();
    expect(await idOf('事業所A')).toBe(id);
  });

  test('can be the target', async () => {
    await chooseTarget('normal', await idOf('事業所A'), now.store.get);
    begin();
    expect(await readTarget('normal', now.store.get)).toMatchObject(A);
  });

  test('cannot be deleted, not even among others', async () => {
    const own = ok(await now.store.add({ name: '自分の' })).id;
    const before = await local.get(null);
    const written = await now.store.remove([own, await idOf('事業所A')]);
    expect(written).toMatchObject({ ok: false, problems: [{ code: 'managed_office', values: ['事業所A'] }] });
    expect(await local.get(null)).toEqual(before);
  });

  test.each([{ name: '別名' }, { yayoiId: null }, { businessGroup: 'x', notes: 'y' }])(
    'the change %j of a locked field is refused whole',
    async (change) => {
      const before = await offices();
      const written = await now.store.edit(await idOf('事業所A'), change);
      expect(written).toMatchObject({ ok: false, problems: [{ code: 'managed_field' }] });
      expect(await offices()).toEqual(before);
    },
  );

  test('get the user’s own notes, aliases, colour and missing fields on top; taken back by undo', async () => {
    const id = await idOf('事業所B');
    const change = { notes: 'メモ', aliases: ['ビー'], color: '#0b7285', businessGroup: 'G' };
    const { undo } = ok(await now.store.edit(id, change));
    begin();
    expect(await now.store.get(id)).toEqual({ id, ...B, ...change });
    expect(await offices()).toHaveLength(2);
    expect(await now.store.undo(undo)).toBe(true);
    expect(await now.store.get(id)).toEqual({ id, ...B });
    ok(await now.store.edit(id, { notes: 'また' }));
    expect(await now.store.get(id)).toEqual({ id, ...B, notes: 'また' });
  });

  test('keep their place in what the user wrote when the administrator renames them', async () => {
    const id = await idOf('事業所A');
    ok(await now.store.edit(id, { notes: 'メモ' }));
    await policy({ offices: [{ ...A, name: '新しい名前' }, B] });
    begin();
    expect(await now.store.get(id)).toEqual({ id, ...A, name: '新しい名前', notes: 'メモ' });
    expect(await offices()).toHaveLength(2);
  });

  test('stay the target when they get their Yayoi ID', async () => {
    const id = await idOf('事業所B');
    await chooseTarget('normal', id, now.store.get);
    await policy({ offices: [A, { ...B, yayoiId: 'b@example.co.jp' }] });
    begin();
    expect(await readTarget('normal', now.store.get)).toMatchObject({ id, yayoiId: 'b@example.co.jp' });
  });

  test('stand in the way of an own office with the same values', async () => {
    expect(await now.store.add({ name: '別', yayoiId: 'A@example.co.jp' })).toMatchObject({
      ok: false,
      problems: [{ code: 'yayoi_id_taken', values: ['a@example.co.jp', '事業所A'] }],
    });
  });
});

describe('offices of both', () => {
  test.each([
    [{ name: '私のA', yayoiId: 'a@example.co.jp' }, A],
    [{ name: '私のB', serviceContractId: '7000002' }, B],
    [{ name: '事業所A', yayoiId: 'old@example.co.jp' }, A],
  ])('%j keeps its id and gets what the administrator says', async (own, wanted) => {
    const { id } = ok(await now.store.add({ ...own, notes: 'メモ' }));
    await policy({ offices: [wanted] });
    begin();
    expect(await offices()).toEqual([expect.objectContaining({ ...wanted, id, notes: 'メモ' })]);
    expect((await told()).offices).toEqual([{ id, locked: expect.arrayContaining(Object.keys(wanted)) }]);
    await withdraw();
    expect(await offices()).toEqual([expect.objectContaining({ ...own, id })]);
  });

  test('editing leaves the user’s old values below the locked ones as they were', async () => {
    const { id } = ok(await now.store.add({ name: '私のA', yayoiId: 'a@example.co.jp' }));
    await policy({ offices: [A] });
    begin();
    ok(await now.store.edit(id, { notes: 'メモ' }));
    await withdraw();
    expect(await offices()).toEqual([{ id, name: '私のA', yayoiId: 'a@example.co.jp', notes: 'メモ' }]);
  });
});

describe('a policy with mistakes', () => {
  test('the good rows count, the bad ones are told with number and reason', async () => {
    ok(await now.store.add({ name: '自分の', originalContractId: '7000009' }));
    await policy({
      offices: [
        A,
        { yayoiId: 'x' },
        B,
        { ...B, name: 'B2' },
        5,
        { name: 'C', serviceContractId: '7000009' },
        { name: 'P', password: 'x' },
      ],
    });
    begin();
    expect((await offices()).map(({ name }) => name)).toEqual(['自分の', '事業所A']);
    const { refused, state } = await told();
    expect(state).toBe('ready');
    expect(refused.map(({ row, problems }) => [row, ...problems.map(({ code }) => code)])).toEqual([
      [2, 'name_missing', 'yayoi_id_format'],
      [3, 'same_as_row'],
      [4, 'same_as_row'],
      [5, 'row_not_an_office'],
      [6, 'service_contract_id_is_original'],
      [7, 'password_field'],
    ]);
  });

  test.each([
    ['a list as text', { offices: JSON.stringify([A, B]) }],
    ['the numbered keys of a registry', { offices: { 1: A, 2: B } }],
    ['a whole ledger file', { ledger: JSON.stringify({ format: 'shohyo-guard-ledger', version: 1, offices: [A, B] }) }],
  ])('%s is read as well', async (_what, items) => {
    await policy(items);
    expect(await offices()).toMatchObject([A, B]);
  });

  test.each([
    [{ offices: 'x' }, 'offices_form'],
    [{ offices: { a: A } }, 'offices_form'],
    [{ offices: 5 }, 'offices_form'],
    [{ ledger: '{}' }, 'offices_form'],
    [{ ledger: '', offices: [A] }, 'both'],
  ])('offices that nobody can read (%j) close the gate', async (items, code) => {
    await policy(items);
    expect(await now.store.condition()).toBe('unreadable');
    expect((await told()).problems.map((problem) => problem.code)).toEqual([code]);
    expect(await readSettings()).toMatchObject({ goingAhead: true });
  });
});
