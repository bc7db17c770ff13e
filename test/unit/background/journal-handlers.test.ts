import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storeKeyOf } from '../../../lib/background/cookie-store.ts';
import { startJournal } from '../../../lib/background/journal-schedule.ts';
import { fileFingerprints } from '../../../lib/domain/file-fingerprints.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';
import { ledgerHandlers } from '../../../lib/ledger/handlers.ts';
import { createLedgerStore } from '../../../lib/ledger/store.ts';
import { protocol } from '../../../lib/platform/protocol.ts';
import type { Sender } from '../../../lib/platform/serve.ts';
import { freshIndexedDb, hashOf } from '../journal/entries.ts';

const A = 'a@example.co.jp' as YayoiId;
const FILE = { name: '領収書.pdf', size: 5, type: 'application/pdf', lastModified: 7 };
const tab = (cookieStoreId: string, incognito = false): Sender =>
  ({
    id: 'self',
    url: 'https://smart.yayoi-kk.co.jp/',
    frameId: 0,
    tab: { id: 1, incognito, cookieStoreId },
  }) as Sender;
const NORMAL = tab('firefox-default');
const CONTAINER = tab('firefox-container-1');
const passage = (files: (typeof FILE)[] = [FILE]) => ({
  screen: 'voucher-upload',
  verdict: 'match' as const,
  how: 'account-menu',
  yayoiId: A,
  goneAhead: false,
  way: 'drop',
  mark: crypto.randomUUID(),
  again: false,
  files,
});

let journal: ReturnType<typeof startJournal>;
beforeEach(async () => {
  fakeBrowser.reset();
  freshIndexedDb();
  const store = createLedgerStore();
  const ledger = ledgerHandlers({ store, storeKeyOf });
  journal = startJournal(store);
  for (const [name, sender] of [
    ['事業所A', NORMAL],
    ['事業所B', CONTAINER],
  ] as const) {
    const written = await store.add({ name, yayoiId: `${name.at(-1)?.toLowerCase()}@example.co.jp` as YayoiId });
    await ledger['target/choose']({ id: written.ok ? written.ids[0] : undefined }, sender);
  }
});

const rows = async () => (await journal['journal/search']({ filter: {}, limit: 50 }, NORMAL)).rows;

test('an entry has the office of the cookie store that it came from, and the time of the background', async () => {
  const before = Date.now();
  const { keys } = await journal['page/journal'](passage([FILE, { ...FILE, name: 'b.pdf' }]), CONTAINER);
  expect(keys).toHaveLength(2);
  expect(await rows()).toMatchObject([
    { entry: { name: 'b.pdf' } },
    { entry: { office: { name: '事業所B' }, name: FILE.name } },
  ]);
  const [row] = await rows();
  expect(row).toMatchObject({ entry: { targetYayoiId: 'b@example.co.jp', yayoiId: A, verdict: 'match', way: 'drop' } });
  expect(row && 'entry' in row && row.entry.at).toBeGreaterThanOrEqual(before);
  expect(JSON.stringify(row)).not.toContain(keys[1]?.split('-')[1]);
});

test('what is said again, because no answer came, is written once and has the same keys', async () => {
  const said = passage([FILE, { ...FILE, name: 'b.pdf' }]);
  const { keys } = await journal['page/journal'](said, NORMAL);
  expect(await journal['page/journal']({ ...said, again: true }, NORMAL)).toEqual({ keys });
  // The first saying never arrived.
  expect((await journal['page/journal']({ ...passage(), again: true }, NORMAL)).keys).toHaveLength(1);
  expect(await rows()).toHaveLength(3);
});

test('a page cannot say whose office or which time it was', () => {
  const { request } = protocol['page/journal'];
  expect(request.safeParse(passage()).success).toBe(true);
  for (const more of [
    { office: { id: 'b', name: 'B' } },
    { at: 1 },
    { files: [] },
    { files: [{ ...FILE, sha256: hashOf('a') }] },
  ])
    expect(request.safeParse({ ...passage(), ...more }).success, JSON.stringify(more)).toBe(false);
});

