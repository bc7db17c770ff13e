import { z } from '../domain/base-schema.ts';
import { officeSchema } from '../domain/ledger-schema.ts';
import { stageNameSchema } from '../domain/progress-schema.ts';
import type { TextKey } from '../domain/text-key.ts';

/** Longest typed value that is looked at, in characters. */
export const LONGEST_TYPED = 400;
const typed = z.record(z.string().max(20), z.string().max(LONGEST_TYPED));

/** What pages ask while a procedure is gone through; part of the one protocol. */
export const procedureMessages = {
  /** The page, signed in as the target, shows that these stages of the target's procedure are done. */
  'page/done': {
    from: 'page',
    request: z.strictObject({ office: officeSchema.shape.id, stages: z.array(stageNameSchema).max(20) }),
    response: z.strictObject({}),
  },
  /** Asks for the help with the fields of the asking page. */
  'page/field-help': { from: 'page', request: z.strictObject({}), response: z.strictObject({}) },
  /** What stands in the checked fields of a screen, never a password; what is to be said beside them. */
  'page/check': {
    from: 'page',
    request: z.strictObject({ screen: z.string().max(60), fields: typed }),
    response: z.object({
      remarks: z.array(
        z.object({
          field: z.string(),
          key: z.custom<TextKey>((key) => typeof key === 'string'),
          values: z.array(z.string()),
          tone: z.enum(['stop', 'careful', 'info']),
          unfinished: z.literal(true).optional(),
        }),
      ),
    }),
  },
  /** Since when (milliseconds since 1970) the tab's confirmation code counts; `resent`: a new one was asked for just now. */
  'page/code': {
    from: 'page',
    request: z.strictObject({ resent: z.boolean() }),
    response: z.object({ shownAt: z.number(), resends: z.number() }),
  },
} as const;
