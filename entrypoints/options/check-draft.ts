import { type Draft, fieldsOf } from '../../components/office/office-draft.ts';
import type { OfficeId } from '../../lib/domain/office.ts';
import { checkFields } from '../../lib/domain/office-fields.ts';
import type { OfficeIndex } from '../../lib/domain/office-index.ts';
import { conflictProblem, conflicts } from '../../lib/domain/office-rules.ts';
import type { Problem } from '../../lib/domain/problem.ts';

/**
 * Every broken rule of what stands in the form. Unlike a row of a file, a form is judged while it is half filled:
 * a value that another office has already is named even when the name is still missing.
 */
export function checkDraft(draft: Draft, others: OfficeIndex, self: OfficeId | undefined): Problem[] {
  const fields = fieldsOf(draft);
  const broken = checkFields(fields).problems ?? [];
  const bad = new Set(broken.map(({ field }) => field));
  const good = Object.fromEntries(Object.entries(fields).filter(([field]) => !bad.has(field)));
  const rest = checkFields(bad.has('name') ? { ...good, name: '\u0000' } : good).office;
  if (!rest) return broken;
  const skip = new Set(self === undefined ? [] : [self]);
  const taken = conflicts(rest, (field, value) => others.find(field, value, skip)).map(conflictProblem);
  return [...broken, ...taken];
}
