import { useState } from 'preact/hooks';
import type { OfficeFields } from '../../lib/domain/office.ts';
import type { Problem, ProblemCode } from '../../lib/domain/problem.ts';
import { type Draft, draftOf } from './office-draft.ts';

/** Broken rules that a half-typed value cannot break by accident: said at once, the others when the field is left. */
const AT_ONCE = /_taken$|_is_|^text_too_long$|^password/;

const saysAtOnce = (code: ProblemCode) => AT_ONCE.test(code);

/**
 * The form's own copy of what was typed. Fields that were not touched follow the stored office,
 * so that another window's change shows here and nothing typed here is lost.
 */
export function useOfficeDraft(office: OfficeFields | undefined, check: (draft: Draft) => Problem[]) {
  const [edits, setEdits] = useState<Partial<Draft>>({});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const stored = draftOf(office);
  const draft: Draft = { ...stored, ...edits };
  const found = check(draft);
  const shown = (problem: Problem) =>
    left.has('*') ||
    left.has(problem.field) ||
    (saysAtOnce(problem.code) && edits[problem.field as keyof Draft] !== undefined);
  const same = (one: Problem, other: Problem) => one.field === other.field && one.code === other.code;
  const problems = [...found.filter(shown), ...refused.filter((late) => !found.some((live) => same(live, late)))];

  return {
    draft,
    edits,
    found,
    problems,
    dirty: Object.entries(edits).some(([field, value]) => value !== stored[field as keyof Draft]),
    set(field: keyof Draft, value: string) {
      setEdits((before) => ({ ...before, [field]: value }));
      setRefused((before) => before.filter((problem) => problem.field !== field));
    },
    leave(field: keyof Draft) {
      if (edits[field] !== undefined) setLeft((before) => new Set(before).add(field));
    },
    showAll() {
      setLeft((before) => new Set(before).add('*'));
    },
    refuse(late: readonly Problem[]) {
      setRefused(late);
    },
  };
}
export type OfficeDraft = ReturnType<typeof useOfficeDraft>;
