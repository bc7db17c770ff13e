import { describe, expect, it, vi } from 'vitest';
import type { SameBytes } from '../../../lib/domain/file-check.ts';
import { fileFingerprints } from '../../../lib/domain/file-fingerprints.ts';
import type { OfficeId } from '../../../lib/domain/office.ts';
import { type Compare, SameFiles } from '../../../lib/guard/same-files.ts';

const a = 'A' as OfficeId;
const b = 'B' as OfficeId;
const pdf = (name: string, content = 'x', lastModified = 1): File => new File([content], name, { lastModified });
const toB: SameBytes = { elsewhere: [{ officeName: '事業所B', at: 5, name: '家賃.pdf' }], here: [] };
const nowhere: SameBytes = { elsewhere: [], here: [] };

function stand(answer: Compare = async () => toB, on = true) {
  const changed = vi.fn();
  const compare = vi.fn(answer);
  const same = new SameFiles(compare, changed);
  same.learn(a, on);
  same.learnPrints(a, fileFingerprints(pdf('家賃.pdf')));
  return { same, changed, compare };
}
const asked = (same: SameFiles) => same.question()?.files.map(({ name, state }) => [name, state]);
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a file that may have gone to another office', () => {
  it('is held while its bytes are compared, then named with office and time, until the user lets it in', async () => {
    const { same, changed } = stand();
    expect(same.raise([pdf('家賃.pdf'), pdf('領収書.pdf', 'yyy', 3)])).toBe(true);
    expect(asked(same)).toEqual([['家賃.pdf', 'checking']]);
    await settled();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(same.question()).toEqual({
      files: [{ name: '家賃.pdf', state: 'elsewhere', office: '事業所B', at: 5 }],
      allowed: false,
      passed: false,
    });
    same.answer(true);
    expect(same.question()?.allowed).toBe(true);
    expect(same.raise([pdf('家賃.pdf')])).toBe(false);
    expect(same.question()).toBeUndefined();
  });

  it('is held again at once, uncompared, after a no', async () => {
    const { same, compare } = stand();
    same.raise([pdf('家賃.pdf')]);
    await settled();
    same.answer(false);
    expect(same.question()).toBeUndefined();
    expect(same.raise([pdf('家賃.pdf')])).toBe(true);
    expect(asked(same)).toEqual([['家賃.pdf', 'elsewhere']]);
    expect(compare).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['by size and name', pdf('家賃.pdf', 'z', 99)],
    ['by size and time', pdf('別名.pdf', 'z', 1)],
  ])('is looked out for %s', (_how, file) => {
    expect(stand().same.raise([file])).toBe(true);
  });

  it.each([
    ['other size', pdf('家賃.pdf', 'zz', 1)],
    ['other name and time', pdf('別名.pdf', 'z', 2)],
    ['a folder’s name alone', '家賃.pdf'],
    ['bytes without a name', new Blob(['x'])],
  ])('is none: %s', (_what, file) => {
    const { same, compare } = stand();
    expect(same.raise([file])).toBe(false);
    expect(compare).not.toHaveBeenCalled();
  });

  it('passes when it is given again if its bytes are others', async () => {
    const { same } = stand(async () => nowhere);
    expect(same.raise([pdf('家賃.pdf')])).toBe(true);
    await settled();
    expect(asked(same)).toEqual([['家賃.pdf', 'differs']]);
    expect(same.raise([pdf('家賃.pdf')])).toBe(false);
  });

  it.each<Compare>([async () => undefined, () => Promise.reject(new Error('gone'))])(
    'stays a question where nothing could be compared',
    async (answer) => {
      const { same } = stand(answer);
      same.raise([pdf('家賃.pdf')]);
      await settled();
      expect(asked(same)).toEqual([['家賃.pdf', 'unknown']]);
      expect(same.raise([pdf('家賃.pdf')])).toBe(true);
      same.answer(true);
      expect(same.raise([pdf('家賃.pdf')])).toBe(false);
    },
  );

  it('that was asked about while another one is compared is not confused with it', async () => {
    const { same } = stand();
    same.raise([pdf('家賃.pdf')]);
    expect(same.raise([pdf('領収書.pdf', 'yyy', 3)])).toBe(false);
    await settled();
    expect(same.question()).toBeUndefined();
  });

  it('is another question for another target, and none when it is switched off', async () => {
    const { same } = stand();
    same.raise([pdf('家賃.pdf')]);
    await settled();
    same.learn(b, true);
    expect(same.question()).toBeUndefined();
    expect(same.raise([pdf('家賃.pdf')])).toBe(false);
    same.learnPrints(a, fileFingerprints(pdf('家賃.pdf')));
    expect(same.raise([pdf('家賃.pdf')]), 'fingerprints of another target').toBe(false);
    expect(stand(undefined, false).same.raise([pdf('家賃.pdf')])).toBe(false);
  });

  it('an event without files ends no question', async () => {
    const { same } = stand();
    same.raise([pdf('家賃.pdf')]);
    expect(same.raise([])).toBe(false);
    expect(asked(same)).toEqual([['家賃.pdf', 'checking']]);
  });
});

describe('a file that was recognised after it had passed', () => {
  it('is told at once, and held back from then on', () => {
    const { same, changed } = stand();
    const renamed = pdf('別名.pdf', 'long', 7);
    expect(same.raise([renamed])).toBe(false);
    same.found(renamed, a, toB);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(same.question()).toMatchObject({
      passed: true,
      allowed: false,
      files: [{ name: '別名.pdf', office: '事業所B' }],
    });
    expect(same.raise([renamed])).toBe(true);
    expect(same.question()).toMatchObject({ passed: false });
    same.answer(true);
    same.found(renamed, a, toB);
    expect(same.raise([renamed]), 'the user has said yes').toBe(false);
  });

  it.each([
    ['it passed for another target', b, toB, true],
    ['it went nowhere else', a, nowhere, true],
    ['the question is switched off', a, toB, false],
  ])('raises nothing where %s', (_where, target, answer, on) => {
    const { same, changed } = stand(undefined, on);
    same.found(pdf('別名.pdf'), target, answer);
    expect(same.question()).toBeUndefined();
    expect(changed).not.toHaveBeenCalled();
  });
});
