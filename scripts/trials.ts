import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { runBrowserTrials } from './trials/browser.ts';
import { reportOf } from './trials/result.ts';
import { runSimulated } from './trials/simulated.ts';

/*
 * The proof of the gate (docs/trials.md): `npm run trials` runs everything in full; `-- --seed N` replays one simulated
 * trial and tells what happens in it; `-- --count N --from S` runs so many; `-- --only simulated|chromium|firefox` a part.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string' },
    from: { type: 'string', default: '1' },
    only: { type: 'string' },
    aloud: { type: 'boolean', default: false },
    jobs: { type: 'string', default: String(Math.min(4, availableParallelism())) },
  },
});
const parts = values.only ? [values.only] : values.seed ? ['simulated'] : ['simulated', 'chromium', 'firefox'];
let failed = false;
for (const part of parts) {
  const isSimulated = part === 'simulated';
  const first = Number(values.seed ?? values.from);
  const count = values.seed ? 1 : Number(values.count ?? (isSimulated ? 20_000 : 600));
  console.log(`\n── ${part}: ${count} trials from seed ${first}`);
  const options = {
    first,
    count,
    jobs: values.seed ? 1 : Number(values.jobs),
    aloud: values.aloud || values.seed !== undefined,
  };
  const result = isSimulated ? await runSimulated(options) : await runBrowserTrials(part, options);
  console.log(reportOf(part, result));
  failed ||= !result.holds;
}
process.exitCode = failed ? 1 : 0;
