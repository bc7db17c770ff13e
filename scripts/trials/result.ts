/** Failing trials with what went wrong, and everything that was counted. */
export interface Result {
  trials: number;
  counts: Record<string, number>;
  faults: { seed: number; kind: string; what: string }[];
  holds: boolean;
}
export interface Options {
  first: number;
  count: number;
  jobs: number;
  /** Tells every step. */
  aloud: boolean;
}
/** Right uploads that may be stopped, of each that was given. */
const MOST_STOPPED = 1 / 1000;

export const noResult = (): Result => ({ trials: 0, counts: {}, faults: [], holds: true });

export function add(one: Result, other: Result): Result {
  const counts = { ...one.counts };
  for (const [name, count] of Object.entries(other.counts)) counts[name] = (counts[name] ?? 0) + count;
  return judged({ trials: one.trials + other.trials, counts, faults: [...one.faults, ...other.faults], holds: true });
}

/** 0 files under a wrong ID, 0 false `match`, at most 1 in 1,000 right uploads stopped (issue 3). */
export function judged(result: Result): Result {
  const { right = 0, stopped = 0 } = result.counts;
  const grave = result.faults.some(({ kind }) => kind !== 'right upload stopped');
  return { ...result, holds: result.trials > 0 && !grave && stopped <= right * MOST_STOPPED };
}

export function reportOf(part: string, { trials, counts, faults, holds }: Result): string {
  const lines = faults.map(
    ({ seed, kind, what }) =>
      `seed ${seed}: ${kind} ${what}\n  replay: npm run trials -- --only ${part} --seed ${seed}`,
  );
  const of = (wanted: string): string => {
    const found = faults.filter(({ kind }) => kind === wanted);
    return `${wanted}: ${found.length} in ${new Set(found.map(({ seed }) => seed)).size} trials`;
  };
  return [
    ...lines.slice(0, 40),
    `${part}: ${trials} trials, ${JSON.stringify(counts)}`,
    ['wrong upload', 'false match', 'right upload stopped'].map(of).join('; '),
    holds ? 'holds' : 'DOES NOT HOLD',
  ].join('\n');
}
