import { z } from '../domain/base-schema.ts';
import { officeFieldsSchema, officeSchema } from '../domain/ledger-schema.ts';
import type { OfficeFields, OfficeId } from '../domain/office.ts';
import { PROBLEM_CODES, type Problem } from '../domain/problem.ts';
import type { StoredKey } from '../platform/stored.ts';
import type { Counters } from './sync-counters.ts';

/** What this machine knows of one office's way through the other machines. */
export interface OfficeBook {
  /** Every version that the ledger's office holds. */
  counters: Counters;
  /** Field → the moments that other machines have told, or were told, the latest last. */
  seen: Record<string, number[]>;
  /** Field → the moment of its value, and the version that brought it to the others: of which line, and its number. */
  origin: Record<string, [at: number, line: string, version: number]>;
}

/** Changes of two machines that did not know of each other; the ledger has the younger one, this is the other. */
export type SyncConflict = { key: string; office: OfficeId; name: string; at: number; machine: string } & (
  | { kind: 'field'; field: string; kept?: unknown; keptFrom: 'here' | 'there' }
  | { kind: 'deleted'; fields: OfficeFields }
);

/** An office of another machine that cannot stand in this ledger as it is. */
export interface Blocked {
  id: OfficeId;
  name: string;
  machine: string;
  problems: Problem[];
}

/** Why an office is not synced. */
export const UNFIT_REASONS = ['too_large', 'no_room', 'too_many'] as const;
export interface Unfit {
  id: OfficeId;
  reason: (typeof UNFIT_REASONS)[number];
  bytes: number;
  /** Without its notes it would fit. */
  notes: boolean;
}

/** Why the browser did not take what was to be sent. */
export const SYNC_PROBLEMS = ['rate', 'full', 'failed'] as const;
export interface SyncBook {
  machine: { id: string; label: string };
  /** How many versions of offices this machine has sent, or was about to send. */
  sent: number;
  /** Sync was just switched on: what was deleted here before says nothing to the others. */
  fresh: boolean;
  /** Why it switched itself off, if it did. */
  stopped: 'undone' | null;
  /** Id in the synced storage → this ledger's office, where they differ. */
  links: Record<string, OfficeId>;
  offices: Record<string, OfficeBook>;
  conflicts: SyncConflict[];
  blocked: Blocked[];
  /** Offices that are not synced: the first ones, and how many there are. */
  unfit: Unfit[];
  unfitCount: number;
  /** How many of the ledger's offices stand in the synced storage as they are here. */
  synced: number;
  /** How many offices of its own the ledger has. */
  own: number;
  /** Last looked, and last sent, in milliseconds since 1970. */
  mergedAt: number;
  sentAt: number;
  /** The machine that wrote a moment far ahead of this clock, or the empty text. */
  clock: string;
  problem: { code: (typeof SYNC_PROBLEMS)[number]; times: number; until: number } | null;
}

const counts = z.record(z.string(), z.number());
const id = officeSchema.shape.id;
const office: z.ZodType<OfficeBook, unknown> = z.strictObject({
  counters: counts,
  seen: z.record(z.string(), z.array(z.number())),
  origin: z.record(z.string(), z.tuple([z.number(), z.string(), z.number()])),
});
const common = { key: z.string(), office: id, name: z.string(), at: z.number(), machine: z.string() };
export const conflictSchema: z.ZodType<SyncConflict, unknown> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('field'),
    field: z.string(),
    kept: z.unknown().optional(),
    keptFrom: z.enum(['here', 'there']),
  }),
  z.strictObject({ ...common, kind: z.literal('deleted'), fields: officeFieldsSchema }),
]);
const problem = z.object({ field: z.string(), code: z.enum(PROBLEM_CODES), values: z.array(z.string()) });
const schema: z.ZodType<SyncBook, unknown> = z.strictObject({
  machine: z.strictObject({ id: z.string(), label: z.string() }),
  sent: z.number(),
  fresh: z.boolean(),
  stopped: z.literal('undone').nullable(),
  links: z.record(z.string(), id),
  offices: z.record(z.string(), office),
  conflicts: z.array(conflictSchema),
  blocked: z.array(z.strictObject({ id, name: z.string(), machine: z.string(), problems: z.array(problem) })),
  unfit: z.array(z.strictObject({ id, reason: z.enum(UNFIT_REASONS), bytes: z.number(), notes: z.boolean() })),
  unfitCount: z.number(),
  synced: z.number(),
  own: z.number(),
  mergedAt: z.number(),
  sentAt: z.number(),
  clock: z.string(),
  problem: z.strictObject({ code: z.enum(SYNC_PROBLEMS), times: z.number(), until: z.number() }).nullable(),
});

/** What sync remembers on this machine; it never leaves it. */
export const syncBookKey: StoredKey<SyncBook> = { area: 'local', key: 'synced', version: 1, schema, migrations: {} };

/** The book of a machine that never synced. `newId` gives random letters and digits. */
export function newBook(newId: () => string): SyncBook {
  const machine = {
    id: newId()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 8),
    label: '',
  };
  const nothing = { links: {}, offices: {}, conflicts: [], blocked: [], unfit: [] };
  return {
    machine,
    sent: 0,
    fresh: true,
    stopped: null,
    ...nothing,
    unfitCount: 0,
    synced: 0,
    own: 0,
    mergedAt: 0,
    sentAt: 0,
    clock: '',
    problem: null,
  };
}

/** The book of an office that was never synced. */
export const newOfficeBook = (): OfficeBook => ({ counters: {}, seen: {}, origin: {} });
