import fs from 'node:fs';
import path from 'node:path';
import { ROOT, runTool } from '../lib/run-step.ts';
import { type Counts, countReport, failedUnless, NONE } from './count-report.ts';
import { NO_REMARKS, type Remarks, remarksOf } from './remarks.ts';

export { add, type Counts, NONE } from './count-report.ts';

/**
 * Runs one vitest project with its output streamed, counts its tests and collects what has to be known of them by vitest's JSON report
 * (`test-output/<name>.json`). A run that crashes or finds no test counts as one failed.
 */
export async function runTests(
  project: string,
  name: string,
  env: NodeJS.ProcessEnv,
): Promise<{ counts: Counts; remarks: Remarks }> {
  const report = path.join(ROOT, 'test-output', `${name}.json`);
  fs.rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', ['run', '--project', project, ...reporters], env);
  const told = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : undefined;
  const counts = told ? countReport(told) : NONE;
  return {
    counts: failedUnless(code === 0 && counts.passed > 0, counts),
    remarks: told ? remarksOf(told) : NO_REMARKS,
  };
}
