import { type Remark, remark } from './remark.ts';

/** How long a confirmation code can be used, in milliseconds (firm-08-03). */
export const CODE_LIFE = 10 * 60_000;
/** How often a new code can be asked for (firm-08-06). */
export const MOST_RESENDS = 2;
/** From here on the remark asks to hurry. */
const ALMOST_OVER = 2 * 60_000;

/** A confirmation code's time and what is left of the resends. */
export interface CodeClock {
  /** Milliseconds left; 0 when the code is no longer valid. */
  left: number;
  /** `m:ss`, rounded up. */
  shown: string;
  expired: boolean;
  resendsLeft: number;
  /** What to do now. */
  remarks: Remark[];
}

function shownAs(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function remarksFor(left: number, shown: string, resends: number, resendsLeft: number): Remark[] {
  if (left === 0) {
    return resendsLeft > 0
      ? [remark('stop', 'wait_code_expired', [String(resendsLeft)], ['hz-21', 'hz-23'])]
      : [remark('stop', 'wait_code_no_resends', [], ['hz-21', 'hz-23'])];
  }
  const time = remark(left <= ALMOST_OVER ? 'careful' : 'info', 'wait_code_left', [shown], ['hz-21']);
  if (resends === 0) return [time];
  const newest = remark('careful', 'wait_code_newest', [], ['hz-22']);
  const last =
    resendsLeft === 1
      ? remark('careful', 'wait_code_one_resend', [], ['hz-23'])
      : remark('careful', 'wait_code_last', [], ['hz-23']);
  return [time, newest, last];
}

/**
 * The clock of the confirmation code: ten minutes from `shownAt`, when the screen first appeared or the last resend was
 * pressed (hz-21), and two resends (firm-08-03 to firm-08-06). `resends` is how often it was pressed. A clock that was set back
 * never shows more than the ten minutes.
 */
export function codeClock(shownAt: number, now: number, resends: number): CodeClock {
  const left = Math.min(Math.max(shownAt + CODE_LIFE - now, 0), CODE_LIFE) || 0;
  const used = Math.min(Math.max(Math.trunc(resends) || 0, 0), MOST_RESENDS);
  const resendsLeft = MOST_RESENDS - used;
  const shown = shownAs(left);
  return { left, shown, expired: left === 0, resendsLeft, remarks: remarksFor(left, shown, used, resendsLeft) };
}
