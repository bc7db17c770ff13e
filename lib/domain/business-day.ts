import { addDays, type Day, weekdayOf } from './day.ts';

/** Whether a day is a public holiday in Japan; `lib/platform/holidays.ts` has the real one. */
export type IsHoliday = (day: Day) => boolean;

const SATURDAY = 5;
const SUNDAY = 6;
/** No run of days off is longer; it only keeps a wrong `isHoliday` from never ending. */
const LONGEST_RUN = 60;

/** Monday to Friday and no public holiday. No document speaks of the year end, so December 29 to 31 and January 2 and 3 count. */
export function isBusinessDay(day: Day, isHoliday: IsHoliday): boolean {
  return weekdayOf(day) < SATURDAY && !isHoliday(day);
}

function nearest(from: Day, step: 1 | -1, isHoliday: IsHoliday): Day {
  let day = from;
  for (let tried = 0; tried < LONGEST_RUN && !isBusinessDay(day, isHoliday); tried++) day = addDays(day, step);
  return day;
}

/** The day itself or, when it is none, the last business day before it. */
export function businessDayUntil(day: Day, isHoliday: IsHoliday): Day {
  return nearest(day, -1, isHoliday);
}

/** The day itself or, when it is none, the first business day after it. */
export function businessDayFrom(day: Day, isHoliday: IsHoliday): Day {
  return nearest(day, 1, isHoliday);
}

/** The Sunday that ends the day's week, `weeks` weeks later; weeks run from Monday to Sunday (our reading: procedures.md, ambiguity 1). */
export function endOfWeek(day: Day, weeks = 0): Day {
  return addDays(day, SUNDAY - weekdayOf(day) + 7 * weeks);
}
