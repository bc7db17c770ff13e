import { z } from '../domain/base-schema.ts';
import { CHANGE_KINDS } from '../domain/history.ts';
import { officeFieldsSchema, officeSchema, yayoiIdSchema } from '../domain/ledger-schema.ts';
import { PROBLEM_CODES } from '../domain/problem.ts';

const officeId = officeSchema.shape.id;
const nothing = z.strictObject({});
const record = z.strictObject({ key: z.string() });
const problems = z.array(z.object({ field: z.string(), code: z.enum(PROBLEM_CODES), values: z.array(z.string()) }));
/** Where a ledger write ends: stored, with a token that takes it back, or refused with every broken rule and nothing stored. */
const written = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), undo: z.string(), ids: z.array(officeId) }),
  z.object({ ok: z.literal(false), problems }),
]);
const historyEntry = z.object({
  token: z.string(),
  at: z.number(),
  kind: z.enum(CHANGE_KINDS),
  count: z.number(),
  names: z.array(z.string()),
});

/** The messages about the ledger itself, for the extension's pages. */
export const ledgerMessages = {
  /**
   * A slice of the offices, so that neither side works on all of a large ledger at once. `known`: a revision that the asker
   * has whole already; when it is still the present one, the answer says `same` and carries nothing.
   */
  'ledger/list': {
    from: 'extension',
    request: z.strictObject({ known: z.string().optional(), from: z.number().int().nonnegative().optional() }),
    response: z.object({
      revision: z.string(),
      same: z.literal(true).optional(),
      total: z.number(),
      offices: z.array(officeSchema),
      unreadable: z.number(),
    }),
  },
  'ledger/add': { from: 'extension', request: z.strictObject({ office: officeFieldsSchema }), response: written },
  /** Only the fields in `change` are written; `null` empties a field. */
  'ledger/edit': {
    from: 'extension',
    request: z.strictObject({ id: officeId, change: z.record(z.string(), z.unknown()) }),
    response: written,
  },
  /** The like for several offices, as one change. */
  'ledger/edit-all': {
    from: 'extension',
    request: z.strictObject({
      changes: z.array(z.strictObject({ id: officeId, change: z.record(z.string(), z.unknown()) })),
    }),
    response: written,
  },
  'ledger/delete': { from: 'extension', request: z.strictObject({ ids: z.array(officeId) }), response: written },
  'ledger/undo': {
    from: 'extension',
    request: z.strictObject({ undo: z.string() }),
    response: z.object({ undone: z.boolean() }),
  },
  /** All of a previewed import in one write, or nothing. */
  'ledger/import': {
    from: 'extension',
    request: z.strictObject({
      add: z.array(officeFieldsSchema),
      change: z.array(z.strictObject({ id: officeId, change: z.record(z.string(), z.unknown()) })),
    }),
    response: written,
  },
  /** The last changes, newest first. */
  'ledger/history': { from: 'extension', request: nothing, response: z.object({ entries: z.array(historyEntry) }) },
  /** Brings the ledger to where it stood before this change. */
  'ledger/go-back': { from: 'extension', request: z.strictObject({ token: z.string() }), response: written },
  /** Stored records that cannot be used, whole, to be looked at and saved. */
  'ledger/set-aside': {
    from: 'extension',
    request: nothing,
    response: z.object({
      records: z.array(z.object({ key: z.string(), reason: z.string(), raw: z.unknown(), restorable: z.boolean() })),
    }),
  },
  'ledger/restore': { from: 'extension', request: record, response: written },
  'ledger/discard': { from: 'extension', request: record, response: nothing },
  /** Yayoi IDs that pages showed as signed in, and when that was last. */
  'ledger/seen': {
    from: 'extension',
    request: nothing,
    response: z.object({ seen: z.array(z.object({ yayoiId: yayoiIdSchema, last: z.number() })) }),
  },
  'ledger/forget-seen': { from: 'extension', request: z.strictObject({ yayoiId: yayoiIdSchema }), response: nothing },
} as const;
