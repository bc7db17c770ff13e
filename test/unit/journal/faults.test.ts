import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createJournal, type Journal } from '../../../lib/journal/store.ts';
import { journalIntake, MOST_WAITING, readWaiting } from '../../../lib/journal/waiting.ts';
import { entry, freshIndexedDb, names, rawDatabase } from './entries.ts';
import stored from './stored/database-1.json' with { type: 'json' };

beforeEach(() => {
  fakeBrowser.reset();
  freshIndexedDb();
});

describe('a database that a newer version wrote', () => {
  let journal: Journal;
  beforeEach(async () => {
    await createJournal().add([entry({ name: 'old' })]);
    (await rawDatabase(99, (database) => database.createObjectStore('more'))).close();
    journal = createJournal();
  });
  test('is read', async () => {
    expect(await names(journal, {})).toEqual(['old']);
    expect(await journal.size()).toMatchObject({ count: 1, newer: true });
  });
  test('is never changed', async () => {
    await expect(journal.add([entry()])).rejects.toMatchObject({ code: 'newer_version' });
    await expect(journal.hashed('1-token', { unfinished: 'stopped' })).rejects.toMatchObject({ code: 'newer_version' });
    await expect(journal.erase({}, 'by-hand', 1)).rejects.toMatchObject({ code: 'newer_version' });
    expect(await names(journal, {})).toEqual(['old']);
  });
  test('whose tables have other names says so', async () => {
    (await rawDatabase(100, (database) => database.deleteObjectStore('entries'))).close();
    await expect(createJournal().search({}, { limit: 1 })).rejects.toMatchObject({ code: 'newer_version' });
  });
});

test('a connection of an older version makes room for the upgrade', async () => {
  await createJournal().add([entry()]);
  // Nobody closes the journal's connection but itself.
  (await rawDatabase(99)).close();
});

/** Each released version's database, as it stood on the disk. */
test.each([stored])(
  'the database of version $version is read, entry by entry',
  async ({ version, entries, deletions }) => {
    const database = await rawDatabase(version, (made) => {
      made.createObjectStore('entries', { keyPath: 'seq', autoIncrement: true }).createIndex('sha256', 'sha256');
      made.createObjectStore('digests', { keyPath: 'block' });
      made.createObjectStore('deletions', { autoIncrement: true });
    });
    const transaction = database.transaction(['entries', 'deletions'], 'readwrite');
    for (const record of entries) transaction.objectStore('entries').put(record);
    for (const record of deletions) transaction.objectStore('deletions').put(record);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
    const journal = createJournal();
    const { rows } = await journal.search({}, { limit: 10 });
    const asShown = entries.map(({ seq, v: _v, token: _token, prints: _prints, ...shown }) => ({ seq, entry: shown }));
    expect(rows).toEqual(asShown.toReversed());
    expect((await journal.size()).deletions).toEqual(deletions.map(({ v: _v, ...deletion }) => deletion));
    await journal.add([entry({ name: 'new' })]);
    expect((await names(journal, {}))[0]).toBe('new');
  },
);

describe('what the journal does not take', () => {
  const refusing = (code: string) => ({
    add: () => Promise.reject(Object.assign(new Error(code), { code })),
    writtenLately: () => Promise.resolve(new Map()),
  });

  test('waits outside and comes in later, once, also when that was stopped halfway', async () => {
    const journal = createJournal();
    const keys = await journalIntake(refusing('any')).add([entry({ name: 'one' }), entry({ name: 'two' })]);
    expect(keys).toEqual(['', '']);
    expect(await readWaiting()).toEqual({ count: 2, code: 'failed' });
    const before = await fakeBrowser.storage.local.get('journal-waiting');
    await journalIntake(journal).takeIn();
    expect(await names(journal, {})).toEqual(['two', 'one']);
    expect(await readWaiting()).toBeUndefined();
    // As if the background had been stopped before it took them off the list.
    await fakeBrowser.storage.local.set(before);
    await journalIntake(journal).takeIn();
    expect(await names(journal, {})).toEqual(['two', 'one']);
    expect((await journal.search({}, { limit: 1 })).rows).toMatchObject([{ entry: { unfinished: 'not-stored' } }]);
  });

  test('comes in before what is new, and once when several come at the same time', async () => {
    await journalIntake(refusing('any')).add([entry({ name: 'waits' })]);
    const journal = createJournal();
    const intake = journalIntake(journal);
    await Promise.all([intake.add([entry({ name: 'x' })]), intake.takeIn(), intake.add([entry({ name: 'y' })])]);
    expect(await names(journal, {})).toEqual(['y', 'x', 'waits']);
  });

  test('said once more waits once', async () => {
    const one = entry({ name: 'one' });
    await journalIntake(refusing('any')).add([one]);
    await journalIntake(refusing('any')).add([one], true);
    expect((await readWaiting())?.count).toBe(1);
  });

  test('is told when there is no room for it here either', async () => {
    const intake = journalIntake(refusing('any'));
    await intake.add(Array.from({ length: MOST_WAITING }, () => entry()));
    await expect(intake.add([entry()])).rejects.toThrow('too many');
    expect((await readWaiting())?.count).toBe(MOST_WAITING);
  });
});

test('a database that does not open is a fault, and is tried anew', async () => {
  const journal = createJournal();
  const { indexedDB: whole } = globalThis;
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('gone', 'UnknownError');
    },
  } as unknown as IDBFactory;
  await expect(journal.add([entry()])).rejects.toMatchObject({ code: 'storage_failed' });
  globalThis.indexedDB = whole;
  await expect(journal.add([entry()])).resolves.toHaveLength(1);
});

test.each([
  ['QuotaExceededError', 'storage_full'],
  ['AbortError', 'storage_failed'],
])('a write that ends in %s leaves nothing and is %s', async (name, code) => {
  const journal = createJournal();
  await journal.add([entry({ name: 'kept' })]);
  const { add } = IDBObjectStore.prototype;
  let left = 1;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...args) {
    if (left-- === 0) throw new DOMException('no', name);
    return add.apply(this, args);
  };
  try {
    await expect(journal.add([entry(), entry()])).rejects.toMatchObject({ code });
  } finally {
    IDBObjectStore.prototype.add = add;
  }
  expect(await names(journal, {})).toEqual(['kept']);
});
