import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { oneAtATime, writeItems } from '../../../lib/platform/storage-items.ts';
import {
  changeStored,
  openRecord,
  readStored,
  replacing,
  type StoredKey,
  sealRecord,
} from '../../../lib/platform/stored.ts';

interface Box {
  things: string[];
}
const box: StoredKey<Box> = {
  area: 'local',
  key: 'box',
  version: 3,
  schema: z.strictObject({ things: z.array(z.string()) }),
  migrations: {
    1: ({ thing }) => ({ list: [thing] }),
    2: ({ list }) => {
      if (!Array.isArray(list)) throw new Error('no list');
      return { things: list };
    },
  },
};
const local = fakeBrowser.storage.local;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('opening', () => {
  test.each([
    [{ v: 3, things: ['a'] }, ['a']],
    [{ v: 2, list: ['a'] }, ['a']],
    [{ v: 1, thing: 'a' }, ['a']],
  ])('%j is read, whatever its version', (raw, things) => {
    const before = structuredClone(raw);
    expect(openRecord(box, raw)).toEqual({ ok: true, value: { things } });
    expect(raw).toEqual(before);
  });

  test.each([
    [null, 'not_a_record'],
    ['text', 'not_a_record'],
    [{ things: [] }, 'not_a_record'],
    [{ v: '3', things: [] }, 'not_a_record'],
    [{ v: 0, things: [] }, 'not_a_record'],
    [{ v: 1.5, things: [] }, 'not_a_record'],
    [{ v: 4, things: [] }, 'newer_version'],
    [{ v: 2, list: 'a' }, 'migration_failed'],
    [{ v: 1, thing: 7 }, 'invalid'],
    [{ v: 3, things: [], more: 1 }, 'invalid'],
  ])('%j is kept and told as %s', (raw, reason) => {
    expect(openRecord(box, raw)).toEqual({ ok: false, reason, raw });
  });

  test('a version without its migration is not guessed', () => {
    expect(openRecord({ ...box, migrations: {} }, { v: 1, thing: 'a' })).toMatchObject({ reason: 'migration_failed' });
  });
});

describe('writing', () => {
  test('what is not of the schema is never stored', () => {
    expect(() => sealRecord(box, { things: [1] } as unknown as Box)).toThrow();
    expect(sealRecord(box, { things: ['a'] })).toEqual({ v: 3, things: ['a'] });
  });

  test('nothing there is no failure', async () => {
    expect(await readStored(box)).toEqual({ ok: true, value: undefined });
  });

  test('a broken record is set aside in the same write, not lost', async () => {
    await local.set({ box: { v: 3, things: 'broken' } });
    await changeStored(box, (old) => ({ things: [...(old?.things ?? []), 'new'] }));
    expect(await local.get(null)).toEqual({
      box: { v: 3, things: ['new'] },
      'set-aside:box': { v: 3, things: 'broken' },
    });
  });

  test('what a newer version wrote stays as it is', async () => {
    await local.set({ box: { v: 9, secret: 1 } });
    await expect(changeStored(box, () => ({ things: [] }))).rejects.toMatchObject({ code: 'newer_version' });
    expect(await local.get(null)).toEqual({ box: { v: 9, secret: 1 } });
  });

  test('replacing a readable record sets nothing aside', () => {
    expect(replacing(box, { ok: true, value: undefined }, { things: [] })).toEqual({ box: { v: 3, things: [] } });
  });

  test('a hundred changes at once lose nothing', async () => {
    await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        changeStored(box, (old) => ({ things: [...(old?.things ?? []), `${at}`] })),
      ),
    );
    expect(await readStored(box)).toMatchObject({ value: { things: Array.from({ length: 100 }, (_, at) => `${at}`) } });
  });

  test.each([
    ['QUOTA_BYTES quota exceeded', 'storage_full'],
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'storage_full'],
    ['IO error: /db/LOCK', 'storage_failed'],
  ])('"%s" is %s, and the old value stands', async (message, code) => {
    await changeStored(box, () => ({ things: ['old'] }));
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error(message));
    await expect(changeStored(box, () => ({ things: ['new'] }))).rejects.toMatchObject({ code });
    expect(await readStored(box)).toMatchObject({ value: { things: ['old'] } });
    await changeStored(box, () => ({ things: ['later'] }));
    expect(await readStored(box)).toMatchObject({ value: { things: ['later'] } });
  });

  test('a storage that does not answer is a fault, not an empty one', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('gone'));
    await expect(readStored(box)).rejects.toMatchObject({ code: 'storage_failed' });
  });
});

test('tasks run one after the other, and a failing one fails alone', async () => {
  const seen: string[] = [];
  const task = (name: string, fails = false) =>
    oneAtATime(async () => {
      seen.push(`${name}+`);
      await new Promise((done) => setTimeout(done, 2));
      seen.push(`${name}-`);
      if (fails) throw new Error(name);
      return name;
    });
  const all = await Promise.allSettled([task('a'), task('b', true), task('c')]);
  expect(seen).toEqual(['a+', 'a-', 'b+', 'b-', 'c+', 'c-']);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('items of one write are one call', async () => {
  const set = vi.spyOn(local, 'set');
  await writeItems('local', { a: 1, b: 2 });
  expect(set.mock.calls).toEqual([[{ a: 1, b: 2 }]]);
});
