import { z } from '../domain/base-schema.ts';
import { officeSchema } from '../domain/ledger-schema.ts';
import { MANAGED_PROBLEMS, MANAGED_SETTINGS } from '../domain/managed-settings.ts';
import { PROBLEM_CODES } from '../domain/problem.ts';

const nothing = z.strictObject({});
const problem = z.object({ field: z.string(), code: z.enum(PROBLEM_CODES), values: z.array(z.string()) });

/** The messages about what an administrator rolled out (docs/policy-rollout.md), for the extension's pages. */
export const managedMessages = {
  'managed/read': {
    from: 'extension',
    request: nothing,
    response: z.object({
      state: z.enum(['none', 'ready', 'unreadable']),
      /** The administrator's offices, and which of their fields the user cannot change. */
      offices: z.array(z.object({ id: officeSchema.shape.id, locked: z.array(z.string()) })),
      /** Rows of the policy that cannot be used. */
      refused: z.array(z.object({ row: z.number(), name: z.string().optional(), problems: z.array(problem) })),
      problems: z.array(z.object({ code: z.enum(MANAGED_PROBLEMS), values: z.array(z.string()) })),
      /** The settings that the user cannot change, and what they are. */
      settings: z.array(z.object({ name: z.enum(MANAGED_SETTINGS), on: z.boolean() })),
    }),
  },
  /** The policy that is not told any more was withdrawn: the user goes on without it. */
  'managed/forget': { from: 'extension', request: nothing, response: nothing },
} as const;
