import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessions } from '../../../lib/background/sessions.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';

const a = 'a@example.co.jp' as YayoiId;
const b = 'b@example.co.jp' as YayoiId;
const STORE = 'normal';

/** The place of the news that pages heard last. */
const news = async (): Promise<unknown> =>
  (await fakeBrowser.storage.local.get('sessions-changed'))['sessions-changed'];

beforeEach(() => fakeBrowser.reset());

describe('the order of documents and sign-ins', () => {
  it('counts each document once, in each store by itself', async () => {
    const places = await Promise.all([STORE, STORE, 'private', STORE].map((store) => sessions.newDocument(store)));
    expect(places).toEqual([1, 2, 1, 3]);
  });

  it('an older document says nothing of what a newer one has shown', async () => {
    const [older, newer] = [await sessions.newDocument(STORE), await sessions.newDocument(STORE)];
    await sessions.seen(STORE, b, newer);
    await sessions.seen(STORE, a, older);
    expect(await sessions.mark(STORE)).toEqual({ yayoiId: b, at: newer });
  });

  it('what changed just now is newer than every document', async () => {
    const place = await sessions.newDocument(STORE);
    await sessions.seen(STORE, a, place);
    await sessions.changed(STORE, null);
    expect(await sessions.mark(STORE)).toMatchObject({ yayoiId: null, at: place + 1 });
  });
});

describe('a document that has moved on by itself, and shows an ID for the first time', () => {
  it('is taken at its word while it is the newest, or says what is known', async () => {
    const only = await sessions.newDocument(STORE);
    await sessions.seen(STORE, a, only, true);
    expect(await sessions.mark(STORE)).toEqual({ yayoiId: a, at: only });
    const newer = await sessions.newDocument(STORE);
    await sessions.seen(STORE, a, newer);
    await sessions.seen(STORE, a, only, true);
    expect(await sessions.mark(STORE)).toEqual({ yayoiId: a, at: newer });
  });

  it.each([true, false])(
    'leaves nobody to be trusted where a newer one may show another (shown already: %s)',
    async (shown) => {
      const older = await sessions.newDocument(STORE);
      const newer = await sessions.newDocument(STORE);
      if (shown) await sessions.seen(STORE, b, newer);
      await sessions.seen(STORE, a, older, true);
      expect(await sessions.mark(STORE)).toMatchObject({ yayoiId: null, at: newer + 1 });
    },
  );
});

describe('pages are told', () => {
  it('when another ID is seen', async () => {
    await sessions.seen(STORE, a, await sessions.newDocument(STORE));
    expect(await news()).toBe(1);
    await sessions.seen(STORE, b, await sessions.newDocument(STORE));
    expect(await news()).toBe(2);
  });

  it('not when the very next document shows the same', async () => {
    await sessions.seen(STORE, a, await sessions.newDocument(STORE));
    await sessions.seen(STORE, a, await sessions.newDocument(STORE));
    expect(await news()).toBe(1);
  });

  it('when the same ID is seen past a document that has shown nothing yet: it may show another one', async () => {
    await sessions.seen(STORE, a, await sessions.newDocument(STORE));
    await sessions.newDocument(STORE);
    await sessions.seen(STORE, a, await sessions.newDocument(STORE));
    expect(await news()).toBe(3);
  });
});

describe('a document that was asked for before somebody signed in or out elsewhere, and came after', () => {
  const NOW = 1_000_000;
  it.each([
    ['stands before that', 2, 500, 600, 0],
    ['has one where it was asked for afterwards', 2, 500, 400, 2],
    ['has one where it happened in its own tab: that is how it came', 1, 500, 600, 2],
  ])('%s', async (_name, tabId, ago, age, place) => {
    await sessions.changed(STORE, null, 1, NOW - ago);
    expect(await sessions.newDocument(STORE, tabId, age, NOW)).toBe(place);
  });

  it('is known as such also when another page has shown an ID meanwhile', async () => {
    await sessions.changed(STORE, null, 1, NOW - 500);
    await sessions.seen(STORE, a, await sessions.newDocument(STORE, 1, 0, NOW));
    expect(await sessions.newDocument(STORE, 2, 600, NOW)).toBe(0);
  });
});
