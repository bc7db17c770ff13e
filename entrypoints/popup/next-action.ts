import type { NextAction } from '../../components/office/next-action.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import { NO_PROGRESS, type Progress } from '../../lib/domain/progress.ts';
import { text } from '../../lib/platform/text.ts';
import { checklistOf, standingOf } from '../../lib/procedures/checklist.ts';
import { momentAt } from '../sidepanel/moment.ts';
import { stepWords } from '../sidepanel/step-words.ts';
import { pauseOf } from '../sidepanel/wait-view.ts';

function inWords(procedure: Procedure, progress: Progress): NextAction {
  const { done, all, next } = standingOf(checklistOf(procedure), progress);
  if (all === 0) return { kind: 'no-guide' };
  if (!next) return { kind: 'complete', done, all };
  return { kind: 'next', step: next.step && stepWords(next, text).words, title: next.stage.title, done, all };
}

/** What an office's procedure asks for next, and until when something has to rest (hz-61). @param now milliseconds since 1970 */
export function nextAction(
  procedure: Procedure | undefined,
  progress: Progress = NO_PROGRESS,
  now: number = Date.now(),
): NextAction {
  if (!procedure) return { kind: 'undecided' };
  const moment = momentAt(now, document.documentElement.lang);
  const pause = pauseOf(procedure, progress, moment);
  const next = inWords(procedure, progress);
  return pause && !pause.ended ? { ...next, pausedUntil: moment.day(pause.plannedEnd) } : next;
}
