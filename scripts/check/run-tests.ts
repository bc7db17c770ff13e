import fs from 'node:fs';
import path from 'node:path';
import { ROOT, runTool } from '../lib/run-step.ts';
import { type Counts, countReport, failedUnless } from './count-report.ts';

export { add, type Counts, NONE } from './count-report.ts';

/**
 * Runs one vitest project with its output streamed and counts its tests by vitest's JSON report
 * (`test-output/<name>.json`). A run that crashes or finds no test counts as one failed.
 */
export async function runTests(project: string, name: string, env: NodeJS.ProcessEnv): Promise<Counts> {
  const report = path.join(ROOT, 'test-output', `${name}.json`);
  fs.rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', ['run', '--project', project, ...reporters], env);
  const counts = fs.existsSync(report)
    ? countReport(JSON.parse(fs.readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  return failedUnless(code === 0 && counts.passed > 0, counts);
}
