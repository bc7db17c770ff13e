import { beforeEach, describe, expect, test } from 'vitest';
import type { JournalFilter } from '../../../lib/domain/journal.ts';
import { BLOCK } from '../../../lib/journal/digest.ts';
import type { StoredEntry } from '../../../lib/journal/entry-record.ts';
import { createJournal, type Journal } from '../../../lib/journal/store.ts';
import { B, entry, freshIndexedDb, hashOf, names, putRaw, rawDatabase } from './entries.ts';

let journal: Journal;
beforeEach(() => {
  freshIndexedDb();
  journal = createJournal();
});

describe('a search', () => {
  const time = (text: string) => Date.parse(`${text}+09:00`);
  const SAMPLES: Partial<StoredEntry>[] = [
    { name: '領収書-1.pdf', at: time('2026-04-01T00:00:00') },
    { ...B, name: '請求書 ﾃｽﾄ.pdf', at: time('2026-04-01T23:59:59.999'), verdict: 'mismatch', goneAhead: true },
    { ...B, name: 'Invoice_X.PDF', at: time('2026-04-02T00:00:00'), sha256: hashOf('c') },
    {
      name: 'レシート.jpg',
      at: time('2026-04-03T12:00:00'),
      office: undefined,
      targetYayoiId: undefined,
      verdict: 'empty',
      sha256: hashOf('c'),
    },
  ];
  const TABLE: [what: string, filter: JournalFilter, places: number[]][] = [
    ['everything', {}, [3, 2, 1, 0]],
    ['part of a name', { name: '書' }, [1, 0]],
    ['every word of it, in any width, case and kana', { name: 'テスト 請求' }, [1]],
    ['no word of it', { name: '請求 領収' }, []],
    ['case', { name: 'invoice_x' }, [2]],
    ['the office of then', { office: '事業所b' }, [2, 1]],
    ['a Yayoi ID', { office: 'A@EXAMPLE.co.jp' }, [3, 0]],
    ['from a time on', { from: time('2026-04-02T00:00:00') }, [3, 2]],
    ['before a time', { until: time('2026-04-02T00:00:00') }, [1, 0]],
    ['between', { from: time('2026-04-01T00:00:01'), until: time('2026-04-03T00:00:00') }, [2, 1]],
    ['a verdict', { verdict: 'mismatch' }, [1]],
    ['a verdict that never was', { verdict: 'stale' }, []],
    ['gone ahead', { goneAhead: true }, [1]],
    ['a hash', { sha256: hashOf('c') }, [3, 2]],
    ['a hash at an office', { sha256: hashOf('c'), office: '事業所B' }, [2]],
    ['an unknown hash', { sha256: hashOf('d') }, []],
    ['broken ones', { broken: true }, []],
    ['all at once', { name: '請求', office: 'B', verdict: 'mismatch', from: 0, until: 9e15 }, [1]],
  ];
  test.each(TABLE)('%s', async (_what, filter, places) => {
    await journal.add(SAMPLES.map((sample) => entry(sample)));
    expect(await names(journal, filter)).toEqual(places.map((place) => SAMPLES[place]?.name));
    expect(await journal.count(filter)).toBe(places.length);
  });

  test('gives page after page, each entry once, over full blocks and what comes after', async () => {
    const all = Array.from({ length: 2 * BLOCK + 30 }, (_, at) => entry({ name: `${at}`, ...(at % 3 === 0 ? B : {}) }));
    for (let at = 0; at < all.length; at += 100) await journal.add(all.slice(at, at + 100));
    const found: string[] = [];
    let before: number | undefined;
    do {
      const { rows, next } = await journal.search({ office: '事業所B' }, { before, limit: 50 });
      found.push(...rows.map((row) => ('entry' in row ? row.entry.name : '')));
      before = next;
    } while (before !== undefined);
    expect(found).toEqual(
      all
        .filter((_, at) => at % 3 === 0)
        .map(({ name }) => name)
        .toReversed(),
    );
  });

  test('comes to the same without digests, with broken ones, and makes them anew', async () => {
    await journal.add(Array.from({ length: BLOCK + 10 }, (_, at) => entry({ name: `${at}` })));
    const database = await rawDatabase();
    const digests = () =>
      new Promise<unknown[]>((resolve) => {
        const request = database.transaction('digests').objectStore('digests').getAll();
        request.onsuccess = () => resolve(request.result);
      });
    const found = await names(journal, { name: '17' });
    expect(found).toHaveLength(13);
    const [whole] = await digests();
    expect(whole).toMatchObject({ block: 0 });
    for (const spoilt of [{ block: 0 }, { ...(whole as object), version: 9 }, { ...(whole as object), times: [] }]) {
      await putRaw('digests', spoilt);
      expect(await names(journal, { name: '17' })).toEqual(found);
      expect((await digests())[0]).toEqual(whole);
    }
    database.close();
  });
});

test('what was added lasts, and a later journal goes on from there', async () => {
  await journal.add([entry({ name: 'first' })]);
  const later = createJournal();
  await later.add([entry({ name: 'second' })]);
  expect(await names(later, {})).toEqual(['second', 'first']);
});

