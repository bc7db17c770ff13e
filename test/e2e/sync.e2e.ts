import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stopBackground } from './support/background.ts';
import { press, stored, storedOffices, waitForShown } from './support/extension-page.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { carry, syncedItems, tell, waitForOffices, waitForSynced } from './support/synced.ts';
import { until } from './support/until.ts';

const A = { name: '事業所A', yayoiId: 'a@example.co.jp', tantou: { name: '担当', ext: [12] } };
const B = { name: '事業所B', notes: 'はじめ' };
const C = { name: '事業所C' };
const SECTION = '[data-testid="sync"]';
const STATUS = '[data-testid="sync-status"]';
const CONFLICTS = '[data-testid="sync-conflicts"]';
const UNFIT = '[data-testid="sync-unfit"]';
const BLOCKED = '[data-testid="sync-blocked"]';
const TOAST = '.toast-place';

describe(`sync between two machines in ${browserName}`, () => {
  let first: Session;
  let second: Session;
  let one: Page;
  let other: Page;
  const open = async (session: Session) => {
    const page = await session.extensionPage('options.html');
    await waitForShown(page, SECTION, 'ほかのパソコンとの同期');
    return page;
  };
  beforeAll(async () => {
    first = await launch();
    second = await launch(browserName, { site: first.site });
    one = await open(first);
    other = await open(second);
  });
  afterAll(async () => {
    await second?.close();
    await first?.close();
  });

  const switchOn = async (page: Page, on = true) => {
    await page.bringToFront();
    // By key: the sections above it may still grow.
    await page.focus(`${SECTION} input[name=sync]`);
    await page.keyboard.press(' ');
    await until('the switch to be stored', async () => {
      const { sync } = (await tell(page, 'settings/read', {})) as { sync: boolean };
      return sync === on;
    });
  };
  const idOf = async (page: Page, name: string): Promise<string> => {
    const found = Object.entries(await stored(page)).find(([key, value]) => {
      const { office } = value as { office?: { name?: string } };
      return key.startsWith('office:') && office?.name === name;
    });
    if (!found) throw new Error(`${name} is not stored.`);
    return found[0].slice('office:'.length);
  };
  const edit = async (page: Page, name: string, change: object) =>
    expect(await tell(page, 'ledger/edit', { id: await idOf(page, name), change })).toMatchObject({ ok: true });
  const remove = async (page: Page, name: string) => tell(page, 'ledger/delete', { ids: [await idOf(page, name)] });

  test('nothing leaves the ledger before it is switched on; then the offices alone do', async () => {
    await tell(one, 'ledger/import', { add: [A, B, C], change: [] });
    await waitForOffices(one, [A, B, C]);
    expect(await syncedItems(one)).toEqual({});
    await switchOn(one);
    await waitForShown(one, STATUS, '3件中3件の事業所を同期しています。');
    const items = await syncedItems(one);
    expect(Object.keys(items).every((key) => key.startsWith('o:'))).toBe(true);
    expect(Object.values(items).map((item) => (item as { f: { n: string } }).f.n)).toEqual(
      expect.arrayContaining([A.name, B.name, C.name]),
    );
    await waitForShown(one, SECTION, /100 kBのうち1%を使っています/);
    const bar = await one.waitForSelector('::-p-aria([name="同期に使える広さ"][role="progressbar"])');
    expect(await bar?.evaluate((element) => (element as HTMLProgressElement).value)).toBe(1);
  });

  test('a new machine takes in nothing until it is switched on, then all, and writes nothing', async () => {
    await carry(one, other);
    expect(await storedOffices(other)).toEqual([]);
    await switchOn(other);
    await waitForOffices(other, [A, B, C]);
    await waitForShown(other, STATUS, '3件中3件の事業所を同期しています。');
    expect(await syncedItems(other)).toEqual(await syncedItems(one));
  });

  test('edits of different fields on both meet, also over a background that was stopped', async () => {
    await edit(one, A.name, { businessGroup: '事業グループA' });
    await edit(other, A.name, { notes: '別のパソコンから' });
    await stopBackground(first);
    await waitForSynced(other, '別のパソコンから');
    await tell(one, 'settings/read', {});
    await waitForSynced(one, '事業グループA');
    await carry(one, other);
    const merged = { ...A, businessGroup: '事業グループA', notes: '別のパソコンから' };
    await waitForOffices(other, [merged, B, C]);
    await waitForSynced(other, '別のパソコンから');
    await carry(other, one);
    await waitForOffices(one, [merged, B, C]);
    await waitForShown(one, '[data-testid="ledger-history"]', 'ほかのパソコンとの同期（1件）');
    await edit(one, A.name, { businessGroup: null, notes: null });
    await waitForSynced(one, '事業グループA', false);
    await carry(one, other);
    await waitForOffices(other, [A, B, C]);
  });

  test('a deletion travels', async () => {
    await remove(other, C.name);
    await waitForSynced(other, C.name, false);
    await carry(other, one);
    await waitForOffices(one, [A, B]);
  });

  test('the same field changed on both: both values are shown, the other one takes its place with one press', async () => {
    await edit(one, B.name, { notes: '一台目' });
    await waitForSynced(one, '一台目');
    await edit(other, B.name, { notes: '二台目' });
    await waitForSynced(other, '二台目');
    await carry(one, other);
    const text = await waitForShown(other, CONFLICTS, /両方で変えていた項目（1件）/);
    expect(text).toMatch(/事業所B：メモ\s+台帳の値：二台目\s+「パソコン [0-9a-z]{4}」の値：一台目/);
    await waitForSynced(other, '二台目');
    await carry(other, one);
    await waitForOffices(one, [A, { ...B, notes: '二台目' }]);
    await other.bringToFront();
    await press(other, '事業所B：メモ：残してある値を使う');
    await waitForShown(other, TOAST, '残してあった値を台帳に入れました');
    await other.waitForSelector(CONFLICTS, { hidden: true });
    await waitForSynced(other, '一台目');
    await carry(other, one);
    for (const page of [one, other]) await waitForOffices(page, [A, { ...B, notes: '一台目' }]);
  });

  test('what would break a rule is named on both machines and taken in when it does not any more', async () => {
    await edit(one, A.name, { serviceContractId: '7000001' });
    await edit(other, B.name, { serviceContractId: '7000001' });
    await waitForSynced(one, '7000001');
    await waitForSynced(other, '7000001');
    const saved = await syncedItems(other);
    await carry(one, other);
    await waitForShown(other, BLOCKED, /事業所A 「パソコン [0-9a-z]{4}」から： .*7000001.*事業所B/);
    expect(await storedOffices(other)).toMatchObject([{ name: A.name }, { serviceContractId: '7000001' }]);
    await edit(other, B.name, { serviceContractId: null });
    await waitForOffices(other, [
      { ...A, serviceContractId: '7000001' },
      { ...B, notes: '一台目' },
    ]);
    await other.waitForSelector(BLOCKED, { hidden: true });
    expect(Object.keys(saved)).toContain(`o:${await idOf(one, B.name)}`);
  });

  test('what does not fit stays here, is listed with the reason, and goes when it fits', async () => {
    const long = '長いメモ。'.repeat(900);
    await edit(one, B.name, { notes: long });
    await waitForShown(one, UNFIT, /事業所B メモが長いため、1件の上限（8 kB）を超えています（13\.\d kB）/);
    await waitForShown(one, STATUS, '2件中1件の事業所を同期しています。');
    await waitForSynced(one, '長いメモ', false);
    await edit(one, B.name, { notes: '短い' });
    await waitForSynced(one, '短い');
    await one.waitForSelector(UNFIT, { hidden: true });
    await carry(one, other);
    await waitForOffices(other, [
      { ...A, serviceContractId: '7000001' },
      { ...B, notes: '短い' },
    ]);
  });

  test('switched off, the ledger stays; what was synced is removed by a press of its own', async () => {
    await switchOn(one, false);
    await edit(one, B.name, { notes: 'ここだけ' });
    await press(one, '同期したデータを消す');
    await press(one, '消す');
    await waitForShown(one, TOAST, '同期したデータを消しました');
    expect(await syncedItems(one)).toEqual({});
    await waitForOffices(one, [
      { ...A, serviceContractId: '7000001' },
      { ...B, notes: 'ここだけ' },
    ]);
  });
});
