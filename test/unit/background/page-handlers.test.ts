import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageHandlers } from '../../../lib/background/page-handlers.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';
import { createLedgerStore } from '../../../lib/ledger/store.ts';
import type { Sender } from '../../../lib/platform/serve.ts';

const A = 'a@example.co.jp' as YayoiId;
/** Long before anything changes: what is in order here does not depend on it. */
const MADE = { from: Number.MAX_SAFE_INTEGER, until: Number.MAX_SAFE_INTEGER };
let handlers: ReturnType<typeof pageHandlers>;

const tab = (id: number): Sender =>
  ({ id: 'self', url: 'https://smart.yayoi-kk.co.jp/', frameId: 0, tab: { id, incognito: false } }) as Sender;
const ask = (id: number, order?: number) =>
  handlers['page/state']({ order, made: order === undefined ? MADE : undefined }, tab(id));
const since = async (id: number, order: number) => (await ask(id, order)).sessionSince;

beforeEach(() => {
  fakeBrowser.reset();
  handlers = pageHandlers(createLedgerStore());
});

test('a sign-in form that the site may have refused makes nothing of before true again', async () => {
  const { order } = await ask(1);
  await handlers['page/seen']({ yayoiId: A, order, since: 'loaded', made: MADE }, tab(1));
  await handlers['page/sign-out']({}, tab(2));
  expect(await since(1, order)).toBe('signed-out');
  await handlers['page/sign-in']({ yayoiId: A }, tab(2));
  expect(await since(1, order), 'nobody knows yet').toBe('signed-out');
  const next = (await ask(2)).order;
  expect(await since(2, next), 'the page that follows').toBeUndefined();
  await handlers['page/seen']({ yayoiId: A, order: next, since: 'loaded', made: MADE }, tab(2));
  expect(await since(1, order), 'a page shows it').toBe(A);
});