test('private windows leave no trace, and are answered all the same', async () => {
  const there = tab('firefox-private', true);
  const [key] = (await journal['page/journal'](passage(), NORMAL)).keys;
  await journal['journal/hashed']({ key: key ?? '', sha256: hashOf('a') }, NORMAL);
  const before = await fakeBrowser.storage.local.get(null);
  const { keys } = await journal['page/journal'](passage([FILE, FILE]), there);
  expect(keys).toEqual(['', '']);
  await journal['journal/hashed']({ key: '', sha256: hashOf('b') }, there);
  expect(await rows()).toHaveLength(1);
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  const same = await journal['journal/hashed']({ key: '', sha256: hashOf('a') }, CONTAINER);
  expect(same).toMatchObject({ elsewhere: [{ officeName: '事業所A', name: FILE.name }], here: [] });
});

describe('the same bytes', () => {
  test('are looked up for the target of the asking tab, and of the entry itself', async () => {
    const [key = ''] = (await journal['page/journal'](passage(), NORMAL)).keys;
    expect(await journal['journal/hashed']({ key, sha256: hashOf('a') }, NORMAL)).toEqual({ elsewhere: [], here: [] });
    expect(await journal['journal/same']({ sha256: hashOf('a') }, CONTAINER)).toMatchObject({
      elsewhere: [{}],
      here: [],
    });
    expect(await journal['journal/same']({ sha256: hashOf('a') }, NORMAL)).toMatchObject({ elsewhere: [], here: [{}] });
    expect(await journal['journal/hashed']({ key, unfinished: 'unreadable' }, NORMAL)).toEqual({
      elsewhere: [],
      here: [],
    });
  });

  test('a page looks out for what went to other offices, and learns when that changes', async () => {
    const none = await journal['page/sent-before']({}, CONTAINER);
    expect(none.fingerprints).toEqual([]);
    await journal['page/journal'](passage(), NORMAL);
    const { fingerprints, revision } = await journal['page/sent-before']({}, CONTAINER);
    expect(fingerprints).toEqual(fileFingerprints(FILE));
    expect(revision).not.toBe(none.revision);
    expect((await journal['page/sent-before']({}, NORMAL)).fingerprints).toEqual([]);
  });
});

test('a journal that does not open loses nothing, and the page is answered', async () => {
  const { indexedDB: whole } = globalThis;
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('gone', 'UnknownError');
    },
  } as unknown as IDBFactory;
  expect(await journal['page/journal'](passage(), NORMAL)).toEqual({ keys: [''] });
  await expect(journal['journal/state']({}, NORMAL)).rejects.toMatchObject({ code: 'storage_failed' });
  globalThis.indexedDB = whole;
  expect(await journal['journal/state']({}, NORMAL)).toMatchObject({ waiting: { count: 1, code: 'storage_failed' } });
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'journal', scheduledTime: 0, persistAcrossSessions: false });
  await expect.poll(rows).toMatchObject([{ entry: { name: FILE.name, unfinished: 'not-stored' } }]);
});

test('deleting says the number it would be when another one was told', async () => {
  await journal['page/journal'](passage([FILE, FILE]), NORMAL);
  expect(await journal['journal/delete']({ filter: {}, count: 1 }, NORMAL)).toEqual({ ok: false, count: 2 });
  expect(await rows()).toHaveLength(2);
  expect(await journal['journal/delete']({ filter: {}, count: 2 }, NORMAL)).toEqual({ ok: true });
  expect(await rows()).toEqual([]);
});

test('fingerprints know a name in both forms of Unicode, and a file by its size and time', () => {
  const [name, time] = fileFingerprints(FILE);
  expect(fileFingerprints({ ...FILE, name: 'ガ.pdf' })).toEqual(
    fileFingerprints({ ...FILE, name: 'ガ.pdf'.normalize('NFD') }),
  );
  expect(fileFingerprints({ ...FILE, name: 'other.pdf' })[1]).toBe(time);
  expect(fileFingerprints({ ...FILE, lastModified: 8 })[0]).toBe(name);
  expect(fileFingerprints({ ...FILE, size: 6 })).not.toContain(name);
  expect(fileFingerprints({ ...FILE, size: 6 })).not.toContain(time);
});
