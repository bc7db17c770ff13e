import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { signIns } from '../../../lib/background/sign-ins.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';

const a = 'a@example.co.jp' as YayoiId;
const b = 'b@example.co.jp' as YayoiId;
const NOW = 1_000_000;
const MINUTE = 60_000;

beforeEach(() => fakeBrowser.reset());

describe('a sign-in form that was sent', () => {
  it('belongs to its tab for three minutes', async () => {
    await signIns.submitted(1, 'normal', a, NOW);
    expect(await signIns.of(1, NOW + 2 * MINUTE)).toMatchObject({ yayoiId: a, overlapped: false });
    expect(await signIns.of(2, NOW)).toBeUndefined();
    expect(await signIns.of(1, NOW + 3 * MINUTE)).toBeUndefined();
  });

  it('and another ID’s in the same store leave it open which of the two the site took last', async () => {
    await signIns.submitted(1, 'normal', a, NOW);
    await signIns.submitted(2, 'normal', b, NOW + MINUTE);
    expect(await signIns.of(1, NOW + MINUTE)).toMatchObject({ overlapped: true });
    expect(await signIns.of(2, NOW + MINUTE)).toMatchObject({ overlapped: true });
  });

  it.each([
    ['the same ID', 'normal', a],
    ['another store', 'private', b],
  ])('is not contested by %s', async (_name, store, id) => {
    await signIns.submitted(1, 'normal', a, NOW);
    await signIns.submitted(2, store, id, NOW);
    expect(await signIns.of(1, NOW)).toMatchObject({ overlapped: false });
  });

  it('is known to whatever asks after it, however long it takes to be written down', async () => {
    const later = new Promise<string>((done) => setTimeout(() => done('normal'), 20));
    const [, known] = await Promise.all([signIns.submitted(1, later, a, NOW), signIns.of(1, NOW)]);
    expect(known).toMatchObject({ yayoiId: a });
  });

  it('contests nothing any more once it has done its work', async () => {
    await signIns.submitted(1, 'normal', a, Date.now());
    await signIns.used(1);
    expect(await signIns.of(1)).toBeUndefined();
    await signIns.submitted(2, 'normal', b, Date.now());
    expect(await signIns.of(2)).toMatchObject({ overlapped: false });
  });

  it('is taken by the first document after it, whatever becomes of that, and stays known to its frames', async () => {
    await signIns.submitted(1, 'normal', a, NOW);
    expect(await signIns.take(1, true, NOW)).toMatchObject({ yayoiId: a });
    expect(await signIns.of(1, NOW)).toMatchObject({ yayoiId: a });
    expect(await signIns.take(1, true, NOW)).toBeUndefined();
    expect(await signIns.of(1, NOW)).toBeUndefined();
  });

  it('proves nothing to a document without a place, and nothing after it', async () => {
    await signIns.submitted(1, 'normal', a, NOW);
    expect(await signIns.take(1, false, NOW)).toBeUndefined();
    expect(await signIns.take(1, true, NOW)).toBeUndefined();
  });

  it.each(['get', 'set'] as const)('is spent by a document that asked while the storage failed to %s', async (call) => {
    await signIns.submitted(1, 'normal', a, NOW);
    vi.spyOn(fakeBrowser.storage.session, call).mockRejectedValueOnce(new Error('gone'));
    await expect(signIns.take(1, true, NOW)).rejects.toThrow();
    expect(await signIns.take(1, true, NOW)).toBeUndefined();
    await signIns.submitted(1, 'normal', b, NOW);
    expect(await signIns.take(1, true, NOW)).toMatchObject({ yayoiId: b });
  });

  it('that overlapped another puts the next document in doubt, too, until a page has shown who came of it', async () => {
    await signIns.submitted(1, 'normal', a, NOW);
    await signIns.submitted(2, 'normal', b, NOW);
    expect(await signIns.take(1, true, NOW)).toMatchObject({ yayoiId: a, overlapped: true });
    expect(await signIns.take(1, true, NOW)).toMatchObject({ given: true, overlapped: true });
    await signIns.used(1);
    expect(await signIns.take(1, true, NOW)).toBeUndefined();
  });
});