test('an entry that cannot be read is shown as broken and breaks no other', async () => {
  await journal.add([entry({ name: 'one' }), entry({ name: 'two' }), entry({ name: 'three' })]);
  await putRaw('entries', { seq: 2, v: 1, name: 'spoilt' });
  await putRaw('entries', { seq: 4, v: 2, later: true });
  expect(await names(journal, {})).toEqual(['newer_version', 'three', 'invalid', 'one']);
  const { rows } = await journal.search({ broken: true }, { limit: 10 });
  expect(await journal.size()).toMatchObject({ count: 4, broken: 2 });
  expect(rows[1]).toEqual({ seq: 2, broken: 'invalid', raw: { seq: 2, v: 1, name: 'spoilt' } });
  expect(await names(journal, { name: 'one' })).toEqual(['one']);
  expect(await journal.erase({ broken: true }, 'by-hand', 5, 2)).toBe(2);
  expect(await names(journal, {})).toEqual(['three', 'one']);
});

describe('a hash', () => {
  test('comes to its entry by the key, and stays', async () => {
    const [key = ''] = await journal.add([entry()]);
    const known = await journal.hashed(key, { sha256: hashOf('a') });
    expect(known).toEqual({ seq: 1, party: { officeId: 'a', yayoiId: 'a@example.co.jp' } });
    await journal.hashed(key, { sha256: hashOf('b') });
    await journal.hashed(key, { unfinished: 'stopped' });
    const { rows } = await journal.search({ sha256: hashOf('a') }, { limit: 5 });
    expect(rows).toMatchObject([{ entry: { sha256: hashOf('a') } }]);
    expect(rows[0]).not.toHaveProperty('entry.unfinished');
    expect(rows[0]).not.toHaveProperty('entry.token');
  });

  test.each(['', '1', '1-guess', '2-token', 'x-token'])('goes nowhere by %j', async (key) => {
    await journal.add([entry()]);
    expect(await journal.hashed(key, { sha256: hashOf('a') })).toBeUndefined();
    expect(await names(journal, { sha256: hashOf('a') })).toEqual([]);
  });

  test('that could not be finished is told, and may still come', async () => {
    const [key = ''] = await journal.add([entry()]);
    await journal.hashed(key, { unfinished: 'unreadable' });
    expect((await journal.search({}, { limit: 1 })).rows).toMatchObject([{ entry: { unfinished: 'unreadable' } }]);
    await journal.hashed(key, { sha256: hashOf('a') });
    expect((await journal.search({}, { limit: 1 })).rows[0]).not.toHaveProperty('entry.unfinished');
  });
});

describe('the same bytes', () => {
  const A_PARTY = { officeId: 'a', yayoiId: 'a@example.co.jp' };
  const same = async (entries: Partial<StoredEntry>[], party = A_PARTY as Parameters<Journal['sameBytes']>[1]) => {
    await journal.add(entries.map((one) => entry({ sha256: hashOf('a'), ...one })));
    const { elsewhere, here } = await journal.sameBytes(hashOf('a'), party);
    return { elsewhere: elsewhere.map(({ officeName }) => officeName), here: here.length };
  };

  test('went to others and to this one, newest first, at most five each', async () => {
    const found = await same([
      { office: { id: 'c', name: 'C' }, targetYayoiId: undefined, yayoiId: undefined },
      ...Array.from({ length: 6 }, () => B),
      {},
    ]);
    expect(found).toEqual({ elsewhere: Array.from({ length: 5 }, () => '事業所B'), here: 1 });
  });
  test('not the entry itself', async () => {
    await journal.add([entry({ sha256: hashOf('a') })]);
    expect(await journal.sameBytes(hashOf('a'), A_PARTY, 1)).toEqual({ elsewhere: [], here: [] });
  });
  test('an office that came back under another id is the same by its Yayoi ID', async () => {
    expect(await same([{ office: { id: 'old', name: '事業所A' } }])).toEqual({ elsewhere: [], here: 1 });
  });
  test('what went ahead under another Yayoi ID is where that is', async () => {
    expect(await same([{ yayoiId: B.yayoiId }])).toEqual({ elsewhere: ['b@example.co.jp'], here: 0 });
  });
  test('without a target it went by the Yayoi ID alone; without either nobody can tell', async () => {
    const nobody = { office: undefined, targetYayoiId: undefined };
    expect(await same([nobody, { ...nobody, yayoiId: B.yayoiId }, { ...nobody, yayoiId: undefined }])).toEqual({
      elsewhere: ['b@example.co.jp'],
      here: 1,
    });
  });
});

test('fingerprints of the newest files of other offices', async () => {
  const many = Array.from({ length: BLOCK + 5 }, (_, at) => entry({ ...(at % 2 ? B : {}), prints: [at, at + 1000] }));
  await journal.add(many);
  expect(await journal.sentElsewhere('a', 3)).toEqual({
    fingerprints: [259, 1259, 257, 1257, 255, 1255],
    newest: BLOCK + 5,
  });
  expect((await journal.sentElsewhere('a', 9999)).fingerprints).toHaveLength(260);
  expect((await journal.sentElsewhere('nobody', 9999)).fingerprints).toHaveLength(2 * (BLOCK + 5));
});
