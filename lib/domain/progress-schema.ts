import { z } from './base-schema.ts';
import type { Progress } from './progress.ts';

/** Longest note beside a stage, in characters. */
const LONGEST_NOTE = 2000;

/** The name of a stage of `lib/procedures`. */
export const stageNameSchema = z.string().regex(/^[a-z0-9-]{1,60}$/);
const day = z.iso.date();
const note = z.string().max(LONGEST_NOTE);

const tick = z.strictObject({ state: z.enum(['done', 'open']), by: z.enum(['hand', 'evidence']), at: z.number() });

/** What is stored of one office, and what the extension's pages are told of it. */
export const progressSchema: z.ZodType<Progress, unknown> = z.strictObject({
  ticks: z.record(stageNameSchema, tick),
  notes: z.record(stageNameSchema, note),
  appliedOn: day.optional(),
});

/** A change made by hand. */
export const progressChangeSchema = z.strictObject({
  ticks: z.record(stageNameSchema, z.union([z.enum(['done', 'open']), tick, z.null()])).optional(),
  notes: z.record(stageNameSchema, note.nullable()).optional(),
  appliedOn: day.nullable().optional(),
});
