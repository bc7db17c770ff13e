import { z } from './base-schema.ts';
import { MOST_STEPS } from './taught-place.ts';

/** A place as a page describes it and as it is stored. */
export const taughtPlaceSchema = z.strictObject({
  layout: z.string().max(500),
  landmark: z.string().max(40),
  steps: z.array(z.strictObject({ tag: z.string().max(60), nth: z.number().int().nonnegative() })).max(MOST_STEPS),
  words: z.string().max(200),
});
