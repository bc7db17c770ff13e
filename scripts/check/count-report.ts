import type { Report } from './report.ts';

export interface Counts {
  passed: number;
  failed: number;
}

export const NONE: Counts = { passed: 0, failed: 0 };

export const add = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/** Tests that passed; everything else failed: a test that failed or was skipped, a file or hook, an error beside the tests. */
export function countReport({ files, beside }: Report): Counts {
  const tests = files.flatMap((file) => file.tests);
  const passed = tests.filter(({ state }) => state === 'passed').length;
  const errors = files.reduce((sum, file) => sum + file.errors.length, beside.length);
  return { passed, failed: tests.length - passed + errors };
}
