/** What `npm test` has to know of one vitest run; all plain values, written as JSON by `reporter.ts`. */
export interface Report {
  files: FileReport[];
  /** Errors that belong to no test: something threw beside them. */
  beside: string[];
}

export interface FileReport {
  /** The file's path. */
  path: string;
  /** Errors of the file itself and of its hooks: the tests that such a hook was for are skipped. */
  errors: string[];
  tests: { name: string; state: string; errors: string[] }[];
}

/** Whether the file ran whole and nothing in it failed or was skipped: nothing may be skipped. */
export const isPassed = ({ errors, tests }: FileReport): boolean =>
  errors.length === 0 && tests.every(({ state }) => state === 'passed');
