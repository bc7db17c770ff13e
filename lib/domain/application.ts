import { dayInJapan, parseDay } from './day.ts';
import type { Application } from './notification-wait.ts';
import type { Progress } from './progress.ts';

/** The stage of `lib/procedures` that waits for the number; its tick is the day of the notification. */
export const WAIT_STAGE = 'wait-for-number';
/** The stages in which the application form is sent, one for each form. */
export const APPLY_STAGES: readonly string[] = ['apply', 'apply-accounting'];

/** What is known of an office's application; undefined until its day was said. */
export function applicationOf(progress: Progress): Application | undefined {
  const applied = progress.appliedOn === undefined ? undefined : parseDay(progress.appliedOn);
  if (!applied) return undefined;
  const tick = progress.ticks[WAIT_STAGE];
  return tick?.state === 'done' ? { applied, notified: dayInJapan(tick.at) } : { applied };
}
