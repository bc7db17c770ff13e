import type { Office } from '../../lib/domain/office.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import { NO_PROGRESS, type Progress, type ProgressOf } from '../../lib/domain/progress.ts';
import { text } from '../../lib/platform/text.ts';
import { type Checklist, checklistOf, standingOf } from '../../lib/procedures/checklist.ts';
import { stepWords } from '../sidepanel/step-words.ts';

function labelOf(list: Checklist, progress: Progress): string {
  if (list.setup.length === 0) return '';
  const { next } = standingOf(list, progress);
  if (!next) return text('panel_all_complete');
  return stepWords({ step: next.step }, text).words;
}

/** How far each office has come, in a word or two: the STEP that is next. Nothing for offices without a guide. */
export function stepLabels(progressOf: ProgressOf): (office: Office) => string {
  const lists = new Map<Procedure, Checklist>();
  const begun = new Map<Progress, string>();
  const fresh = new Map<Procedure, string>();
  return ({ id, procedure }) => {
    if (!procedure) return '';
    const progress = progressOf[id];
    const known = progress ? begun.get(progress) : fresh.get(procedure);
    if (known !== undefined) return known;
    const list = lists.get(procedure) ?? checklistOf(procedure);
    lists.set(procedure, list);
    const label = labelOf(list, progress ?? NO_PROGRESS);
    if (progress) begun.set(progress, label);
    else fresh.set(procedure, label);
    return label;
  };
}
