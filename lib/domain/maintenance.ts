import { dayInJapan, firstOfMonth, startOfDay } from './day.ts';
import { type Remark, remark } from './remark.ts';

const MINUTE = 60_000;
/** 23:55 on the last day of a month, counted from the midnight after it. */
const BEFORE_MIDNIGHT = 5 * MINUTE;
/** 9:00 on the 1st. */
const AFTER_MIDNIGHT = 9 * 60 * MINUTE;
/** How long beforehand contract steps say that it is coming: about as long as one of them takes. */
const SOON = 60 * MINUTE;

/** A maintenance of My Portal (Web), in milliseconds since 1970; `end` itself is no longer part of it. */
export interface Maintenance {
  start: number;
  end: number;
}

function around(firstOfMonth: number): Maintenance {
  return { start: firstOfMonth - BEFORE_MIDNIGHT, end: firstOfMonth + AFTER_MIDNIGHT };
}

/**
 * The maintenance that is on at `now`, else the next one: from 23:55 on the last day of a month to 9:00 on the 1st, in
 * Japan (site-facts.md, rules of Yayoi IDs and groups; screen portal-maintenance).
 */
export function nextMaintenance(now: number): Maintenance {
  const today = dayInJapan(now);
  const thisMonth = around(startOfDay(firstOfMonth(today)));
  return now < thisMonth.end ? thisMonth : around(startOfDay(firstOfMonth(today, 1)));
}

/** Whether contract steps are refused at `now` (milliseconds since 1970) because of the monthly maintenance. */
export function isMaintenance(now: number): boolean {
  return now >= nextMaintenance(now).start;
}

/** What contract steps say at `now`: not now and until when; or that it begins within the hour. `say` writes a time for the user. */
export function maintenanceRemark(now: number, say: (time: number) => string): Remark | undefined {
  const { start, end } = nextMaintenance(now);
  if (now >= start) return remark('stop', 'wait_maintenance_now', [say(end)]);
  return now >= start - SOON ? remark('careful', 'wait_maintenance_soon', [say(start), say(end)]) : undefined;
}

/** A time in Japan as people read it (`12月1日 9:00`); `language` is a BCP 47 tag. */
export function timeText(time: number, language: string): string {
  const form = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(language, { ...form, timeZone: 'Asia/Tokyo' }).format(time);
}
