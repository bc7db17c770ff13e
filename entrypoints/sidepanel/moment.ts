import type { IsHoliday } from '../../lib/domain/business-day.ts';
import { type Day, dayInJapan, dayText } from '../../lib/domain/day.ts';
import { timeText } from '../../lib/domain/maintenance.ts';
import { isHoliday } from '../../lib/platform/holidays.ts';

/** Now, and how days and times are written for this user. */
export interface Moment {
  now: number;
  today: Day;
  isHoliday: IsHoliday;
  /** A day, with its year only where it is another. */
  day: (day: Day) => string;
  /** A day with its year, for what is kept. */
  fullDay: (day: Day) => string;
  /** The day of a time in milliseconds. */
  dayAt: (time: number) => string;
  time: (time: number) => string;
}

/** @param language a BCP 47 tag */
export function momentAt(now: number, language: string): Moment {
  const today = dayInJapan(now);
  const day = (one: Day) => dayText(one, language, today);
  return {
    now,
    today,
    isHoliday,
    day,
    fullDay: (one) => dayText(one, language),
    dayAt: (time) => day(dayInJapan(time)),
    time: (time) => timeText(time, language),
  };
}
