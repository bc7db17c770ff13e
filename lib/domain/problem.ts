import type { OfficeFields } from './office.ts';

/** Why a value cannot go into the ledger (contract §6). The locale files have one sentence `problem_<code>` for each. */
export const PROBLEM_CODES = [
  'name_missing',
  'name_taken',
  'yayoi_id_format',
  'yayoi_id_taken',
  'service_contract_id_format',
  'service_contract_id_taken',
  'service_contract_id_is_original',
  'original_contract_id_format',
  'original_contract_id_is_issued',
  'office_token_format',
  'office_token_taken',
  'procedure_unknown',
  'color_format',
  'aliases_format',
  'text_expected',
  'text_too_long',
  'password_field',
  'password_column',
  'extra_cells',
  'field_too_large',
  'row_not_an_office',
  'same_as_row',
  'same_office_as_row',
  'office_gone',
  'history_lost',
  'record_unreadable',
  'managed_field',
  'managed_office',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One broken rule: which field, which rule, and what the sentence has to quote. */
export interface Problem {
  /** A name of contract §6, or the unknown field's own name. */
  field: keyof OfficeFields | (string & {});
  code: ProblemCode;
  /**
   * Put into the sentence as `$1`, `$2`: the refused value, then the office that already has it (or, for `same_…row`, the
   * other row's number); `$3` is the field's name. A password is never quoted.
   */
  values: string[];
}
