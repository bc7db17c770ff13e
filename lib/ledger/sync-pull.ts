import { mergeOffices, type OfficeVersion, sameVersion, valuesOf } from '../domain/merge-office.ts';
import type { Office, OfficeId } from '../domain/office.ts';
import { checkFields } from '../domain/office-fields.ts';
import type { Problem } from '../domain/problem.ts';
import { sameValue } from '../domain/same-value.ts';
import type { LedgerSnapshot } from './ledger-snapshot.ts';
import { type Change, tombstone } from './next-record.ts';
import { isLive, type LiveRecord, type OfficeRecord, officeKey, officeOf } from './office-record.ts';
import type { SyncArea } from './sync-area.ts';
import type { Blocked, OfficeBook, SyncBook, SyncConflict } from './sync-book.ts';
import { type Folded, foldRemotes, keyOfLost } from './sync-fold.ts';
import { type Group, groupItems, linksOf } from './sync-link.ts';
import { refusedOffices } from './sync-rules.ts';
import { recordOf, versionOf } from './sync-version.ts';

export interface Pulled {
  /** What changes in the ledger. */
  records: OfficeRecord[];
  book: SyncBook;
  groups: readonly Group[];
}
interface Candidate extends Folded {
  group: Group;
  version: OfficeVersion;
  isChanged: boolean;
}

/** A deletion speaks only for offices that were synced on this machine, and not for what was done while sync was off. */
function forgetOldDeletions(book: SyncBook, { records }: LedgerSnapshot): SyncBook {
  if (!book.fresh) return book;
  const kept = Object.entries(book.offices).filter(([id]) => isLive(records.get(id as OfficeId)));
  return { ...book, fresh: false, offices: Object.fromEntries(kept) };
}

const bookOf = ({ offices }: SyncBook, id: OfficeId): OfficeBook | undefined =>
  Object.hasOwn(offices, id) ? offices[id] : undefined;

function localVersion(ledger: LedgerSnapshot, book: SyncBook, { local, absorbed }: Group): OfficeVersion | undefined {
  const record = ledger.records.get(local);
  const counts = record && (isLive(record) || bookOf(book, local) !== undefined);
  let version = counts ? versionOf(record) : undefined;
  for (const id of absorbed) {
    const other = ledger.records.get(id);
    if (version && isLive(other)) version = mergeOffices(version, versionOf(other));
  }
  return version;
}

/** What the office that stays had before offices of this ledger went up in it. */
function overwritten(ledger: LedgerSnapshot, { local, absorbed }: Group, mine: OfficeVersion): SyncConflict[] {
  const record = ledger.records.get(local);
  if (absorbed.length === 0 || !isLive(record)) return [];
  return [...versionOf(record).fields].flatMap(([field, lost]): SyncConflict[] => {
    const { at, value } = lost;
    if (value === undefined || sameValue(mine.fields.get(field)?.value, value)) return [];
    const key = keyOfLost(local, field, lost);
    const rest = { field, at, machine: '', kept: value, keptFrom: 'here' } as const;
    return [{ kind: 'field', key, office: local, name: record.office.name, ...rest }];
  });
}

function candidateOf(ledger: LedgerSnapshot, book: SyncBook, group: Group): Candidate[] {
  const mine = localVersion(ledger, book, group);
  const folded = foldRemotes(group.local, mine, group.remotes, bookOf(book, group.local));
  const { version } = folded;
  if (!version || (!mine && version.deletedAt !== undefined)) return [];
  const isChanged = !mine || group.absorbed.length > 0 || !sameVersion(mine, version);
  const conflicts = [...(mine ? overwritten(ledger, group, mine) : []), ...folded.conflicts];
  return [{ ...folded, conflicts, group, version, isChanged }];
}

/** What cannot be read here, or not there, is left alone on both sides. */
function isReadable(ledger: LedgerSnapshot, area: SyncArea, { local, remotes }: Group): boolean {
  const here = ledger.unreadable.some(({ key }) => key === officeKey(local));
  return !here && !remotes.some(({ ids }) => ids.some((id) => area.unreadable.has(id)));
}

function refuse({ group, version }: Candidate, problems: Problem[]): Blocked {
  const name = String(valuesOf(version).name ?? '');
  return { id: group.local, name, machine: group.remotes.at(-1)?.by ?? '', problems };
}

