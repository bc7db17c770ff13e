import { describe, expect, test } from 'vitest';
import { businessDayFrom, businessDayUntil, endOfWeek, isBusinessDay } from '../../../lib/domain/business-day.ts';
import type { Day } from '../../../lib/domain/day.ts';
import { importPause, importPauseRemark } from '../../../lib/domain/import-pause.ts';
import { expectedNotification, notificationWait, waitRemark } from '../../../lib/domain/notification-wait.ts';
import { PROCEDURES } from '../../../lib/domain/procedure.ts';
import { isHoliday } from '../../../lib/platform/holidays.ts';

const day = (text: string) => text as Day;
const say = (one: Day) => one;

test.each([
  ['2026-11-20', true],
  ['2026-11-21', false],
  ['2026-11-22', false],
  ['2026-11-23', false],
  ['2026-05-06', false],
  ['2026-09-22', false],
  ['2026-12-31', true],
  ['2027-01-01', false],
])('%s is a business day: %s', (one, is) => expect(isBusinessDay(day(one), isHoliday)).toBe(is));

test('a holiday on every day ends all the same', () => {
  expect(businessDayUntil(day('2026-11-20'), () => true)).toBeDefined();
  expect(businessDayFrom(day('2026-11-20'), () => true)).toBeDefined();
});

test.each([
  ['2026-11-16', '2026-11-22'],
  ['2026-11-22', '2026-11-22'],
  ['2026-12-28', '2027-01-03'],
])('the week of %s ends on %s', (one, end) => expect(endOfWeek(day(one))).toBe(end));

describe('the estimate', () => {
  test.each([
    ['an ordinary Friday', '2026-11-20', '2026-12-04', '2026-12-06', '2026-12-07'],
    ['the Sunday of the same week', '2026-11-22', '2026-12-04', '2026-12-06', '2026-12-07'],
    ['the Monday after it, a holiday', '2026-11-23', '2026-12-11', '2026-12-13', '2026-12-14'],
    ['before Golden Week', '2026-04-17', '2026-05-01', '2026-05-03', '2026-05-07'],
    ['into Golden Week', '2026-04-24', '2026-05-08', '2026-05-10', '2026-05-11'],
    ['a week off from Monday to Friday', '2019-04-19', '2019-04-26', '2019-05-05', '2019-05-07'],
    ['over the year end', '2026-12-15', '2026-12-31', '2027-01-03', '2027-01-04'],
    ['a Friday off', '2026-12-20', '2026-12-31', '2027-01-03', '2027-01-04'],
    ['over a leap day', '2028-02-18', '2028-03-03', '2028-03-05', '2028-03-06'],
    ['a substitute holiday after it', '2027-03-05', '2027-03-19', '2027-03-21', '2027-03-23'],
  ])('%s: %s', (_, applied, businessDay, latest, lateFrom) => {
    expect(expectedNotification(day(applied), isHoliday)).toEqual({ businessDay, latest, lateFrom });
  });
});

describe('where a wait stands', () => {
  test.each([
    ['2026-11-20', 'waiting', 'wait_expected', '2026-12-04'],
    ['2026-12-03', 'waiting', 'wait_expected', '2026-12-04'],
    ['2026-12-04', 'due', 'wait_due', '2026-12-06'],
    ['2026-12-06', 'due', 'wait_due', '2026-12-06'],
    ['2026-12-07', 'late', 'wait_late', '2026-12-04'],
    ['2027-03-01', 'late', 'wait_late', '2026-12-04'],
  ])('on %s: %s', (today, state, key, value) => {
    const wait = notificationWait({ applied: day('2026-11-20') }, day(today), isHoliday, say);
    expect(wait.state).toBe(state);
    expect(waitRemark(wait, say)).toMatchObject({ key, values: [value] });
  });

  test('on holidays after the estimate nobody is late yet', () => {
    const on = (today: string) => notificationWait({ applied: day('2026-04-17') }, day(today), isHoliday, say).state;
    expect(['2026-05-01', '2026-05-06', '2026-05-07'].map(on)).toEqual(['due', 'due', 'late']);
  });

  test('it is over with the notification alone, on whatever day', () => {
    const wait = notificationWait(
      { applied: day('2026-11-20'), notified: day('2026-12-10') },
      day('2027-12-20'),
      isHoliday,
      say,
    );
    expect(wait).toMatchObject({ state: 'done', daysWaited: 20 });
    expect(waitRemark(wait, say)).toBeUndefined();
  });

  test.each([
    ['tomorrow', '2026-11-21', undefined, '2026-11-20', 'wait_applied_in_future'],
    ['a clock set back', '2026-11-20', undefined, '2025-01-01', 'wait_applied_in_future'],
    ['a clock at its very beginning', '2026-11-20', undefined, '1970-01-01', 'wait_clock_wrong'],
    ['more than a year ago', '2025-11-18', undefined, '2026-11-20', 'wait_applied_long_ago'],
    ['before it was offered', '2016-11-20', '2016-12-01', '2026-11-20', 'wait_applied_long_ago'],
    ['a notification to come', '2026-11-01', '2026-11-21', '2026-11-20', 'wait_notified_in_future'],
    ['a notification before', '2026-11-10', '2026-11-09', '2026-11-20', 'wait_notified_before_applied'],
  ])('%s is a problem', (_, applied, notified, today, key) => {
    const application = { applied: day(applied), notified: notified === undefined ? undefined : day(notified) };
    const wait = notificationWait(application, day(today), isHoliday, say);
    expect(wait.problem?.key).toBe(key);
    expect(waitRemark(wait, say)).toBe(wait.problem);
  });

  test.each(['2025-11-20', '2026-11-20'])('applied on %s is none', (applied) => {
    expect(notificationWait({ applied: day(applied) }, day('2026-11-20'), isHoliday, say).problem).toBeUndefined();
  });
});

describe('the import pause', () => {
  test('it holds until the mail, whatever the day', () => {
    const pause = importPause('accounting-network', { applied: day('2026-11-20') }, isHoliday);
    expect(pause).toEqual({ from: '2026-11-20', plannedEnd: '2026-12-04', ended: undefined });
    expect(pause && importPauseRemark(pause, say)).toMatchObject({ key: 'wait_import_pause', hazards: ['hz-61'] });
  });
  test('the mail ends it', () => {
    const application = { applied: day('2026-11-20'), notified: day('2026-12-01') };
    const pause = importPause('accounting-network', application, isHoliday);
    expect(pause?.ended).toBe('2026-12-01');
    expect(pause && importPauseRemark(pause, say).key).toBe('wait_import_over');
  });
  test.each([undefined, ...PROCEDURES.filter((one) => one !== 'accounting-network')])('%s has none', (procedure) => {
    expect(importPause(procedure, { applied: day('2026-11-20') }, isHoliday)).toBeUndefined();
  });
});
