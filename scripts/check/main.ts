import { ensureBrowsers } from '../lib/ensure-browsers.ts';
import { runTool } from '../lib/run-step.ts';
import { add, type Counts, NONE } from './count-report.ts';
import { inWords, type Remark } from './remarks.ts';
import { runTests } from './run-tests.ts';

/** Everything that must hold (contract §1). The last line is `N passed, N failed`. */

const failures: string[] = [];
const failedTests: Remark[] = [];
const begunAgain: Remark[] = [];
let counts: Counts = NONE;

async function check(name: string, ...steps: (() => Promise<number>)[]): Promise<boolean> {
  console.log(`\n── ${name}`);
  for (const step of steps) {
    if ((await step()) === 0) continue;
    failures.push(name);
    counts = add(counts, { passed: 0, failed: 1 });
    return false;
  }
  counts = add(counts, { passed: 1, failed: 0 });
  return true;
}

async function tests(name: string, project: string, how?: Parameters<typeof runTests>[2]): Promise<void> {
  console.log(`\n── ${name}`);
  const found = await runTests(project, name, how);
  const named = ({ test, error }: Remark): Remark => ({ test: `${name}: ${test}`, error });
  failedTests.push(...found.failed.map(named));
  begunAgain.push(...found.begunAgain.map(named));
  if (found.counts.failed > 0) failures.push(name);
  counts = add(counts, found.counts);
}

await check(
  'types',
  () => runTool('wxt', ['prepare']),
  () => runTool('tsc', ['--noEmit']),
);
await check('lint', () => runTool('biome', ['ci', '.']));
const built = [
  await check('build-chrome', () => runTool('wxt', ['build', '-b', 'chrome', '--mv3'])),
  await check('build-firefox', () => runTool('wxt', ['build', '-b', 'firefox', '--mv3'])),
];
await tests('unit', 'unit');
const missing = await ensureBrowsers(['chromium', 'firefox']);
for (const browser of ['chromium', 'firefox'] as const) {
  if (built.every(Boolean)) {
    await tests(`e2e-${browser}`, 'e2e*', { env: { E2E_BROWSER: browser }, again: true });
  } else await check(`e2e-${browser}`, async () => 1);
}
// The end of the output is what is read first, and of a long run often all that is kept.
if (begunAgain.length > 0)
  console.log(`\ndid not pass at first, and passed once more and alone:\n${inWords(begunAgain)}`);
if (failedTests.length > 0) console.error(`\ndid not pass:\n${inWords(failedTests)}`);
for (const line of missing) console.error(line);
if (failures.length > 0) console.error(`\nfailed: ${failures.join(', ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
