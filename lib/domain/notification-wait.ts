import { businessDayFrom, businessDayUntil, endOfWeek, type IsHoliday } from './business-day.ts';
import { addDays, type Day, daysBetween, parseDay } from './day.ts';
import { type Remark, remark } from './remark.ts';

/** The page on managing several offices is of this day (net-AP-1-08): nobody applied, and no clock is right, before it. */
const FIRST_APPLICATION = parseDay('2023-09-08');
/** Longer than any wait: a year mistyped, or a mail that came long ago and was never recorded. */
const LONGEST_WAIT_DAYS = 366;
const WEEK_AFTER_NEXT = 2;

/** When the notification of the service contract ID is expected. All of it is an estimate; only the mail ends the wait (net-AP-0-01, net-AP-0-07). */
export interface ExpectedNotification {
  /**
   * The last business day up to the end of the week after next (acc-pre-02). When that whole week is off, the last one
   * before it.
   */
  businessDay: Day;
  /** The Sunday of the week after next (net-AP-0-01). */
  latest: Day;
  /** The first business day after `latest`: only then can it be late, and only then can someone be asked. */
  lateFrom: Day;
}

/** The estimate for an application completed on `applied`. */
export function expectedNotification(applied: Day, isHoliday: IsHoliday): ExpectedNotification {
  const latest = endOfWeek(applied, WEEK_AFTER_NEXT);
  return {
    latest,
    businessDay: businessDayUntil(latest, isHoliday),
    lateFrom: businessDayFrom(addDays(latest, 1), isHoliday),
  };
}

/** What is recorded of one office's application. */
export interface Application {
  /** The day on which the application was completed. */
  applied: Day;
  /** The day of the notification, once it came. */
  notified?: Day | undefined;
}

/** `due`: it should come any day now; `late`: the estimate has passed. */
export type WaitState = 'waiting' | 'due' | 'late' | 'done';

/** An office's wait; `problem` stands in place of the state when dates and clock cannot both be right. */
export type NotificationWait =
  | { state: WaitState; expected: ExpectedNotification; daysWaited: number; problem?: undefined }
  | { problem: Remark; state?: undefined };

type Say = (day: Day) => string;

function clockProblem({ applied, notified }: Application, today: Day, say: Say): Remark | undefined {
  if (FIRST_APPLICATION && today < FIRST_APPLICATION) return remark('careful', 'wait_clock_wrong', [say(today)]);
  if (applied > today) return remark('careful', 'wait_applied_in_future', [say(applied), say(today)]);
  if (notified && notified > today) return remark('careful', 'wait_notified_in_future', [say(notified), say(today)]);
  if (notified && notified < applied) {
    return remark('careful', 'wait_notified_before_applied', [say(notified), say(applied)]);
  }
  const isLongAgo = !notified && daysBetween(applied, today) > LONGEST_WAIT_DAYS;
  const isTooEarly = FIRST_APPLICATION !== undefined && applied < FIRST_APPLICATION;
  return isLongAgo || isTooEarly ? remark('careful', 'wait_applied_long_ago', [say(applied)]) : undefined;
}

function stateOf(today: Day, notified: Day | undefined, expected: ExpectedNotification): WaitState {
  if (notified) return 'done';
  if (today >= expected.lateFrom) return 'late';
  return today >= expected.businessDay ? 'due' : 'waiting';
}

/**
 * Where an office's wait stands on `today` (`dayInJapan(Date.now())`). `say` writes a day for the user: `dayText`.
 * The problems: the clock before the first application there could be; a date after today; a notification before its
 * application; an application more than a year ago without one.
 */
export function notificationWait(
  application: Application,
  today: Day,
  isHoliday: IsHoliday,
  say: Say,
): NotificationWait {
  const problem = clockProblem(application, today, say);
  if (problem) return { problem };
  const { applied, notified } = application;
  const expected = expectedNotification(applied, isHoliday);
  return { state: stateOf(today, notified, expected), expected, daysWaited: daysBetween(applied, notified ?? today) };
}

/** What to say of a wait, what to do when it is late included; of one that is over, nothing. */
export function waitRemark(wait: NotificationWait, say: Say): Remark | undefined {
  if (wait.problem) return wait.problem;
  const day = say(wait.expected.businessDay);
  switch (wait.state) {
    case 'waiting':
      return remark('info', 'wait_expected', [day], ['hz-60']);
    case 'due':
      return remark('info', 'wait_due', [say(wait.expected.latest)], ['hz-60']);
    case 'late':
      return remark('careful', 'wait_late', [day], ['hz-60']);
    case 'done':
      return undefined;
  }
}
