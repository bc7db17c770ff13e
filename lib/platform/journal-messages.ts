import { z } from '../domain/base-schema.ts';
import { FAULT_CODES } from '../domain/fault.ts';
import { MOST_FILES, MOST_ROWS } from '../domain/journal.ts';
import {
  fileFields,
  journalEntrySchema,
  journalFilterSchema,
  keepYearsSchema,
  passageFields,
  sha256Schema,
  unfinishedSchema,
} from '../domain/journal-schema.ts';

const nothing = z.strictObject({});
/** Where the same bytes went before, newest first: to other offices, and to this one. */
const sameBytes = z.object({
  elsewhere: z.array(z.object({ officeName: z.string(), at: z.number(), name: z.string() })),
  here: z.array(z.object({ at: z.number(), name: z.string() })),
});
const key = z.string().max(80);
const deletion = z.object({
  at: z.number(),
  count: z.number(),
  why: z.enum(['by-hand', 'retention']),
  /** The times of the oldest and the newest entry that went; absent where they could not be read. */
  from: z.number().optional(),
  until: z.number().optional(),
});

/** The messages about the journal: what passed the gate, where to (design §2). */
export const journalMessages = {
  /**
   * Files have passed the gate. Answered when the entries are on the disk: one key for each file, in order, for
   * `journal/hashed`. Private windows leave no trace: their keys are empty. Whose office it is the background knows.
   * `mark` is the message's own: a background that ended before it answered has perhaps written, so what is said `again` with
   * the same mark is written once.
   */
  'page/journal': {
    from: 'page',
    request: z.strictObject({
      ...passageFields,
      mark: z.uuid(),
      again: z.boolean(),
      files: z
        .array(z.strictObject({ ...fileFields, lastModified: z.number() }))
        .min(1)
        .max(MOST_FILES),
    }),
    response: z.object({ keys: z.array(key) }),
  },
  /**
   * Fingerprints (`lib/domain/file-fingerprints.ts`) of the newest 2,000 files that went to other offices than the target of
   * the asking page. `revision` is another one whenever they may have changed.
   */
  'page/sent-before': {
    from: 'page',
    request: nothing,
    response: z.object({ fingerprints: z.array(z.number()), revision: z.string() }),
  },
  /** A file's SHA-256, or why it will not come; where else the same bytes went. An empty key belongs to no entry. */
  'journal/hashed': {
    from: 'extension',
    request: z.union([
      z.strictObject({ key, sha256: sha256Schema }),
      z.strictObject({ key, unfinished: unfinishedSchema }),
    ]),
    response: sameBytes,
  },
  /** The same look-up before a file passes; nothing is written. For the target of the tab, else of the asking page's own. */
  'journal/same': {
    from: 'extension',
    request: z.strictObject({ sha256: sha256Schema, tabId: z.number().int().optional() }),
    response: sameBytes,
  },
  /** Entries that fit, newest first, those before `before` only; `next` goes on from there. */
  'journal/search': {
    from: 'extension',
    request: z.strictObject({
      filter: journalFilterSchema,
      before: z.number().int().optional(),
      limit: z.number().int().positive().max(MOST_ROWS),
    }),
    response: z.object({
      rows: z.array(
        z.union([
          z.object({ seq: z.number(), entry: journalEntrySchema }),
          z.object({ seq: z.number(), broken: z.string(), raw: z.unknown() }),
        ]),
      ),
      next: z.number().optional(),
    }),
  },
  /** How many entries fit: with what it takes to look through all of them. */
  'journal/count': {
    from: 'extension',
    request: z.strictObject({ filter: journalFilterSchema }),
    response: z.object({ count: z.number() }),
  },
  'journal/state': {
    from: 'extension',
    request: nothing,
    response: z.object({
      count: z.number(),
      /** How many of them cannot be read. */
      broken: z.number(),
      /** About how many bytes the entries take. */
      bytes: z.number(),
      keepYears: keepYearsSchema,
      /** A newer version of the extension wrote it: it can be read, and nothing is changed. */
      newer: z.boolean(),
      /** Newest first. */
      deletions: z.array(deletion),
      /** Entries that wait outside until the journal takes them, and why it did not. */
      waiting: z.object({ count: z.number(), code: z.enum(FAULT_CODES) }).optional(),
    }),
  },
  /** How long entries are kept from now on; what is older goes within a day. */
  'journal/keep': { from: 'extension', request: z.strictObject({ years: keepYearsSchema }), response: nothing },
  /** Deletes what fits, if it is as many as the user was told. Otherwise nothing, and how many it is now. */
  'journal/delete': {
    from: 'extension',
    request: z.strictObject({ filter: journalFilterSchema, count: z.number().int().positive() }),
    response: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true) }),
      z.object({ ok: z.literal(false), count: z.number() }),
    ]),
  },
} as const;
