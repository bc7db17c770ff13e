/** The middle of several figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** The figure below which this share of all figures lies (0 to 1), or which is the nearest to it. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** One figure as it is compared: its medians, how many times the one is the other, and what it may be at most. */
export interface Row {
  what: string;
  /** Milliseconds at the small size and at the large one. */
  small: number;
  large: number;
  ratio: number;
  /** `ratio` or the large figure may be at most this; undefined where nothing is promised. */
  limit?: { of: 'ratio' | 'large'; most: number };
  holds: boolean;
}

export function row(what: string, small: readonly number[], large: readonly number[], limit?: Row['limit']): Row {
  const [one, other] = [median(small), median(large)];
  const ratio = other / one;
  const figure = limit?.of === 'large' ? other : ratio;
  return { what, small: one, large: other, ratio, ...(limit ? { limit } : {}), holds: !limit || figure <= limit.most };
}

const said = (figure: number): string => figure.toFixed(figure < 10 ? 2 : 0);

/** The rows as a table in Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, small, large, ratio, limit, holds }) => {
    const promised = limit ? `${limit.of === 'large' ? '' : '× '}${limit.most}${holds ? '' : ' (over)'}` : '';
    return `| ${what} | ${said(small)} | ${said(large)} | ${said(ratio)} | ${promised} |`;
  });
  return ['| what | small, ms | large, ms | × | at most |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}
