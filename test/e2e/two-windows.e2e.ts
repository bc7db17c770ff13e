import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  allowedValues,
  FIELDS,
  type Fields,
  isDone,
  planEdits,
  startEdits,
  type Told,
  waitForEdits,
  waitForSent,
} from './support/edits-at-once.ts';
import { clearStored, press, retype, stored, waitForShown } from './support/extension-page.ts';
import { seeded } from './support/seeded.ts';
import { browserName, launch, type Session } from './support/session.ts';
import { stopMeanwhile } from './support/stop-meanwhile.ts';
import { until } from './support/until.ts';
import { importLedger } from './support/walk.ts';
import { recordWrites, replay, writesOf } from './support/write-record.ts';

const SEED = 51;
const STOPS = 8;
/** Milliseconds; some ten seconds of work for a browser that has the machine to itself. */
const LONG = 150_000;
const OFFICES = Array.from({ length: 20 }, (_, at) => ({
  name: `株式会社テスト商店${at + 1}`,
  yayoiId: `office${at + 1}@example.co.jp`,
  notes: 'はじめのメモ',
  zip: '100-0001',
}));

interface Kept {
  seq: number;
  office?: Fields;
}
/** Every stored office that is not deleted, by its id, in the ledger's order. */
async function ledgerOf(page: Page): Promise<Map<string, Fields>> {
  const records = Object.entries(await stored(page)).filter(([key]) => key.startsWith('office:')) as [string, Kept][];
  const live = records.toSorted(([, one], [, other]) => one.seq - other.seq);
  return new Map(live.flatMap(([key, { office }]) => (office ? [[key.slice('office:'.length), office] as const] : [])));
}

/** Nothing half-written: every change in the history can be taken back, and no record of a change stands there for nothing. */
async function expectWholeHistory(page: Page): Promise<void> {
  const items = await stored(page);
  const { entries, leaving } = items.history as { entries: { token: string }[]; leaving: string[] };
  const tokens = entries.map(({ token }) => `change:${token}`);
  const changes = Object.keys(items).filter((key) => key.startsWith('change:'));
  expect(changes).toEqual(expect.arrayContaining(tokens));
  expect([...tokens, ...leaving.map((token) => `change:${token}`)]).toEqual(expect.arrayContaining(changes));
}

const IN_FORM = ['name', 'yayoiId', 'businessGroup', 'serviceContractId', 'aliases', 'notes'];

/** Opens the office's form in an options page and waits until everything in it is as wanted. */
async function waitForForm(page: Page, id: string, office: Fields): Promise<void> {
  const wanted = IN_FORM.map((field) => [office[field] ?? ''].flat().join('\n'));
  const shown = () =>
    page.evaluate((fields) => {
      const form = document.querySelector<HTMLFormElement>('dialog form');
      return form && fields.map((field) => (form.elements.namedItem(field) as HTMLInputElement).value);
    }, IN_FORM);
  await page.evaluate((hash) => location.replace(hash), `#office=${id}`);
  await until(`the form to show ${wanted}`, async () => (await shown())?.join('|') === wanted.join('|'), {
    describe: async () => `It shows ${await shown()}.`,
  });
}

