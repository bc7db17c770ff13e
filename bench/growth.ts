/** How a cost goes with the work: `exponent` is the slope of log cost on log work. */
export interface Growth {
  exponent: number;
  kind: 'flat' | 'logarithmic' | 'linear' | 'more than linear';
}

/**
 * Exponents from which on a cost is no longer of that kind. A logarithm over three powers of ten has an exponent near 0.2;
 * what lies between it and a straight line is a line that begins above nothing.
 */
const FLAT_BELOW = 0.1;
const LOGARITHMIC_BELOW = 0.25;
const LINEAR_BELOW = 1.2;

function kindOf(exponent: number): Growth['kind'] {
  if (exponent < FLAT_BELOW) return 'flat';
  if (exponent < LOGARITHMIC_BELOW) return 'logarithmic';
  return exponent < LINEAR_BELOW ? 'linear' : 'more than linear';
}

/**
 * Least squares through the logarithms.
 * @param points work (more than 0) and what it cost
 * @param floor the least cost that can be told from nothing, in the costs' unit: what is below counts as it
 * @throws when there are fewer than two different amounts of work
 */
export function growth(points: readonly (readonly [work: number, cost: number])[], floor: number): Growth {
  const logs = points.map(([work, cost]) => [Math.log(work), Math.log(Math.max(cost, floor))] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [meanWork, meanCost] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, [work]) => sum + (work - meanWork) ** 2, 0);
  if (!(spread > 0)) throw new Error('Growth needs two different amounts of work.');
  const together = logs.reduce((sum, [work, cost]) => sum + (work - meanWork) * (cost - meanCost), 0);
  const exponent = together / spread;
  return { exponent, kind: kindOf(exponent) };
}
