import { simulate } from '../../test/trials/simulated.ts';
import { add, judged, noResult, type Result } from './result.ts';

/** Some of the simulated trials, in a process of their own: `<first seed> <count> <aloud|quiet>`. The last line is the result. */
const [first = 1, count = 1] = process.argv.slice(2, 4).map(Number);
const say = process.argv[4] === 'aloud' ? console.log : () => undefined;
let all: Result = noResult();
for (let seed = first; seed < first + count; seed += 1) {
  const { counts, faults } = await simulate(seed, say);
  const named = faults.map((fault) => ({ seed, ...fault }));
  all = add(all, judged({ trials: 1, counts: { ...counts }, faults: named, holds: true }));
}
console.log(JSON.stringify(all));
