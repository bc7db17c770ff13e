// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countReport, failedUnless } from '../scripts/check/count-report.ts';
import { inWords, remarksOf } from '../scripts/check/remarks.ts';
import { findBrowser, lookForBrowser } from '../scripts/lib/find-browsers.ts';

const file = (status: string, ...tests: string[]) => ({
  name: '/somewhere/test/e2e/some.e2e.ts',
  status,
  message: '',
  assertionResults: tests.map((one) => ({ status: one, fullName: one, failureMessages: [] as string[] })),
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

describe('what `npm test` says in the end', () => {
  const STACK = '\n    at /somewhere/test/e2e/some.e2e.ts:3:41\n    at node:internal';
  const ended = (status: string, ...failureMessages: string[]) => ({
    status,
    fullName: `it ${status}`,
    failureMessages,
  });
  const told = (...assertionResults: ReturnType<typeof ended>[]) =>
    remarksOf({ testResults: [{ ...file('failed'), message: `Error: no browser${STACK}`, assertionResults }] });

  test('names each test that did not pass, with its first error and without the way there', () => {
    expect(told(ended('passed'), ended('failed', `Error: first\nmore${STACK}`, 'Error: second'))).toEqual({
      failed: [{ test: 'some.e2e.ts: it failed', error: 'Error: first\nmore' }],
      begunAgain: [],
    });
  });

  test('names a skipped test as well', () => {
    expect(told(ended('pending')).failed).toEqual([{ test: 'some.e2e.ts: it pending', error: 'pending' }]);
  });

  test('names each test that passed only when it had begun once more', () => {
    expect(told(ended('failed'), ended('passed', `Error: slow${STACK}`)).begunAgain).toEqual([
      { test: 'some.e2e.ts: it passed', error: 'Error: slow' },
    ]);
  });

  test('names a file that could not be run', () => {
    expect(told().failed).toEqual([{ test: 'some.e2e.ts', error: 'Error: no browser' }]);
  });

  test('in two lines each, indented', () => {
    expect(inWords([{ test: 'a', error: 'b\nc' }])).toBe('  a\n      b\n      c');
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
