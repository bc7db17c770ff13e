import type { Office, OfficeFields, OfficeId } from './office.ts';
import { type Checked, checkFields } from './office-fields.ts';
import { type IndexedField, indexOffices, type OfficeIndex } from './office-index.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** A value of one field must not stand in the `against` field of another office (contract §6, hz-12, hz-34). */
export const CROSS_RULES: readonly { field: IndexedField; against: IndexedField; code: ProblemCode }[] = [
  { field: 'name', against: 'name', code: 'name_taken' },
  { field: 'yayoiId', against: 'yayoiId', code: 'yayoi_id_taken' },
  { field: 'serviceContractId', against: 'serviceContractId', code: 'service_contract_id_taken' },
  { field: 'serviceContractId', against: 'originalContractId', code: 'service_contract_id_is_original' },
  { field: 'originalContractId', against: 'serviceContractId', code: 'original_contract_id_is_issued' },
  { field: 'officeToken', against: 'officeToken', code: 'office_token_taken' },
];

/** A broken rule between two offices; `other` is the one that has the value already. */
export interface Conflict {
  field: IndexedField;
  code: ProblemCode;
  value: string;
  other: OfficeFields & { id?: OfficeId };
}

/** Every rule between offices that `office` breaks; `find` looks among the others. */
export function conflicts(office: OfficeFields, find: OfficeIndex['find']): Conflict[] {
  const found: Conflict[] = [];
  for (const { field, against, code } of CROSS_RULES) {
    const value = office[field];
    const other = value === undefined ? undefined : find(against, value);
    if (value !== undefined && other) found.push({ field, code, value, other });
  }
  const value = office.serviceContractId;
  if (value !== undefined && value === office.originalContractId) {
    found.push({ field: 'serviceContractId', code: 'service_contract_id_is_original', value, other: office });
  }
  return found;
}

/** The conflict as a problem: the value, then the name of the office that has it. */
export function conflictProblem({ field, code, value, other }: Conflict): Problem {
  return { field, code, values: [value, other.name] };
}

/**
 * All rules of contract §6 for one row: its fields in their kept form, or every broken rule.
 * `others` are the ledger's offices (as an index where many rows are checked); `self` is the office that is edited.
 */
export function checkOffice(fields: unknown, others: readonly Office[] | OfficeIndex, self?: OfficeId): Checked {
  const checked = checkFields(fields);
  if (!checked.office) return checked;
  const index = 'find' in others && 'all' in others ? others : indexOffices(others);
  const skip = new Set(self === undefined ? [] : [self]);
  const broken = conflicts(checked.office, (field, value) => index.find(field, value, skip));
  return broken.length === 0 ? checked : { problems: broken.map(conflictProblem) };
}
