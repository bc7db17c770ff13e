import { z } from '../domain/base-schema.ts';
import { officeBriefSchema, officeSchema } from '../domain/ledger-schema.ts';

const officeId = officeSchema.shape.id;
const nothing = z.strictObject({});

/** The messages of the popup's list, which never needs the whole ledger. */
export const officeMessages = {
  /** The offices that fit the words, and how the ledger stands. */
  'office/search': {
    from: 'extension',
    request: z.strictObject({ words: z.string().max(200), limit: z.number().int().positive().max(200) }),
    response: z.object({
      offices: z.array(officeBriefSchema),
      more: z.number(),
      /** All offices of the ledger, those put away too. */
      total: z.number(),
      unreadable: z.number(),
      pinned: z.array(officeId),
    }),
  },
  'office/pin': {
    from: 'extension',
    request: z.strictObject({ id: officeId, pinned: z.boolean() }),
    response: nothing,
  },
  /** Opens the sign-in page for an office, in its own container where it has one. */
  'office/open': { from: 'extension', request: z.strictObject({ id: officeId }), response: nothing },
} as const;
