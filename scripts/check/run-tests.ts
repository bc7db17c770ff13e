import fs from 'node:fs';
import path from 'node:path';
import { ROOT, runTool } from '../lib/run-step.ts';
import { type Counts, countReport } from './count-report.ts';
import { type Remark, remarksOf } from './remarks.ts';
import type { Report } from './report.ts';
import { REPORT_FILE } from './reporter.ts';
import { begunAgain, filesToRunAgain, withFiles } from './run-again.ts';

export interface Result {
  counts: Counts;
  failed: Remark[];
  /** What did not pass at first, and passed when its file was run once more. */
  begunAgain: Remark[];
}

/** Runs one vitest project, or these files of it alone, with its output streamed; its report stays in `test-output/<name>.json`. */
async function run(project: string, name: string, env: NodeJS.ProcessEnv, files: string[] = []): Promise<Report> {
  const file = path.join(ROOT, 'test-output', `${name}.json`);
  fs.rmSync(file, { force: true });
  const reporters = ['--reporter=default', `--reporter=${path.join(ROOT, 'scripts/check/reporter.ts')}`];
  const alone = files.length > 0 ? [...files, '--maxWorkers=1'] : [];
  const code = await runTool('vitest', ['run', '--project', project, ...alone, ...reporters], {
    ...env,
    [REPORT_FILE]: file,
  });
  const report: Report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : { files: [], beside: [] };
  const { passed, failed } = countReport(report);
  // A run may end badly although no single test did, or find no test at all.
  if (failed === 0 && (code !== 0 || passed === 0))
    report.beside.push(`vitest ended with ${code}, ${passed} tests passed`);
  return report;
}

/** Runs one vitest project and counts its tests. With `again`, the few files that did not pass are run once more, where that may be. */
export async function runTests(
  project: string,
  name: string,
  { env = {}, again = false }: { env?: NodeJS.ProcessEnv; again?: boolean } = {},
): Promise<Result> {
  const first = await run(project, name, env);
  const files = again ? filesToRunAgain(first) : [];
  if (files.length === 0) return { counts: countReport(first), failed: remarksOf(first), begunAgain: [] };
  console.log(`\n── ${name}, once more and alone: ${files.map((file) => path.basename(file)).join(', ')}`);
  const second = await run(project, `${name}-again`, env, files);
  const last = withFiles(first, second);
  return { counts: countReport(last), failed: remarksOf(last), begunAgain: begunAgain(first, second) };
}
