import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, type Day } from '../../../lib/domain/day.ts';
import { isHoliday } from '../../../lib/platform/holidays.ts';

const day = (text: string) => text as Day;

/** The days off as the Cabinet Office lists them. */
const LISTED: Record<string, string> = {
  2019: '01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23',
  2024: '01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23',
  2026: '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
  2027: '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23',
};

afterEach(() => vi.unstubAllEnvs());

describe.each(Object.entries(LISTED))('%s', (year, listed) => {
  test('has exactly the days off of the official list', () => {
    const found: string[] = [];
    for (let one = day(`${year}-01-01`); one.startsWith(year); one = addDays(one, 1)) {
      if (isHoliday(one)) found.push(one.slice(5));
    }
    expect(found).toEqual(listed.split(' '));
  });
});

test.each([
  ['2030-01-01', 'America/Los_Angeles'],
  ['2031-05-03', 'Pacific/Kiritimati'],
  ['2032-09-21', 'Australia/Lord_Howe'],
])('%s is one on a machine in %s too, and the day before is none', (holiday, zone) => {
  vi.stubEnv('TZ', zone);
  expect(isHoliday(day(holiday))).toBe(true);
  expect(isHoliday(addDays(day(holiday), -2))).toBe(false);
});

test('the years go on without end', () => {
  expect(isHoliday(day('2099-01-01'))).toBe(true);
  expect(isHoliday(day('9999-12-31'))).toBe(false);
});
