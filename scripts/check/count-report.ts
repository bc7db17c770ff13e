export interface Counts {
  passed: number;
  failed: number;
}

export const NONE: Counts = { passed: 0, failed: 0 };

export const add = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/** As much of vitest's JSON report as is read. */
export interface VitestReport {
  testResults: {
    /** The file's path. */
    name: string;
    status: string;
    message: string;
    /** Of a test that passed when it had begun once more, the messages tell why it had to. */
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/**
 * Tests that passed; everything else failed: a failed test, a skipped one (nothing may be skipped), and a file that
 * could not be run, which has a failed status and no failed test.
 */
export function countReport({ testResults }: VitestReport): Counts {
  return testResults
    .map(({ status, assertionResults }) => {
      const passed = assertionResults.filter((test) => test.status === 'passed').length;
      const failed = assertionResults.length - passed;
      return { passed, failed: status === 'failed' && failed === 0 ? 1 : failed };
    })
    .reduce(add, NONE);
}

/** A run that did not end well counts as failed even when no single test did (an unhandled error, a crash, no tests). */
export function failedUnless(endedWell: boolean, counts: Counts): Counts {
  return endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
