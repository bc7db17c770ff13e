import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Office, OfficeId } from '../../../lib/domain/office.ts';
import { type GoAhead, listGoAheads, MOST_GO_AHEADS, recordGoAhead } from '../../../lib/ledger/go-ahead-log.ts';
import { readSettings, writeSettings } from '../../../lib/ledger/settings.ts';
import { chooseTarget, readTarget } from '../../../lib/ledger/targets.ts';
import { addVoucherOrigin, isVoucherOrigin, MOST_ORIGINS } from '../../../lib/ledger/voucher-origins.ts';

const { local, session } = fakeBrowser.storage;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('targets', () => {
  const [a, b] = ['a', 'b'] as OfficeId[];
  const office = (id: OfficeId | undefined) => ({ id, name: String(id) }) as Office;
  const getOffice = async (id: OfficeId) => (id === a || id === b ? office(id) : undefined);

  test('every cookie store has its own; the private one never reaches the disk', async () => {
    await chooseTarget('normal', a, getOffice);
    await chooseTarget('private', b, getOffice);
    await chooseTarget('firefox-container-3', b, getOffice);
    expect((await readTarget('normal', getOffice))?.id).toBe(a);
    expect((await readTarget('private', getOffice))?.id).toBe(b);
    expect((await readTarget('firefox-container-3', getOffice))?.id).toBe(b);
    expect(await readTarget('firefox-container-4', getOffice)).toBeUndefined();
    // That something changed, and when, is all that pages have to hear of a private window.
    expect(await local.get(null)).toEqual({
      targets: { v: 1, of: { normal: 'a', 'firefox-container-3': 'b' } },
      'targets-private-changed': expect.any(Number),
    });
    expect(await session.get(null)).toEqual({ targets: { v: 1, of: { private: 'b' } } });
  });

  test('none can be chosen, and an office that is gone is none', async () => {
    await chooseTarget('normal', a, getOffice);
    expect(await readTarget('normal', async () => undefined)).toBeUndefined();
    await chooseTarget('normal', undefined, getOffice);
    expect(await readTarget('normal', getOffice)).toBeUndefined();
    await expect(chooseTarget('normal', 'gone' as OfficeId, getOffice)).rejects.toMatchObject({ code: 'office_gone' });
  });

  test.each(['toString', '__proto__', 'constructor'])('the store key %s is nothing special', async (key) => {
    const anyOffice = async (id: OfficeId) => office(id);
    await chooseTarget('normal', a, anyOffice);
    expect(await readTarget(key, anyOffice)).toBeUndefined();
  });

  test('two at once are both kept; a broken record is none and is set aside', async () => {
    await local.set({ targets: { v: 1, of: 'broken' } });
    expect(await readTarget('normal', getOffice)).toBeUndefined();
    await Promise.all([chooseTarget('normal', a, getOffice), chooseTarget('firefox-container-1', b, getOffice)]);
    expect(await local.get(null)).toEqual({
      targets: { v: 1, of: { normal: 'a', 'firefox-container-1': 'b' } },
      'set-aside:targets': { v: 1, of: 'broken' },
    });
  });
});

describe('settings', () => {
  const THREE = { goingAhead: true, importGate: true, fileNameQuestion: true, titleMark: false, reminders: false };
  const FOUR = { ...THREE, sync: false };
  const DEFAULT = { ...FOUR, hints: true, sameFileQuestion: true };

  test('each is as we think best until it is changed, and stays so', async () => {
    expect(await readSettings()).toEqual(DEFAULT);
    await writeSettings({ goingAhead: false });
    await writeSettings({ titleMark: true, importGate: undefined });
    await writeSettings({});
    expect(await readSettings()).toEqual({ ...DEFAULT, goingAhead: false, titleMark: true });
    expect(await local.get('settings')).toEqual({
      settings: { v: 5, ...DEFAULT, goingAhead: false, titleMark: true },
    });
  });

  test.each([true, false])('of version 1, with going ahead %s, are kept', async (goingAhead) => {
    await local.set({ settings: { v: 1, goingAhead } });
    expect(await readSettings()).toEqual({ ...DEFAULT, goingAhead });
    await writeSettings({ importGate: false });
    expect(await readSettings()).toEqual({ ...DEFAULT, goingAhead, importGate: false });
  });

  test('of version 2 are kept', async () => {
    const { reminders: _new, ...two } = THREE;
    await local.set({ settings: { v: 2, ...two, titleMark: true } });
    expect(await readSettings()).toEqual({ ...DEFAULT, titleMark: true });
  });

  test('of version 3 are kept', async () => {
    await local.set({ settings: { v: 3, ...THREE, titleMark: true } });
    expect(await readSettings()).toEqual({ ...DEFAULT, titleMark: true });
  });

  test('of version 4 are kept', async () => {
    await local.set({ settings: { v: 4, ...FOUR, sync: true } });
    expect(await readSettings()).toEqual({ ...DEFAULT, sync: true });
  });

  test.each(['broken', { v: 1 }, { v: 3, goingAhead: true }, { v: 6, ...DEFAULT }])(
    'settings %j cannot be read: then going ahead is not allowed and nothing is switched off',
    async (raw) => {
      await local.set({ settings: raw });
      expect(await readSettings()).toEqual({ ...DEFAULT, goingAhead: false });
    },
  );
});

