import { describe, expect, test } from 'vitest';
import { codeClock } from '../../../lib/domain/code-clock.ts';

const SHOWN = Date.parse('2026-11-20T03:00:00Z');
const keys = (after: number, resends: number) =>
  codeClock(SHOWN, SHOWN + after * 1000, resends).remarks.map(({ key }) => key);

describe('ten minutes', () => {
  test.each([
    [0, '10:00', false],
    [1, '9:59', false],
    [0.001, '10:00', false],
    [541, '0:59', false],
    [599.5, '0:01', false],
    [600, '0:00', true],
    [9999, '0:00', true],
  ])('after %d s: %s', (after, shown, expired) => {
    expect(codeClock(SHOWN, SHOWN + after * 1000, 0)).toMatchObject({ shown, expired });
  });
  test('a clock set back never gives more', () => {
    expect(codeClock(SHOWN, SHOWN - 3_600_000, 0).shown).toBe('10:00');
  });
  test('no time at all is no time left', () => {
    expect(codeClock(Number.NaN, SHOWN, 0)).toMatchObject({ left: 0, expired: true });
  });
});

describe('two resends', () => {
  test.each([
    [0, 2],
    [1, 1],
    [2, 0],
    [3, 0],
    [-1, 2],
    [Number.NaN, 2],
  ])('after %d of them %d are left', (resends, left) => {
    expect(codeClock(SHOWN, SHOWN, resends).resendsLeft).toBe(left);
  });
});

test.each([
  [0, 0, ['wait_code_left']],
  [10, 1, ['wait_code_left', 'wait_code_newest', 'wait_code_one_resend']],
  [10, 2, ['wait_code_left', 'wait_code_newest', 'wait_code_last']],
  [600, 0, ['wait_code_expired']],
  [600, 1, ['wait_code_expired']],
  [600, 2, ['wait_code_no_resends']],
])('after %d s and %d resends it says %j', (after, resends, said) => {
  expect(keys(after, resends)).toEqual(said);
});

test('near the end it asks to hurry', () => {
  expect(codeClock(SHOWN, SHOWN + 479_000, 0).remarks[0]?.tone).toBe('info');
  expect(codeClock(SHOWN, SHOWN + 480_000, 0).remarks[0]?.tone).toBe('careful');
});
