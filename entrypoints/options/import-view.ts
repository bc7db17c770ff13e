import type { ImportView, Listed } from '../../components/ledger/import-view.ts';
import { PROCEDURE_WORDS } from '../../components/office/procedure-words.ts';
import { describeProblem, fieldLabel } from '../../lib/domain/problem-text.ts';
import type { Procedure } from '../../lib/domain/procedure.ts';
import type { Text } from '../../lib/domain/text-key.ts';
import type { Mapping } from '../../lib/ledger/csv-columns.ts';
import type { ImportPlan } from '../../lib/ledger/plan-import.ts';
import { inColumn } from './mapping-view.ts';

/** As much of a value as one line of the preview shows. */
const SHOWN = 200;

/** A value of an office's field in words. */
export function shown(field: string, value: unknown, text: Text): string {
  if (value === undefined || value === null) return '';
  if (field === 'procedure' && Object.hasOwn(PROCEDURE_WORDS, String(value)))
    return text(PROCEDURE_WORDS[value as Procedure]);
  const plain = Array.isArray(value) && value.every((one) => typeof one === 'string');
  const words = plain ? value.join(text('ui_comma')) : typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}

/** Only what is shown is put into words: that is what takes long. */
function listed<T, V>(entries: readonly T[], view: (entry: T) => V): Listed<V> {
  return { count: entries.length, first: (most) => entries.slice(0, most).map(view) };
}

/** A plan, and how the table that it was made of was read. */
export interface PlannedFile {
  key: number;
  name: string;
  plan: ImportPlan;
  mapping: Mapping | undefined;
}

/** An import's plan in the user's words; what becomes of the columns is `mappingView`. */
export function importView({ key, name, plan, mapping }: PlannedFile, text: Text): ImportView {
  return {
    key,
    fileName: name,
    added: listed(plan.added, ({ row, office }) => ({ row, name: office.name })),
    changed: listed(plan.changed, (entry) => ({
      row: entry.row,
      name: entry.name,
      changes: entry.changes.map(({ field, before, after }) => ({
        field: fieldLabel(text, field),
        before: shown(field, before, text),
        after: shown(field, after, text),
      })),
    })),
    unchanged: plan.unchanged.length,
    refused: listed(plan.refused, (entry) => ({
      row: entry.row,
      name: entry.name ?? '',
      reasons: entry.problems.map((problem) => inColumn(mapping, problem.field, describeProblem(text, problem), text)),
    })),
    secrets: listed(plan.secrets, (entry) => ({
      row: entry.row,
      name: entry.name,
      fields: entry.fields.map((field) => fieldLabel(text, field)).join(text('ui_comma')),
    })),
  };
}
