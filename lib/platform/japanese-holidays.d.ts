/** As much of japanese-holidays 1.0.10 as is used; the package has no types of its own. */
declare module 'japanese-holidays' {
  /** The days off of a year, substitute holidays and days between two holidays included, in order; `month` from 1. */
  function getHolidaysOf(year: number): { month: number; date: number; name: string }[];
  const holidays: { getHolidaysOf: typeof getHolidaysOf };
  export default holidays;
}
