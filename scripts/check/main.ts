import { ensureBrowsers } from '../lib/ensure-browsers.ts';
import { runTool } from '../lib/run-step.ts';
import { inWords, type Remark } from './remarks.ts';
import { add, type Counts, NONE, runTests } from './run-tests.ts';

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

async function tests(name: string, project: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  console.log(`\n── ${name}`);
  const found = await runTests(project, name, env);
  const named = (remarks: Remark[]): Remark[] =>
    remarks.map(({ test, error }) => ({ test: `${name}: ${test}`, error }));
  failedTests.push(...named(found.remarks.failed));
  begunAgain.push(...named(found.remarks.begunAgain));
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
  if (built.every(Boolean)) await tests(`e2e-${browser}`, 'e2e*', { E2E_BROWSER: browser });
  else await check(`e2e-${browser}`, async () => 1);
}
// The end of the output is what is read first, and of a long run often all that is kept.
if (begunAgain.length > 0) console.log(`\nbegun once more, then passed:\n${inWords(begunAgain)}`);
if (failedTests.length > 0) console.error(`\ndid not pass:\n${inWords(failedTests)}`);
for (const line of missing) console.error(line);
if (failures.length > 0) console.error(`\nfailed: ${failures.join(', ')}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
