import type { NextAction } from '../../components/office/next-action.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import { NO_PROGRESS, type Progress } from '../../lib/domain/progress.ts';
import { text } from '../../lib/platform/text.ts';
import { checklistOf, standingOf } from '../../lib/procedures/checklist.ts';
import { stepWords } from '../sidepanel/step-words.ts';

/** What an office's procedure asks for next. */
export function nextAction(procedure: Procedure | undefined, progress: Progress = NO_PROGRESS): NextAction {
  if (!procedure) return { kind: 'undecided' };
  const { done, all, next } = standingOf(checklistOf(procedure), progress);
  if (all === 0) return { kind: 'no-guide' };
  if (!next) return { kind: 'complete', done, all };
  return { kind: 'next', step: next.step && stepWords(next, text).words, title: next.stage.title, done, all };
}
