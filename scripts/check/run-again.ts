import { type Remark, remarksOf } from './remarks.ts';
import { isPassed, type Report } from './report.ts';

/** More files than this do not fail by chance: something is broken. */
const MOST_FILES = 4;

/**
 * What says nothing of the extension: a browser that does not start, a command that the driver refuses or never answers, a
 * navigation whose end it never hears of, the browser's own error page for a connection that it lost; and a wait that ran
 * out, since the machine may be busy with something else.
 */
const OF_THE_TOOLS =
  /^(?:Timeout|Protocol|Security)?Error: (?:Failed to launch the browser process|Timed out after \d+ ms while waiting for the WS endpoint|Hook timed out in |Wait(?:ed|ing) |Protocol error \(|[\w.]+ timed out\. Increase the 'protocolTimeout'|Navigation timeout of |The operation is insecure)/;

/**
 * The files that are run once more, each with a fresh browser and alone. None when they are too many, or when anything else
 * failed in one of them: an assertion, on the replica's record above all, says what happened, whatever a second run says.
 */
export function filesToRunAgain({ files }: Report): string[] {
  const left = files.filter((file) => !isPassed(file));
  const errors = left.map((file) => [...file.errors, ...file.tests.flatMap((test) => test.errors)]);
  const isChance = errors.every((some) => some.length > 0 && some.every((error) => OF_THE_TOOLS.test(error)));
  return isChance && left.length <= MOST_FILES ? left.map(({ path }) => path) : [];
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
