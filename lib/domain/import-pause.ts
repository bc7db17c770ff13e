import type { IsHoliday } from './business-day.ts';
import type { Day } from './day.ts';
import { type Application, expectedNotification } from './notification-wait.ts';
import type { Procedure } from './procedure.ts';
import { type Remark, remark } from './remark.ts';

/** From when to when the transaction import rests on the office data that was applied for (hz-61, acc-pre-01 to 03). */
export interface ImportPause {
  from: Day;
  /** The estimate (acc-pre-02); its passing ends nothing. */
  plannedEnd: Day;
  /** The day of the notification, the only thing that ends the pause; undefined while it holds. */
  ended: Day | undefined;
}

/** The import pause of an office's application; undefined in procedures that have none: only accounting-network prints it. */
export function importPause(
  procedure: Procedure | undefined,
  { applied, notified }: Application,
  isHoliday: IsHoliday,
): ImportPause | undefined {
  if (procedure !== 'accounting-network') return undefined;
  return { from: applied, plannedEnd: expectedNotification(applied, isHoliday).businessDay, ended: notified };
}

/** What to say of an import pause: not now, with the estimate; once it is over, that every service has to be connected anew. */
export function importPauseRemark(pause: ImportPause, say: (day: Day) => string): Remark {
  return pause.ended
    ? remark('info', 'wait_import_over', [], ['hz-63', 'hz-64', 'hz-65'])
    : remark('careful', 'wait_import_pause', [say(pause.plannedEnd)], ['hz-61']);
}