describe(`two windows at once in ${browserName}`, () => {
  let session: Session;
  let one: Page;
  let other: Page;
  let popup: Page;
  let first: Map<string, Fields>;
  beforeAll(async () => {
    session = await launch();
  });
  afterAll(() => session?.close());

  const open = async (hash = '') => {
    const page = await session.extensionPage(`options.html${hash}`);
    await waitForShown(page, 'main', `台帳（${(await ledgerOf(page)).size}件）`);
    return page;
  };
  beforeEach(async () => {
    popup = await session.extensionPage('popup.html');
    await clearStored(popup);
    await importLedger(session, { format: 'shohyo-guard-ledger', version: 1, offices: OFFICES });
    first = await ledgerOf(popup);
    expect([...first.values()]).toEqual(OFFICES);
    [one, other] = [await open(), await open()];
    await recordWrites(popup);
    // Nobody looks at them: a tab in front reads everything again after each of a thousand edits, which Firefox takes minutes for.
    await session.newPage();
  });
  afterEach(async () => {
    for (const page of await session.browser.pages())
      if ((await session.browser.pages()).length > 1) await page.close();
  });

  /** What stands in storage is what the answers say, and what a page that is opened now shows. */
  const expectKept = async (windows: readonly Told[][]): Promise<Told[]> => {
    const now = await ledgerOf(popup);
    const writes = await writesOf(popup);
    const { offices, order } = replay(first, writes, windows.flat());
    expect(writes.filter(({ isWhole }) => !isWhole)).toEqual([]);
    expect(Object.fromEntries(now)).toEqual(Object.fromEntries(offices));
    for (const [id, office] of first) {
      const is = now.get(id) ?? {};
      for (const field of new Set([...FIELDS, ...Object.keys(office), ...Object.keys(is)]))
        expect(allowedValues(windows, id, field, office[field]), `${office.name}: ${field}`).toContainEqual(is[field]);
    }
    await expectWholeHistory(popup);
    const fresh = await open();
    expect(await fresh.$('[data-testid="set-aside"]')).toBeNull();
    for (const [id, office] of [...now].slice(0, 3)) await waitForForm(fresh, id, office);
    return order;
  };

  test(
    'a thousand edits from both, with offices added, deleted and brought back, the popup at work beside: none is lost',
    async () => {
      const random = seeded(SEED);
      const ids = [...first.keys()];
      const plan = { ids, edits: 500, adds: 6, addDeleteUndos: 3 };
      const picks = Array.from({ length: 45 }, (_, at) =>
        at % 3 === 0
          ? { name: 'target/choose', request: { id: random.pick(ids) } }
          : { name: 'office/pin', request: { id: random.pick(ids), pinned: random.next() < 0.6 } },
      );
      await Promise.all([
        startEdits(one, planEdits(random, { ...plan, who: 'one' })),
        startEdits(other, planEdits(random, { ...plan, who: 'other' })),
        startEdits(popup, picks, 4),
      ]);
      const windows = [await waitForEdits(one, LONG), await waitForEdits(other, LONG)];
      const picked = await waitForEdits(popup, LONG);
      for (const told of [...windows, picked]) expect(told.filter((message) => !isDone(message))).toEqual([]);
      const order = await expectKept(windows);
      const writers = order.map((told) => windows[0]?.includes(told));
      const turns = writers.filter((writer, at) => at > 0 && writer !== writers[at - 1]);
      expect(turns.length, 'how often the other window was next').toBeGreaterThan(50);
      expect(order.length).toBe(1000 + 2 * (6 + 3 * 3));
      expect((await ledgerOf(popup)).size).toBe(20 + 2 * (6 + 3));
      const { targets, shelf } = (await stored(popup)) as { targets: { of: object }; shelf: { pinned: string[] } };
      const last = (name: string, id?: string) =>
        picked.findLast((told) => told.name === name && (!id || told.id === id));
      expect(Object.values(targets.of)).toEqual([last('target/choose')?.id]);
      expect(shelf.pinned.toSorted()).toEqual(ids.filter((id) => last('office/pin', id)?.request.pinned).toSorted());
    },
    LONG,
  );

  test(
    'the background is stopped again and again meanwhile: what was answered is kept, nothing is half-written',
    async () => {
      const random = seeded(SEED + 1);
      const plan = { ids: [...first.keys()], edits: 200, adds: 5, addDeleteUndos: 0 };
      await Promise.all([
        startEdits(one, planEdits(random, { ...plan, who: 'one' })),
        startEdits(other, planEdits(random, { ...plan, who: 'other' })),
      ]);
      for (let stop = 1; stop <= STOPS; stop += 1) {
        await waitForSent(one, stop * 20 + random.next() * 10, LONG);
        await stopMeanwhile(session, popup);
      }
      const windows = [await waitForEdits(one, LONG), await waitForEdits(other, LONG)];
      const failed = windows.flat().filter((told) => !isDone(told));
      expect(failed.filter(({ response }) => response)).toEqual([]);
      expect(failed.length, 'edits without an answer').toBeGreaterThan(0);
      await expectKept(windows);
    },
    LONG,
  );

  test('a value changed in the table while another window has the form open: both windows show both changes', async () => {
    const [id = '', office] = [...first][0] ?? [];
    const name = String(office?.name);
    const form = await open(`#office=${id}`);
    await retype(form, '[name=aliases]', 'テストショウテン');
    await one.bringToFront();
    await one.focus(`[aria-label^="${name}の事業グループ"]`);
    await one.keyboard.press('Enter');
    await one.keyboard.type('新しい事業グループ');
    await one.keyboard.press('Enter');
    await waitForShown(one, '.toast-place', '保存しました');
    await form.bringToFront();
    await retype(form, '[name=notes]', '別の窓から');
    await press(form, '保存する');
    const after = {
      ...office,
      businessGroup: '新しい事業グループ',
      aliases: ['テストショウテン'],
      notes: '別の窓から',
    };
    for (const page of [one, form]) {
      await page.bringToFront();
      await waitForShown(page, 'table', '新しい事業グループ');
      await waitForForm(page, id, after);
    }
    expect([...(await ledgerOf(popup)).values()]).toEqual([after, ...OFFICES.slice(1)]);
  });
});
