import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkHandlers } from '../../../lib/background/check-handlers.ts';
import type { FileCheck } from '../../../lib/domain/file-check.ts';
import type { Sender } from '../../../lib/platform/serve.ts';

beforeEach(() => fakeBrowser.reset());

const from = (tab: number, frameId = 0): Sender => ({ tab: { id: tab }, frameId }) as unknown as Sender;
const check = (files: number): FileCheck => ({
  office: '事業所A',
  files,
  done: files,
  part: 0,
  long: false,
  cut: false,
  refused: 0,
  perhaps: 0,
  together: [],
  about: [],
  more: 0,
});
const hashed = vi.fn(async () => ({ elsewhere: [], here: [] }));
const handlers = () => checkHandlers(hashed);

describe('the token of the check frame', () => {
  const tokenFor = async (tab: number) => (await handlers()['page/check-frame']({}, from(tab))).token;
  const opens = async (token: string, tab: number) => (await handlers()['check/open']({ token }, from(tab, 9))).ours;

  it('holds once, in its own tab', async () => {
    const token = await tokenFor(1);
    expect(await opens(token, 1)).toBe(true);
    expect(await opens(token, 1)).toBe(false);
  });

  it('is worth nothing in another tab, and then nowhere', async () => {
    const token = await tokenFor(1);
    expect(await opens(token, 2)).toBe(false);
    expect(await opens(token, 1)).toBe(false);
  });

  it('cannot be guessed, nor asked for by a frame', async () => {
    await tokenFor(1);
    expect(await opens('', 1)).toBe(false);
    expect(await opens(crypto.randomUUID(), 1)).toBe(false);
    await expect(handlers()['page/check-frame']({}, from(1, 4))).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('what the check came to', () => {
  const keep = (tab: number, value?: FileCheck) => handlers()['page/keep-check']({ check: value }, from(tab));
  const last = async (tab: number) => (await handlers()['page/last-check']({}, from(tab))).check;

  it('is kept for each tab until it was read, and never on the disk', async () => {
    await Promise.all([keep(1, check(1)), keep(2, check(2))]);
    await keep(1, check(3));
    expect([await last(1), await last(2), await last(3)]).toEqual([check(3), check(2), undefined]);
    await keep(1);
    expect(await last(1)).toBeUndefined();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is kept for the last twenty tabs', async () => {
    for (let tab = 1; tab <= 21; tab += 1) await keep(tab, check(tab));
    expect([await last(1), await last(2)]).toEqual([undefined, check(2)]);
  });
});

it('hashes that will not come are told to the journal', async () => {
  await handlers()['page/unhashed']({ keys: ['a', 'b'], why: 'stopped' }, from(1));
  expect(hashed.mock.calls.map(([said]: unknown[]) => said)).toEqual([
    { key: 'a', unfinished: 'stopped' },
    { key: 'b', unfinished: 'stopped' },
  ]);
});
