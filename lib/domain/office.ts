import type { Procedure } from './procedure.ts';
import type { YayoiId } from './yayoi-id.ts';

export type OfficeId = string & { readonly __brand: 'OfficeId' };

/** What a ledger file says of an office (contract §6). Unknown fields are kept beside these. */
export interface OfficeFields {
  name: string;
  yayoiId?: YayoiId | undefined;
  businessGroup?: string | undefined;
  serviceContractId?: string | undefined;
  originalContractId?: string | undefined;
  officeToken?: string | undefined;
  procedure?: Procedure | undefined;
  /** `#rrggbb`, lower case. Without one the office gets a colour from its name: `officeColor`. */
  color?: string | undefined;
  aliases?: string[] | undefined;
  notes?: string | undefined;
}

export interface Office extends OfficeFields {
  id: OfficeId;
}

/** As much of an office as a page or the popup's list has to show. */
export interface OfficeBrief {
  id: OfficeId;
  name: string;
  /** One or two characters that stand for the office beside its colour, never colour alone. */
  mark: string;
  color: string;
  yayoiId?: YayoiId | undefined;
  procedure?: Procedure | undefined;
}
