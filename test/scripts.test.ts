// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countReport, failedUnless } from '../scripts/check/count-report.ts';
import { findBrowser, lookForBrowser } from '../scripts/lib/find-browsers.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('what `npm test` counts', () => {
  test.each([
    ['nothing', [], { passed: 0, failed: 0 }],
    [
      'tests of several files',
      [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')],
      { passed: 3, failed: 1 },
    ],
    ['a skipped test as failed', [file('passed', 'passed', 'pending', 'todo')], { passed: 1, failed: 2 }],
    ['a file that could not be run as failed', [file('failed'), file('passed', 'passed')], { passed: 1, failed: 1 }],
    ['a file whose hook failed as failed', [file('failed', 'passed')], { passed: 1, failed: 1 }],
  ])('%s', (_, testResults, counts) => {
    expect(countReport({ testResults })).toEqual(counts);
  });

  test('a run that did not end well is never clean', () => {
    expect(failedUnless(false, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 1 });
    expect(failedUnless(false, { passed: 5, failed: 2 })).toEqual({ passed: 5, failed: 2 });
    expect(failedUnless(true, { passed: 5, failed: 0 })).toEqual({ passed: 5, failed: 0 });
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
