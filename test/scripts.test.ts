// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countReport } from '../scripts/check/count-report.ts';
import { inWords, remarksOf } from '../scripts/check/remarks.ts';
import type { FileReport } from '../scripts/check/report.ts';
import { begunAgain, filesToRunAgain, withFiles } from '../scripts/check/run-again.ts';
import { findBrowser, lookForBrowser } from '../scripts/lib/find-browsers.ts';

const SLOW = 'Error: Waited 30000 ms for a dialog.';
const FOUND = 'AssertionError: expected [ { fileName: "領収書.pdf" } ] to deeply equal []';
const NO_BROWSER = 'Error: Failed to launch the browser process: Code: 1';
const ended = (state: string, ...errors: string[]) => ({ name: `it ${state}`, state, errors });
const passed = ended('passed');
const file = (tests: FileReport['tests'], { errors = [] as string[], name = 'some' } = {}): FileReport => ({
  path: `/somewhere/test/e2e/${name}.e2e.ts`,
  errors,
  tests,
});
const run = (...files: FileReport[]) => ({ files, beside: [] as string[] });

describe('what `npm test` counts', () => {
  test.each([
    ['nothing', run(), { passed: 0, failed: 0 }],
    [
      'tests of several files',
      run(file([passed, passed]), file([passed, ended('failed', SLOW)])),
      { passed: 3, failed: 1 },
    ],
    ['a skipped test as failed', run(file([passed, ended('skipped'), ended('pending')])), { passed: 1, failed: 2 }],
    [
      'a file or hook that failed as failed',
      run(file([passed], { errors: ['Error: no browser'] })),
      { passed: 1, failed: 1 },
    ],
    [
      'an error beside the tests as failed',
      { ...run(file([passed])), beside: ['Error: late'] },
      { passed: 1, failed: 1 },
    ],
  ])('%s', (_, report, counts) => {
    expect(countReport(report)).toEqual(counts);
  });
});

describe('what `npm test` says in the end', () => {
  test('names what did not pass, each with its first error', () => {
    const report = run(
      file([passed, ended('failed', 'Error: first', 'Error: second'), ended('skipped')], {
        errors: ['Error: no browser'],
      }),
    );
    expect(remarksOf({ ...report, beside: ['Error: late'] })).toEqual([
      { test: 'some.e2e.ts', error: 'Error: no browser' },
      { test: 'some.e2e.ts: it failed', error: 'Error: first' },
      { test: 'some.e2e.ts: it skipped', error: 'skipped' },
      { test: 'beside the tests', error: 'Error: late' },
    ]);
  });

  test('in two lines each, indented', () => {
    expect(inWords([{ test: 'a', error: 'b\nc' }])).toBe('  a\n      b\n      c');
  });
});

describe('what `npm test` runs once more', () => {
  const slow = file([passed, ended('failed', SLOW)], { name: 'slow' });
  const whole = file([passed], { name: 'whole' });

  test('files whose wait ran out or whose browser did not start', () => {
    const unstarted = file([ended('skipped')], { name: 'unstarted', errors: [NO_BROWSER] });
    expect(filesToRunAgain(run(slow, whole, unstarted))).toEqual([slow.path, unstarted.path]);
  });

  test.each([
    ['an assertion failed, whatever else did', file([ended('failed', SLOW), ended('failed', FOUND)])],
    ['a dialog opened that may not', file([ended('failed', 'AssertionError: expected true to be false')])],
    ['the test itself is wrong', file([ended('failed', 'TypeError: Waiting is not a function')])],
    ['a test was skipped for no reason', file([ended('skipped')])],
  ])('nothing where %s', (_, other) => {
    expect(filesToRunAgain(run(slow, other))).toEqual([]);
  });

  test('nothing where too much failed for chance', () => {
    const many = Array.from({ length: 5 }, (_, at) => file([ended('failed', SLOW)], { name: `slow-${at}` }));
    expect(filesToRunAgain(run(...many))).toEqual([]);
  });

  test('the second run is what counts, and what had to be run again is named', () => {
    const mended = { ...slow, tests: [passed, passed] };
    expect(countReport(withFiles(run(slow, whole), run(mended)))).toEqual({ passed: 3, failed: 0 });
    expect(begunAgain(run(slow, whole), run(mended))).toEqual([{ test: 'slow.e2e.ts: it failed', error: SLOW }]);
  });

  test('a file that fails again has failed, and so has one that the second run did not reach', () => {
    expect(begunAgain(run(slow), run(slow))).toEqual([]);
    expect(countReport(withFiles(run(slow), run(slow)))).toEqual({ passed: 1, failed: 1 });
    expect(countReport(withFiles(run(slow), run()))).toEqual({ passed: 1, failed: 1 });
  });
});

describe('looking for browsers', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('a place that was named is the only one', () => {
    vi.stubEnv('CHROME_PATH', import.meta.filename);
    expect(lookForBrowser('chromium')).toEqual({ kind: 'chromium', path: import.meta.filename });
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
    expect(lookForBrowser('chromium')).toBeUndefined();
  });

  test('a missing browser is one clear line', () => {
    vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
    expect(() => findBrowser('firefox')).toThrow(/^Firefox が見つかりません。.*FIREFOX_PATH.*$/);
  });
});
