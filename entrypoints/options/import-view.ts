import type { ImportView } from '../../components/ledger/import-view.ts';
import { PROCEDURE_WORDS } from '../../components/office/procedure-words.ts';
import { describeProblem, fieldLabel } from '../../lib/domain/problem-text.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import type { Text } from '../../lib/domain/text-key.ts';
import type { ImportPlan } from '../../lib/ledger/plan-import.ts';

function shown(field: string, value: unknown, text: Text): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join(text('ui_comma'));
  if (field === 'procedure' && Object.hasOwn(PROCEDURE_WORDS, String(value)))
    return text(PROCEDURE_WORDS[value as Procedure]);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** An import's plan in the user's words. */
export function importView(fileName: string, plan: ImportPlan, text: Text): ImportView {
  return {
    fileName,
    added: plan.added.map(({ row, office }) => ({ row, name: office.name })),
    changed: plan.changed.map(({ row, name, changes }) => ({
      row,
      name,
      changes: changes.map(({ field, before, after }) => ({
        field: fieldLabel(text, field),
        before: shown(field, before, text),
        after: shown(field, after, text),
      })),
    })),
    unchanged: plan.unchanged.length,
    refused: plan.refused.map(({ row, name = '', problems }) => ({
      row,
      name,
      reasons: problems.map((problem) => describeProblem(text, problem)),
    })),
  };
}
