import { z } from '../domain/base-schema.ts';
import { MOST_ABOUT, REMARK_KINDS } from '../domain/file-check.ts';
import { unfinishedSchema } from '../domain/journal-schema.ts';
import type { TextKey } from '../domain/text-key.ts';

const nothing = z.strictObject({});
const count = z.number().int().nonnegative();
const remark = z.strictObject({
  kind: z.enum(REMARK_KINDS),
  key: z
    .string()
    .max(60)
    .transform((key) => key as TextKey),
  values: z.array(z.string().max(300)).max(9).readonly(),
  at: z.number().optional(),
});
const check = z.strictObject({
  office: z.string().max(300),
  files: count,
  done: count,
  part: z.number(),
  long: z.boolean(),
  cut: z.boolean(),
  refused: count,
  perhaps: count,
  together: z.array(remark).max(9).readonly(),
  about: z
    .array(z.strictObject({ name: z.string().max(1000), remarks: z.array(remark).max(20).readonly() }))
    .max(MOST_ABOUT)
    .readonly(),
  more: count,
});

/** The messages about the check of files that passed the gate. */
export const checkMessages = {
  /** Asks for a new frame's token: by it the frame knows that our own content script speaks to it. */
  'page/check-frame': { from: 'page', request: nothing, response: z.object({ token: z.string() }) },
  /** Whether this token was given to the page that the asking frame stands in. It holds once. */
  'check/open': {
    from: 'extension',
    request: z.strictObject({ token: z.string().max(80) }),
    response: z.object({ ours: z.boolean() }),
  },
  /** The hashes of these entries of the journal will not come. */
  'page/unhashed': {
    from: 'page',
    request: z.strictObject({ keys: z.array(z.string().max(80)).max(1000), why: unfinishedSchema }),
    response: nothing,
  },
  /** What came of the check, for the tab's next pages; without one, the user has read it. */
  'page/keep-check': { from: 'page', request: z.strictObject({ check: check.optional() }), response: nothing },
  /** What an earlier page of this tab came to, if nobody has read it yet. */
  'page/last-check': { from: 'page', request: nothing, response: z.object({ check: check.optional() }) },
} as const;
