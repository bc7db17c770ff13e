import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  type Day,
  dayInJapan,
  daysBetween,
  dayText,
  firstOfMonth,
  parseDay,
  startOfDay,
  weekdayOf,
} from '../../../lib/domain/day.ts';

const day = (text: string) => text as Day;

afterEach(() => vi.unstubAllEnvs());

describe('a day as typed', () => {
  test.each([
    ['2026-11-20', '2026-11-20'],
    ['2026/1/5', '2026-01-05'],
    ['2026.01.05', '2026-01-05'],
    [' ２０２６年１１月２０日 ', '2026-11-20'],
    ['2026年 2月 3日', '2026-02-03'],
    ['2028-02-29', '2028-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['9999-12-31', '9999-12-31'],
  ])('%j is %s', (raw, iso) => expect(parseDay(raw)).toBe(iso));
  test.each([
    '',
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-1-5',
    '1899-12-31',
    '11/20',
    'x2026-11-20',
    '2026-11-20T00:00',
    '令和8年11月20日',
  ])('%j is none', (raw) => expect(parseDay(raw)).toBeUndefined());
});

describe.each(['Asia/Tokyo', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Australia/Lord_Howe'])(
  'on a machine in %s',
  (zone) => {
    test.each([
      ['2026-11-19T14:59:59.999Z', '2026-11-19'],
      ['2026-11-19T15:00:00Z', '2026-11-20'],
      ['2026-12-31T15:00:00Z', '2027-01-01'],
      ['2028-02-28T15:00:00Z', '2028-02-29'],
    ])('%s is %s in Japan', (time, expected) => {
      vi.stubEnv('TZ', zone);
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(dayInJapan(Date.parse(time))).toBe(expected);
      expect(dayText(day(expected), 'ja')).toContain(`${Number(expected.slice(5, 7))}月${Number(expected.slice(8))}日`);
      expect(weekdayOf(day(expected))).toBe((new Date(`${expected}T12:00:00Z`).getUTCDay() + 6) % 7);
    });
  },
);

test.each([Number.NaN, -1e20, 1e20, Number.POSITIVE_INFINITY])('a time of %d is a day still', (time) => {
  expect(parseDay(dayInJapan(time))).toBeDefined();
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-11-20', 365, '2027-11-20'],
])('%s and %d days are %s', (from, count, to) => {
  expect(addDays(day(from), count)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(count);
});

test.each([
  ['2026-11-20', 0, '2026-11-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-01-31', 1, '2028-02-01'],
])('the month of %s, %d on, begins on %s', (from, months, first) => {
  expect(firstOfMonth(day(from), months)).toBe(first);
});

test('a day begins at midnight in Japan', () => {
  expect(new Date(startOfDay(day('2026-12-01'))).toISOString()).toBe('2026-11-30T15:00:00.000Z');
});

test('the year is written only where it is another one', () => {
  expect(dayText(day('2026-12-04'), 'ja', day('2026-11-20'))).toBe('12月4日(金)');
  expect(dayText(day('2027-01-04'), 'ja', day('2026-12-20'))).toContain('2027年');
  expect(dayText(day('2026-12-04'), 'en', day('2026-11-20'))).toBe('Fri, Dec 4');
});
