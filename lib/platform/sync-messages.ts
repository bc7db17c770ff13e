import { z } from '../domain/base-schema.ts';
import { officeSchema } from '../domain/ledger-schema.ts';
import { PROBLEM_CODES } from '../domain/problem.ts';

const officeId = officeSchema.shape.id;
const nothing = z.strictObject({});
const problems = z.array(z.object({ field: z.string(), code: z.enum(PROBLEM_CODES), values: z.array(z.string()) }));
/** `label`: what its user calls it, or the empty text. */
const machine = z.object({ id: z.string(), label: z.string() });
const conflict = { key: z.string(), name: z.string(), at: z.number(), machine };

/** The messages about the sync between machines, for the extension's pages. */
export const syncMessages = {
  'sync/state': {
    from: 'extension',
    request: nothing,
    response: z.object({
      on: z.boolean(),
      /** Why it switched itself off. */
      stopped: z.literal('undone').nullable(),
      machine,
      /** In milliseconds since 1970; 0 for never. */
      mergedAt: z.number(),
      sentAt: z.number(),
      /** Offices of the ledger, and how many of them are in the synced storage as they are here. */
      offices: z.number(),
      synced: z.number(),
      /** Of the browser's own room for it; undefined when the browser does not tell. */
      bytes: z.number().optional(),
      quota: z.number(),
      /** The first of the offices that are not synced, and how many there are. */
      unfitCount: z.number(),
      unfit: z.array(
        z.object({
          name: z.string(),
          reason: z.enum(['too_large', 'no_room', 'too_many']),
          bytes: z.number(),
          notes: z.boolean(),
        }),
      ),
      conflicts: z.array(
        z.discriminatedUnion('kind', [
          z.object({
            ...conflict,
            kind: z.literal('field'),
            field: z.string(),
            kept: z.unknown().optional(),
            keptFrom: z.enum(['here', 'there']),
            now: z.unknown().optional(),
            /** The office is not in the ledger any more. */
            gone: z.boolean(),
          }),
          z.object({ ...conflict, kind: z.literal('deleted') }),
        ]),
      ),
      blocked: z.array(z.object({ name: z.string(), machine, problems })),
      /** Items of a newer version of the extension, or broken ones: they stay as they are. */
      unreadable: z.number(),
      /** The machine whose clock and ours are far apart. */
      clock: machine.optional(),
      problem: z.object({ code: z.enum(['rate', 'full', 'failed']), until: z.number() }).nullable(),
    }),
  },
  'sync/switch': { from: 'extension', request: z.strictObject({ on: z.boolean() }), response: nothing },
  /** Looks and sends now instead of a few seconds later. */
  'sync/now': { from: 'extension', request: nothing, response: nothing },
  'sync/rename': { from: 'extension', request: z.strictObject({ label: z.string().max(40) }), response: nothing },
  /** Puts the kept value in the place of the ledger's, or lets the ledger's stand. */
  'sync/resolve': {
    from: 'extension',
    request: z.strictObject({ key: z.string(), use: z.boolean() }),
    response: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), undo: z.string(), ids: z.array(officeId) }),
      z.object({ ok: z.literal(false), problems }),
    ]),
  },
  /** Removes what the extension has put into the synced storage; only while sync is off. */
  'sync/erase': { from: 'extension', request: nothing, response: nothing },
} as const;