const placeOf = ({ group }: Candidate): number => Math.min(...group.remotes.map(({ place = 0 }) => place));

/** The order in which offices were added, wherever that was. */
function inOrder(one: Candidate, other: Candidate): number {
  return one.version.createdAt - other.version.createdAt || placeOf(one) - placeOf(other);
}

interface Shaped {
  /** What each changed office becomes, if it may. */
  records: Map<OfficeId, OfficeRecord>;
  /** Why some may not. */
  problems: Map<OfficeId, Problem[]>;
}

function shape(ledger: LedgerSnapshot, candidates: readonly Candidate[], change: Change): Shaped {
  const records = new Map<OfficeId, OfficeRecord>();
  const problems = new Map<OfficeId, Problem[]>();
  const offices: Office[] = [];
  let end = ledger.nextSeq;
  const changed = candidates.filter(({ isChanged }) => isChanged);
  for (const { group, version } of changed.toSorted(inOrder)) {
    const { local: id } = group;
    const old = ledger.records.get(id);
    const place = { id, seq: old?.seq ?? end++ };
    const { createdAt, deletedAt } = version;
    const record =
      deletedAt === undefined ? recordOf(version, place, change) : { ...place, createdAt, by: change.by, deletedAt };
    if (record) records.set(id, record);
    else problems.set(id, checkFields(valuesOf(version)).problems ?? []);
    if (isLive(record)) offices.push(officeOf(record));
  }
  const dead = [...records.values()].filter((record) => !isLive(record)).map(({ id }) => id);
  const isDead = new Set(dead);
  const leaving = [...dead, ...changed.flatMap(({ group }) => (isDead.has(group.local) ? group.absorbed : []))];
  const absorbed = new Map(changed.map(({ group }) => [group.local, group.absorbed]));
  for (const [id, broken] of refusedOffices(ledger, offices, leaving, absorbed)) problems.set(id, broken);
  return { records, problems };
}

/** An office that went up in another one: gone from the ledger, kept in the list of conflicts. */
function absorb(old: LiveRecord, change: Change): { record: OfficeRecord; conflict: SyncConflict } {
  const { id, office: fields } = old;
  const { at } = change;
  const conflict = { key: `${id}::${at}`, office: id, name: fields.name, at, machine: '', fields };
  return { record: tombstone(old, change), conflict: { kind: 'deleted', ...conflict } };
}

/**
 * What the ledger becomes by what stands in the synced storage: one list of records to be stored as one change. Offices
 * that would break a rule stay as they are and are named in the book, until the rule holds.
 */
export function pull(ledger: LedgerSnapshot, area: SyncArea, before: SyncBook, change: Change): Pulled {
  const book = forgetOldDeletions(before, ledger);
  const all = groupItems(ledger, area, new Map(Object.entries(book.links)));
  const groups = all.filter((group) => isReadable(ledger, area, group));
  const candidates = groups.flatMap((group) => candidateOf(ledger, book, group));
  const shaped = shape(ledger, candidates, change);
  const blocked: Blocked[] = [];
  const records: OfficeRecord[] = [];
  const books = new Map<string, OfficeBook>(Object.entries(book.offices));
  const conflicts = new Map(book.conflicts.map((conflict) => [conflict.key, conflict]));
  for (const candidate of candidates) {
    const { local, absorbed } = candidate.group;
    const problems = shaped.problems.get(local);
    if (problems) {
      blocked.push(refuse(candidate, problems));
      continue;
    }
    books.set(local, candidate.book);
    for (const conflict of candidate.conflicts) conflicts.set(conflict.key, conflict);
    const record = shaped.records.get(local);
    if (record) records.push(record);
    for (const id of absorbed) {
      books.delete(id);
      const old = ledger.records.get(id);
      if (!isLive(old)) continue;
      const gone = absorb(old, change);
      records.push(gone.record);
      conflicts.set(gone.conflict.key, gone.conflict);
    }
  }
  // A group that waits is not joined yet: what would go up in it must be found again when it can.
  const joined = groups.filter(({ local }) => !shaped.problems.has(local));
  const links = Object.fromEntries(linksOf(new Map(Object.entries(book.links)), joined));
  const rest = { links, offices: Object.fromEntries(books), conflicts: [...conflicts.values()], blocked };
  return { records, groups, book: { ...book, ...rest } };
}
