import { describe, expect, it } from 'vitest';
import { median, quantile, row } from '../../../bench/statistics.ts';
import { limit } from '../../../bench/summary.ts';

describe('the middle of figures', () => {
  it('is one of an odd number, and between the two of an even one', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(median([])).toBeNaN();
  });

  it('leaves the figures in their order', () => {
    const figures = [3, 1, 2];
    median(figures);
    expect(figures).toEqual([3, 1, 2]);
  });

  it('has most of them below its quantile', () => {
    const figures = Array.from({ length: 20 }, (_, at) => at + 1);
    expect(quantile(figures, 0.95)).toBe(19);
    expect(quantile(figures, 0.5)).toBe(10);
    expect(quantile([4], 0.95)).toBe(4);
  });
});

describe('what was promised', () => {
  it('holds up to the limit', () => {
    expect(limit('load', 2, 'ms', 2).holds).toBe(true);
    expect(limit('load', 2.01, 'ms', 2).holds).toBe(false);
  });

  it('does not hold where there is no figure', () => {
    expect(limit('load', Number.NaN, 'ms', 2).holds).toBe(false);
  });

  it('is of the ratio of the medians, or of the large one', () => {
    expect(row('a', [10, 10, 90], [14, 15, 16], { of: 'ratio', most: 1.5 })).toMatchObject({ ratio: 1.5, holds: true });
    expect(row('a', [1], [5], { of: 'large', most: 4 })).toMatchObject({ large: 5, holds: false });
  });
});