describe('going ahead', () => {
  const entry = (at: number): GoAhead => ({
    at,
    office: '事業所A',
    targetYayoiId: 'a@example.co.jp',
    report: { screen: 'voucher-list', verdict: 'mismatch', gate: 'closed' },
  });

  test('is kept, newest first, and none is lost', async () => {
    await Promise.all([1, 2, 3].map((at) => recordGoAhead(entry(at))));
    expect(await listGoAheads()).toEqual([entry(3), entry(2), entry(1)]);
  });

  test('the last thousand are kept', async () => {
    await local.set({ 'go-ahead': { v: 1, records: Array.from({ length: MOST_GO_AHEADS }, (_, at) => entry(at)) } });
    await recordGoAhead(entry(5000));
    const all = await listGoAheads();
    expect([all.length, all[0]?.at, all.at(-1)?.at]).toEqual([MOST_GO_AHEADS, 5000, 1]);
  });

  test('a log that cannot be read is not an empty one', async () => {
    await local.set({ 'go-ahead': 'broken' });
    await expect(listGoAheads()).rejects.toMatchObject({ code: 'failed' });
  });

  test('a storage that refuses it is told', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(recordGoAhead(entry(1))).rejects.toMatchObject({ code: 'storage_full' });
  });
});

describe('voucher origins', () => {
  test('are kept once each, and only those of the sites', async () => {
    expect(await isVoucherOrigin('https://v.yayoi-kk.co.jp/x')).toBe(false);
    await Promise.all([
      addVoucherOrigin('https://v.yayoi-kk.co.jp/list'),
      addVoucherOrigin('https://v.yayoi-kk.co.jp'),
    ]);
    expect(await isVoucherOrigin('https://v.yayoi-kk.co.jp/x')).toBe(true);
    expect(await isVoucherOrigin('https://w.yayoi-kk.co.jp/x')).toBe(false);
    expect(await local.get(null)).toEqual({ 'voucher-origins': { v: 1, origins: ['https://v.yayoi-kk.co.jp'] } });
  });

  test.each(['https://example.co.jp', 'http://v.yayoi-kk.co.jp', 'https://yayoi-kk.co.jp.example.co.jp', 'null', ''])(
    '%j is not kept',
    async (address) => {
      await expect(addVoucherOrigin(address)).rejects.toMatchObject({ code: 'bad_request' });
      expect(await local.get(null)).toEqual({});
    },
  );

  test('are bounded', async () => {
    for (let at = 0; at <= MOST_ORIGINS; at++) await addVoucherOrigin(`https://v${at}.yayoi-kk.co.jp`);
    expect(await isVoucherOrigin('https://v0.yayoi-kk.co.jp')).toBe(false);
    expect(await isVoucherOrigin('https://v1.yayoi-kk.co.jp')).toBe(true);
  });

  test('a list that cannot be read lets the gate stand', async () => {
    await local.set({ 'voucher-origins': { v: 1, origins: ['https://example.co.jp'] } });
    expect(await isVoucherOrigin('https://v.yayoi-kk.co.jp')).toBe(true);
    expect(await isVoucherOrigin('https://example.co.jp')).toBe(false);
  });
});
