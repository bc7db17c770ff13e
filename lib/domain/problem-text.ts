import type { OfficeFields } from './office.ts';
import type { Problem } from './problem.ts';
import type { Text, TextKey } from './text-key.ts';

const LABELS: Readonly<Record<keyof OfficeFields, TextKey>> = {
  name: 'field_name',
  yayoiId: 'field_yayoi_id',
  businessGroup: 'field_business_group',
  serviceContractId: 'field_service_contract_id',
  originalContractId: 'field_original_contract_id',
  officeToken: 'field_office_token',
  procedure: 'field_procedure',
  color: 'field_color',
  aliases: 'field_aliases',
  notes: 'field_notes',
};

/** What the user calls this field; an unknown field goes by its own name. */
export function fieldLabel(text: Text, field: string): string {
  return Object.hasOwn(LABELS, field) ? text(LABELS[field as keyof OfficeFields]) : field;
}

/** The sentence that names the field, says what is wrong and what to do. */
export function describeProblem(text: Text, { field, code, values }: Problem): string {
  return text(`problem_${code}`, values[0] ?? '', values[1] ?? '', fieldLabel(text, field));
}
