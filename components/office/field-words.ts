import type { OfficeFields } from '../../lib/domain/office.ts';
import type { TextKey } from '../../lib/domain/text-key.ts';

/** What each field of an office is called. */
export const FIELD_WORDS: Record<keyof OfficeFields, TextKey> = {
  name: 'office_field_name',
  yayoiId: 'office_field_yayoi_id',
  businessGroup: 'office_field_business_group',
  serviceContractId: 'office_field_service_contract_id',
  originalContractId: 'office_field_original_contract_id',
  officeToken: 'office_field_office_token',
  procedure: 'office_field_procedure',
  color: 'office_field_color',
  aliases: 'office_field_aliases',
  notes: 'office_field_notes',
};

/** The words for a field's name, or the name itself for a field that contract §6 does not know. */
export function fieldWords(field: string): TextKey | undefined {
  return Object.hasOwn(FIELD_WORDS, field) ? FIELD_WORDS[field as keyof OfficeFields] : undefined;
}
