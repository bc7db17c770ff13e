import holidays from 'japanese-holidays';
import type { Day } from '../domain/day.ts';

const years = new Map<string, ReadonlySet<string>>();

function daysOff(year: string): ReadonlySet<string> {
  const known = years.get(year);
  if (known) return known;
  const two = (value: number) => String(value).padStart(2, '0');
  const days = new Set(holidays.getHolidaysOf(Number(year)).map(({ month, date }) => `${two(month)}-${two(date)}`));
  years.set(year, days);
  return days;
}

/**
 * Whether a day is a public holiday in Japan, computed by the rules of the law as of 2021, which still hold in 2026:
 * substitute holidays and days between two holidays included. What is decided later for one year alone is not known.
 */
export function isHoliday(day: Day): boolean {
  return daysOff(day.slice(0, 4)).has(day.slice(5));
}
