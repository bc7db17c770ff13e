import { type Remark, remarksOf } from './remarks.ts';
import { isPassed, type Report } from './report.ts';

/** More files than this do not fail by chance: something is broken. */
const MOST_FILES = 4;

/** An expectation of nothing that found something, above all a file that reached the replica's server from a closed gate. */
const FOUND_SOMETHING = /expected .+ to deeply equal \[\]/;

/**
 * The files that are run once more, each with a fresh browser and alone: the driver loses a command now and then, and on a
 * machine that is busy with something else a browser does not start or a wait runs out. None when they are too many, or
 * when one of them found something where nothing may be: that happened, whatever a second run says.
 */
export function filesToRunAgain({ files }: Report): string[] {
  const left = files.filter((file) => !isPassed(file));
  const errors = left.flatMap((file) => [...file.errors, ...file.tests.flatMap((test) => test.errors)]);
  if (left.length > MOST_FILES || errors.some((error) => FOUND_SOMETHING.test(error))) return [];
  return left.map(({ path }) => path);
}

/** The first run with the second's files in their places. One that the second lacks stays as it was; errors beside the tests stay. */
export function withFiles(first: Report, second: Report): Report {
  const again = new Map(second.files.map((file) => [file.path, file]));
  return {
    files: first.files.map((file) => again.get(file.path) ?? file),
    beside: [...first.beside, ...second.beside],
  };
}

/** What did not pass at first, of the files that passed when they were run once more. */
export function begunAgain(first: Report, second: Report): Remark[] {
  const mended = new Set(second.files.filter(isPassed).map(({ path }) => path));
  return remarksOf({ files: first.files.filter(({ path }) => mended.has(path)), beside: [] });
}
