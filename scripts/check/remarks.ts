import type { FileReport, Report } from './report.ts';

/** A test, or what else of a run did not pass, and how its error begins. */
export interface Remark {
  test: string;
  error: string;
}

/** Characters of an error that are told: whoever reads the end of a long output has no more room. */
const MOST_ERROR = 600;

/** What of a file did not pass: its own errors, those of its hooks, and each test that failed or was skipped. */
function remarksOfFile({ path, errors, tests }: FileReport): Remark[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const of = (test: string, error: string): Remark => ({ test, error: error.slice(0, MOST_ERROR) });
  return [
    ...errors.map((error) => of(file, error)),
    ...tests
      .filter(({ state }) => state !== 'passed')
      .map(({ name, state, errors: [first = state] }) => of(`${file}: ${name}`, first)),
  ];
}

/** What of a run did not pass, each with its first error. */
export const remarksOf = ({ files, beside }: Report): Remark[] => [
  ...files.flatMap(remarksOfFile),
  ...beside.map((error) => ({ test: 'beside the tests', error: error.slice(0, MOST_ERROR) })),
];

/** One line for each, and below it how its error begins. */
export const inWords = (remarks: readonly Remark[]): string =>
  remarks.map(({ test, error }) => `  ${test}\n${error.replaceAll(/^/gm, '      ')}`).join('\n');
