import type { OfficeFields } from '../../lib/domain/office.ts';

/** What stands in the form's controls: every field as text, an empty one as `''`, the aliases one per line. */
export type Draft = Record<keyof OfficeFields, string>;

const EMPTY: Draft = {
  name: '',
  yayoiId: '',
  businessGroup: '',
  serviceContractId: '',
  originalContractId: '',
  officeToken: '',
  procedure: '',
  color: '',
  aliases: '',
  notes: '',
};
export const DRAFT_FIELDS = Object.keys(EMPTY) as (keyof OfficeFields)[];

export function draftOf(office: OfficeFields | undefined): Draft {
  if (!office) return EMPTY;
  const text = (field: Exclude<keyof OfficeFields, 'aliases'>) => office[field] ?? '';
  const filled = DRAFT_FIELDS.map((field) => [
    field,
    field === 'aliases' ? (office.aliases ?? []).join('\n') : text(field),
  ]);
  return Object.fromEntries(filled) as Draft;
}

function typedValue(field: keyof OfficeFields, text: string): unknown {
  if (field !== 'aliases') return text;
  return text
    .split('\n')
    .map((alias) => alias.trim())
    .filter(Boolean);
}

/** The fields as a ledger file would say them; empty ones are left out, except the name. */
export function fieldsOf(draft: Draft): Record<string, unknown> {
  const said = DRAFT_FIELDS.filter((field) => field === 'name' || draft[field].trim() !== '');
  return Object.fromEntries(said.map((field) => [field, typedValue(field, draft[field])]));
}

/** Only what the edits change of the stored office; `null` empties a field. Other windows' changes stay as they are. */
export function changeOf(edits: Partial<Draft>, stored: OfficeFields): Record<string, unknown> {
  const before = draftOf(stored);
  const changed = DRAFT_FIELDS.filter((field) => edits[field] !== undefined && edits[field] !== before[field]);
  return Object.fromEntries(
    changed.map((field) => {
      const text = edits[field] ?? '';
      return [field, text.trim() === '' && field !== 'name' ? null : typedValue(field, text)];
    }),
  );
}
