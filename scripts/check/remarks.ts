import type { VitestReport } from './count-report.ts';

/** A test, and how its error begins. */
export interface Remark {
  test: string;
  error: string;
}

/** What has to be known of a run beside its counts. */
export interface Remarks {
  failed: Remark[];
  /** Passed, but only when they had begun once more (`retry` in vitest.config.ts). */
  begunAgain: Remark[];
}

export const NO_REMARKS: Remarks = { failed: [], begunAgain: [] };

/** Characters of an error that are told: whoever reads the end of a long output has no more room. */
const MOST_ERROR = 600;

/** The error's own words, without the places that it went through. */
function beginning(error: string): string {
  const places = error.search(/\n\s+at /);
  return (places < 0 ? error : error.slice(0, places)).slice(0, MOST_ERROR);
}

/** The tests of a run that failed, were skipped or had to begin once more, each with its first error. */
export function remarksOf({ testResults }: VitestReport): Remarks {
  const failed: Remark[] = [];
  const begunAgain: Remark[] = [];
  for (const { name, message, status, assertionResults } of testResults) {
    const file = name.slice(name.lastIndexOf('/') + 1);
    for (const { status: ended, fullName, failureMessages } of assertionResults) {
      const remark = { test: `${file}: ${fullName}`, error: beginning(failureMessages[0] ?? ended) };
      if (ended !== 'passed') failed.push(remark);
      else if (failureMessages.length > 0) begunAgain.push(remark);
    }
    const isWhole = assertionResults.every((one) => one.status === 'passed');
    if (status === 'failed' && isWhole) failed.push({ test: file, error: beginning(message) });
  }
  return { failed, begunAgain };
}

/** One line for each test, and below it how its error begins. */
export const inWords = (remarks: readonly Remark[]): string =>
  remarks.map(({ test, error }) => `  ${test}\n${error.replaceAll(/^/gm, '      ')}`).join('\n');
