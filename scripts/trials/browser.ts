import { Bench } from '../../test/trials/real/bench.ts';
import { runRealTrial } from '../../test/trials/real/trial.ts';
import { add, judged, noResult, type Options, type Result } from './result.ts';

/** Trials after which the browser is started anew. */
const PER_BROWSER = 100;
/** The share of trials that may be begun anew because the tools lost the browser. */
const MOST_BROKEN = 0.15;

/** The trials in a real browser with the built extension; whatever breaks the tools counts as a failed trial. */
export async function runBrowserTrials(part: string, { first, count, aloud }: Options): Promise<Result> {
  if (part !== 'chromium' && part !== 'firefox') throw new Error(`No such part: ${part}`);
  let all = noResult();
  let broken = 0;
  let bench: Bench | undefined;
  try {
    for (let seed = first; seed < first + count; seed += 1) {
      if (bench && (seed - first) % PER_BROWSER === 0) {
        await bench.close();
        bench = undefined;
      }
      bench ??= await Bench.open(part);
      const said: string[] = [];
      const say = (line: string): void => {
        said.push(line);
        if (aloud) console.log(line);
      };
      const done = await runRealTrial(bench, seed, say).catch((error: unknown) => String(error));
      if (typeof done === 'string') {
        // The tools lost the browser (a navigation that never ends): once more in a new one, but never in silence.
        console.log(`  seed ${seed}: ${done}\n  ${said.join('\n  ')}`);
        broken += 1;
        if (broken > Math.max(3, count * MOST_BROKEN)) throw new Error('The browser breaks down too often.');
        await bench.close().catch(() => undefined);
        bench = undefined;
        seed -= 1;
        continue;
      }
      const { counts, faults } = done;
      const named = faults.map((fault) => ({ seed, ...fault, what: `${said[0] ?? ''} ${fault.what}` }));
      for (const { kind, what } of faults) console.log(`  seed ${seed}: ${kind} ${said[0] ?? ''} ${what}`);
      all = add(all, judged({ trials: 1, counts: { ...counts }, faults: named, holds: true }));
      if ((seed - first + 1) % 50 === 0) console.log(`  ${all.trials} of ${count}, ${all.faults.length} faults`);
    }
    return { ...all, counts: { ...all.counts, begunAnew: broken } };
  } finally {
    await bench?.close();
  }
}
