import { describe, expect, it } from 'vitest';
import { growth } from '../../../bench/growth.ts';

const WORK = [10, 100, 1000, 10_000];
const along = (cost: (work: number) => number, floor = 0.01) =>
  growth(
    WORK.map((work) => [work, cost(work)] as const),
    floor,
  );

describe('growth', () => {
  it.each([
    ['flat', () => 3],
    ['logarithmic', (work: number) => Math.log2(work)],
    ['linear', (work: number) => work / 7],
    ['more than linear', (work: number) => work ** 1.5],
  ] as const)('calls %s what is', (kind, cost) => {
    expect(along(cost).kind).toBe(kind);
  });

  it('gives the exponent of a power', () => {
    expect(along((work) => 5 * work ** 0.75).exponent).toBeCloseTo(0.75);
    expect(along((work) => 500_000 / work).exponent).toBeCloseTo(-1);
  });

  it('takes what cannot be told from nothing as flat', () => {
    expect(along((work) => work / 1e9, 0.1)).toEqual({ exponent: 0, kind: 'flat' });
    expect(along(() => 0, 0.1).exponent).toBe(0);
  });

  it('needs two different amounts of work', () => {
    expect(() => growth([[5, 1]], 0.1)).toThrow('two different');
    expect(() =>
      growth(
        [
          [5, 1],
          [5, 2],
        ],
        0.1,
      ),
    ).toThrow('two different');
  });
});
