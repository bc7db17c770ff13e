import { z } from './base-schema.ts';
import { KEEP_YEARS, UNFINISHED } from './journal.ts';
import { yayoiIdSchema } from './ledger-schema.ts';
import { VERDICTS } from './verdict.ts';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
export const unfinishedSchema = z.enum(UNFINISHED);
export const keepYearsSchema = z.union(KEEP_YEARS.map((years) => z.literal(years)));

/** What a page says of its own state when files pass. */
export const passageFields = {
  screen: z.string().max(60),
  verdict: z.enum(VERDICTS),
  how: z.string().max(40),
  yayoiId: yayoiIdSchema.optional(),
  goneAhead: z.boolean(),
  way: z.string().max(40),
};

/** What a page says of one file. */
export const fileFields = {
  name: z.string().max(1000),
  size: z.number().int().nonnegative(),
  type: z.string().max(200),
};

/** An entry of the journal, as it is stored and as it is shown. */
export const journalEntrySchema = z.object({
  at: z.number(),
  office: z.object({ id: z.string(), name: z.string() }).optional(),
  targetYayoiId: yayoiIdSchema.optional(),
  ...passageFields,
  ...fileFields,
  sha256: sha256Schema.optional(),
  unfinished: unfinishedSchema.optional(),
});

export const journalFilterSchema = z.strictObject({
  office: z.string().max(200).optional(),
  name: z.string().max(1000).optional(),
  from: z.number().optional(),
  until: z.number().optional(),
  sha256: sha256Schema.optional(),
  verdict: z.enum(VERDICTS).optional(),
  goneAhead: z.literal(true).optional(),
  broken: z.literal(true).optional(),
});
