import fs from 'node:fs';
import path from 'node:path';
import type { Reporter } from 'vitest/node';
import type { Report } from './report.ts';

/** The environment variable with the path of the file that the report goes to. */
export const REPORT_FILE = 'CHECK_REPORT';

const words = (errors: readonly { name?: string; message: string }[]): string[] =>
  errors.map(({ name, message }) => `${name ?? 'Error'}: ${message}`);

/** Writes a run's `Report`. Vitest's own JSON leaves out what failed in a hook. */
export default class CheckReporter implements Reporter {
  readonly onTestRunEnd: NonNullable<Reporter['onTestRunEnd']> = (modules, unhandled) => {
    const report: Report = {
      files: modules.map((module) => ({
        path: module.moduleId,
        errors: words([...module.errors(), ...[...module.children.allSuites()].flatMap((suite) => suite.errors())]),
        tests: [...module.children.allTests()].map((test) => ({
          name: test.fullName,
          state: test.result().state,
          errors: words(test.result().errors ?? []),
        })),
      })),
      beside: words(unhandled),
    };
    const file = process.env[REPORT_FILE] ?? '';
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(report, null, 1));
  };
}
