import { foldInput } from './fold-input.ts';

/**
 * A day of the calendar in Japan as `YYYY-MM-DD`, years 1900 to 9999: it can be stored as it is, and `<` puts days in order.
 * A day has no time zone of its own; only {@link dayInJapan} and {@link startOfDay} know one, and it is never the machine's.
 */
export type Day = string & { readonly __brand: 'Day' };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Japan has been at UTC+9 without summer time since 1952. */
const JAPAN = 9 * HOUR;
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(9999, 11, 31);

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const TYPED = /^(\d{4})(?:\s*年\s*|[-/.])(\d{1,2})(?:\s*月\s*|[-/.])(\d{1,2})\s*日?$/;

/** Days since 1970-01-01, as milliseconds. */
function midnight(day: Day): number {
  return Date.parse(day);
}

/** The day of a time in milliseconds; times outside the years 1900 to 9999, or none at all, become the nearest end. */
function dayAt(time: number): Day {
  const within = Math.min(Math.max(Number.isNaN(time) ? EARLIEST : time, EARLIEST), LATEST);
  return new Date(within).toISOString().slice(0, 10) as Day;
}

/**
 * The day written in `raw`: `2026-11-20`, also with `/` or `.`, as `2026年11月20日` and in full-width digits.
 * Undefined for anything else, for days that do not exist, and without the year.
 */
export function parseDay(raw: string): Day | undefined {
  const [, year = '', month = '', date = ''] = TYPED.exec(foldInput(raw)) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!ISO.test(iso)) return undefined;
  const time = Date.parse(iso);
  // Some engines read February 30 as March 2.
  return time >= EARLIEST && time <= LATEST && dayAt(time) === iso ? (iso as Day) : undefined;
}

/** The day in Japan at a time in milliseconds since 1970 (`Date.now()`). */
export function dayInJapan(time: number): Day {
  return dayAt(time + JAPAN);
}

/** The time at which a day begins in Japan, in milliseconds since 1970. */
export function startOfDay(day: Day): number {
  return midnight(day) - JAPAN;
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayAt(midnight(day) + count * DAY);
}

/** The same day of the month `count` years later, or earlier when negative; February 29 becomes March 1. */
export function addYears(day: Day, count: number): Day {
  return dayAt(Date.UTC(Number(day.slice(0, 4)) + count, Number(day.slice(5, 7)) - 1, Number(day.slice(8))));
}

/** How many days `to` is after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(midnight(day)).getUTCDay() + 6) % 7;
}

/** The first day of the day's month, or of the one `months` later. */
export function firstOfMonth(day: Day, months = 0): Day {
  return dayAt(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1));
}

/** The day as people read it, with its weekday (`12月4日(金)`); `language` is a BCP 47 tag. The year only where it is not `today`'s. */
export function dayText(day: Day, language: string, today?: Day): string {
  const year = today?.slice(0, 4) === day.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const form = { ...year, month: 'short', day: 'numeric', weekday: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, form).format(midnight(day));
}
