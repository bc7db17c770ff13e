import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessions } from '../../../lib/background/sessions.ts';
import { OUT_OF_ORDER } from '../../../lib/domain/session.ts';
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
    await sessions.seen(STORE, a, only, undefined, true);
    expect(await sessions.mark(STORE)).toEqual({ yayoiId: a, at: only });
    const newer = await sessions.newDocument(STORE);
    await sessions.seen(STORE, a, newer);
    await sessions.seen(STORE, a, only, undefined, true);
    expect(await sessions.mark(STORE)).toEqual({ yayoiId: a, at: newer });
  });

  it.each([true, false])(
    'leaves nobody to be trusted where a newer one may show another (shown already: %s)',
    async (shown) => {
      const older = await sessions.newDocument(STORE);
      const newer = await sessions.newDocument(STORE);
      if (shown) await sessions.seen(STORE, b, newer);
      await sessions.seen(STORE, a, older, undefined, true);
      expect(await sessions.mark(STORE)).toMatchObject({ yayoiId: null, at: newer + 1 });
    },
  );
});

describe('a doubt because of a newer document that had shown nothing', () => {
  const doubt = async () => {
    const older = await sessions.newDocument(STORE);
    const [between, newest] = [await sessions.newDocument(STORE), await sessions.newDocument(STORE)];
    await sessions.seen(STORE, a, older, undefined, true);
    return { between, newest };
  };
  it('ends when that one shows the same', async () => {
    const { newest } = await doubt();
    await sessions.seen(STORE, a, newest);
    expect(await sessions.mark(STORE)).toMatchObject({ yayoiId: a, at: newest + 1 });
  });
  it('lasts when another one does, or that one shows somebody else', async () => {
    const { between, newest } = await doubt();
    await sessions.seen(STORE, a, between);
    await sessions.seen(STORE, b, newest);
    expect(await sessions.mark(STORE)).toMatchObject({ yayoiId: null, at: newest + 1 });
  });
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

const NOW = 1_000_000;
/** Asked for so many milliseconds ago, and here since then. */
const made = (ago: number, here = 0) => ({ from: NOW - ago, until: NOW - here });

describe('a document that was asked for before somebody signed in or out elsewhere, and came after', () => {
  it.each([
    ['stands before that', 2, 500, 600, 0],
    ['has one where it was asked for afterwards', 2, 500, 400, 2],
    ['has one where it happened in its own tab: that is how it came', 1, 500, 600, 2],
  ])('%s', async (_name, tabId, ago, asked, place) => {
    await sessions.changed(STORE, null, 1, NOW - ago);
    expect(await sessions.newDocument(STORE, tabId, made(asked))).toBe(place);
  });

  it('is known as such also when another page has shown an ID meanwhile', async () => {
    await sessions.changed(STORE, null, 1, NOW - 500);
    await sessions.seen(STORE, a, await sessions.newDocument(STORE, 1, made(0)), made(0));
    expect(await sessions.newDocument(STORE, 2, made(600))).toBe(0);
  });

  it('also when it was here before, and its message came late', async () => {
    await sessions.changed(STORE, null, 1, NOW - 500);
    expect(await sessions.newDocument(STORE, 2, made(700, 600))).toBe(0);
  });
});

describe('two documents that show different IDs', () => {
  const show = async (...both: { id: YayoiId; made: ReturnType<typeof made> }[]) => {
    const places: number[] = [];
    for (const one of both) places.push(await sessions.newDocument(STORE, places.length, one.made));
    for (const [at, one] of both.entries()) await sessions.seen(STORE, one.id, places[at] ?? 0, one.made);
    return sessions.mark(STORE);
  };

  it.each([
    ['the first to come was asked for later', made(90, 60), made(100, 50)],
    ['the first to come was asked for first', made(100, 60), made(90, 50)],
    ['the first that was heard of was asked for after the other was here', made(60, 50), made(100, 60)],
  ])('are both old where they were made at the same time: %s', async (_name, one, other) => {
    expect(await show({ id: a, made: one }, { id: b, made: other })).toMatchObject({ yayoiId: null, at: 3 });
  });

  it('are in order where one was here before the other was asked for', async () => {
    expect(await show({ id: a, made: made(100, 60) }, { id: b, made: made(60, 50) })).toMatchObject({
      yayoiId: b,
      at: 2,
    });
  });

  it('of which one shows the other’s ID later are not two', async () => {
    expect(await show({ id: a, made: made(90, 60) }, { id: a, made: made(100, 50) })).toMatchObject({ yayoiId: a });
  });
});

it('a document without a place that shows somebody else leaves nobody to be trusted', async () => {
  const place = await sessions.newDocument(STORE);
  await sessions.seen(STORE, a, place);
  await sessions.seen(STORE, a, OUT_OF_ORDER);
  expect(await sessions.mark(STORE)).toMatchObject({ yayoiId: a, at: place });
  await sessions.seen(STORE, b, OUT_OF_ORDER);
  expect(await sessions.mark(STORE)).toMatchObject({ yayoiId: null, at: place + 1 });
});
