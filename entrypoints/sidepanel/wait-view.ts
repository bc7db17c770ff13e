import type { WaitView } from '../../components/checklist/checklist-view.ts';
import { APPLY_STAGES, applicationOf } from '../../lib/domain/application.ts';
import { type Day, dayInJapan, parseDay } from '../../lib/domain/day.ts';
import { type ImportPause, importPause } from '../../lib/domain/import-pause.ts';
import { type NotificationWait, notificationWait } from '../../lib/domain/notification-wait.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import { isDone, type Progress } from '../../lib/domain/progress.ts';
import { remark } from '../../lib/domain/remark.ts';
import type { Moment } from './moment.ts';

/** Where the wait stands; undefined before the application. */
export function waitOf(progress: Progress, { today, isHoliday, day }: Moment): NotificationWait | undefined {
  const application = applicationOf(progress);
  return application && notificationWait(application, today, isHoliday, day);
}

/** The import pause of an office, if its procedure has one and it has applied. */
export function pauseOf(
  procedure: Procedure | undefined,
  progress: Progress,
  { isHoliday }: Moment,
): ImportPause | undefined {
  const application = applicationOf(progress);
  return application && importPause(procedure, application, isHoliday);
}

/** The day on which the form was ticked off as sent, else today. */
function suggestedDay(progress: Progress, today: Day): Day {
  const tick = APPLY_STAGES.map((stage) => isDone(progress, stage) && progress.ticks[stage]).find(Boolean);
  return tick && tick.by === 'hand' ? dayInJapan(tick.at) : today;
}

/** The wait as its box shows it. */
export function waitView(progress: Progress, moment: Moment): WaitView {
  const { today, isHoliday, day } = moment;
  const application = applicationOf(progress);
  const wait = waitOf(progress, moment);
  return {
    begun: application !== undefined || APPLY_STAGES.some((stage) => isDone(progress, stage)),
    applied: application?.applied,
    appliedWords: application ? day(application.applied) : '',
    days: wait?.state && wait.state !== 'done' ? wait.daysWaited : undefined,
    suggested: suggestedDay(progress, today),
    check: (raw) => {
      const applied = parseDay(raw);
      if (!applied) return remark('careful', 'panel_wait_bad_date');
      return notificationWait({ applied }, today, isHoliday, day).problem;
    },
  };
}
