import { z } from './base-schema.ts';
import type { OfficeId } from './office.ts';
import { LONGEST_NAME, LONGEST_TEXT, MOST_ALIASES } from './office-limits.ts';
import { parseOfficeToken } from './office-token.ts';
import { PROCEDURES } from './procedure.ts';
import { parseServiceContractId } from './service-contract-id.ts';
import { parseYayoiId } from './yayoi-id.ts';

/** A string that `parse` understands, in the form `parse` gives it. */
function parsed<T>(parse: (raw: string) => T | undefined, expected: string) {
  return z.string().transform((raw, context): T => {
    const value = parse(raw);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: `not a ${expected}` });
    return z.NEVER;
  });
}

/** Parses to the one comparable form of a Yayoi ID. */
export const yayoiIdSchema = parsed(parseYayoiId, 'Yayoi ID');

const officeIdSchema = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .transform((id) => id as OfficeId);
const name = z.string().min(1).max(LONGEST_NAME);
const line = z.string().max(LONGEST_NAME);
const color = z.string().regex(/^#[0-9a-f]{6}$/);
const contractId = parsed(parseServiceContractId, 'service contract ID');
const procedure = z.enum(PROCEDURES);

const fields = {
  name,
  yayoiId: yayoiIdSchema.optional(),
  businessGroup: line.optional(),
  serviceContractId: contractId.optional(),
  originalContractId: contractId.optional(),
  officeToken: parsed(parseOfficeToken, 'office token').optional(),
  procedure: procedure.optional(),
  color: color.optional(),
  aliases: z.array(line).max(MOST_ALIASES).optional(),
  notes: z.string().max(LONGEST_TEXT).optional(),
};
const office = { id: officeIdSchema, ...fields };

/** Unknown fields are kept (contract §6) but have no place in the type, so that {@link OfficeFields} fits both ways. */
function keepingUnknown<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape>;
}

/** The form of one office's fields (contract §6), each by itself; the rules between offices are in `office-rules.ts`. */
export const officeFieldsSchema = keepingUnknown(fields);

/** An office of the ledger: its fields and its id. */
export const officeSchema = keepingUnknown(office);

/** What a page or the popup's list may know of an office. */
export const officeBriefSchema = z.object({
  id: officeIdSchema,
  name,
  mark: z.string().min(1).max(16),
  color,
  yayoiId: yayoiIdSchema.optional(),
  procedure: procedure.optional(),
});
