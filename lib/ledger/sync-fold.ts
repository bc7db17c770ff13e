import { type FieldVersion, lastChange, mergeOffices, type OfficeVersion, valuesOf } from '../domain/merge-office.ts';
import type { OfficeFields, OfficeId } from '../domain/office.ts';
import { sameValue } from '../domain/same-value.ts';
import { shortHash } from '../domain/short-hash.ts';
import { newOfficeBook, type OfficeBook, type SyncConflict } from './sync-book.ts';
import { lineOf } from './sync-counters.ts';
import type { RemoteOffice } from './sync-item.ts';

/** An office, what is known of it, and what could not be merged, after hearing of other machines. */
export interface Folded {
  /** Undefined while no machine has it. */
  version: OfficeVersion | undefined;
  book: OfficeBook;
  conflicts: SyncConflict[];
}

/** Most moments kept of each field; whatever is older than all of them is known. */
const MOST_SEEN = 20;

const ofField = <T>(record: Readonly<Record<string, T>>, field: string): T | undefined =>
  Object.hasOwn(record, field) ? record[field] : undefined;

/** Whether the machine that wrote `remote` knew this value of ours when it did. */
function knew(remote: RemoteOffice, { origin }: OfficeBook, field: string, at: number): boolean {
  const from = ofField(origin, field);
  if (from?.[0] !== at) return false;
  return (ofField(remote.counters, from[1]) ?? 0) >= from[2];
}

/** Whether a value of that moment was never here. */
function isNews({ seen }: OfficeBook, field: string, at: number): boolean {
  const known = ofField(seen, field) ?? [];
  return !known.includes(at) && (known.length < MOST_SEEN || at > Math.min(...known));
}

/** The moments seen of each field, with these. */
export function withSeen(
  seen: OfficeBook['seen'],
  fields: Iterable<readonly [field: string, version: { at: number }]>,
): OfficeBook['seen'] {
  const all = new Map(Object.entries(seen));
  for (const [field, { at }] of fields) {
    const known = all.get(field) ?? [];
    if (!known.includes(at)) all.set(field, [...known, at].sort((one, other) => one - other).slice(-MOST_SEEN));
  }
  return Object.fromEntries(all);
}

/** The key of the conflict in which this value of a field, or of a whole office, is kept: another one for each value. */
export const keyOfLost = (office: OfficeId, field: string, { at, value }: FieldVersion): string =>
  `${office}:${field}:${at}:${shortHash(JSON.stringify(value) ?? '')}`;

function fieldConflicts(
  office: OfficeId,
  mine: OfficeVersion,
  merged: OfficeVersion,
  remote: RemoteOffice,
  book: OfficeBook,
): SyncConflict[] {
  const found: SyncConflict[] = [];
  for (const [field, theirs] of remote.version.fields) {
    const ours = mine.fields.get(field);
    if (!ours || sameValue(ours.value, theirs.value)) continue;
    // Another value of the very moment was never here: two machines counted on from one that is ahead of both clocks.
    const isOther = theirs.at === ours.at || isNews(book, field, theirs.at);
    const isTheirs = merged.fields.get(field) === theirs;
    // Whoever has ours and writes an older one has deleted it with the office, and did not write the older one over it.
    if (!isOther || (isTheirs && knew(remote, book, field, ours.at))) continue;
    const lost = isTheirs ? ours : theirs;
    const { at, value } = lost;
    const name = String(merged.fields.get('name')?.value ?? '');
    const key = keyOfLost(office, field, lost);
    const kept = value === undefined ? {} : { kept: value };
    const keptFrom = isTheirs ? 'here' : 'there';
    found.push({ kind: 'field', key, office, name, field, at, machine: remote.by, keptFrom, ...kept });
  }
  return found;
}

/** A deletion that takes changes with it of which the machine that deleted the office did not know. */
function deletionConflict(
  office: OfficeId,
  mine: OfficeVersion,
  remote: RemoteOffice,
  book: OfficeBook,
): SyncConflict[] {
  const isOurs = mine.deletedAt === undefined;
  const lost = isOurs ? mine : remote.version;
  const isUnknown = [...lost.fields].some(([field, { at }]) =>
    isOurs ? !knew(remote, book, field, at) : isNews(book, field, at),
  );
  if (!isUnknown) return [];
  const fields = valuesOf(lost) as unknown as OfficeFields;
  const at = (isOurs ? remote.version.deletedAt : mine.deletedAt) ?? 0;
  const key = keyOfLost(office, '', { at: lastChange(lost), value: fields });
  return [{ kind: 'deleted', key, office, name: fields.name, at, machine: remote.by, fields }];
}

function bookAfter(book: OfficeBook, merged: OfficeVersion, { id, version, counters, by }: RemoteOffice): OfficeBook {
  const origin = new Map(Object.entries(book.origin));
  const line = lineOf(by, id);
  const number = ofField(counters, line) ?? 0;
  for (const [field, theirs] of version.fields) {
    const now = merged.fields.get(field);
    const isSame = now?.at === theirs.at && sameValue(now.value, theirs.value);
    if (now === theirs || (isSame && origin.get(field)?.[0] !== theirs.at))
      origin.set(field, [theirs.at, line, number]);
  }
  const all = new Map(Object.entries(book.counters));
  for (const [one, count] of Object.entries(counters)) all.set(one, Math.max(all.get(one) ?? 0, count));
  return {
    counters: Object.fromEntries(all),
    seen: withSeen(book.seen, version.fields),
    origin: Object.fromEntries(origin),
  };
}

/**
 * One office after hearing of each of `remotes`, one by one, so that what two of them changed without knowing of each other
 * is noticed as well. @param office its id in this ledger
 */
export function foldRemotes(
  office: OfficeId,
  mine: OfficeVersion | undefined,
  remotes: readonly RemoteOffice[],
  known: OfficeBook | undefined,
): Folded {
  let version = mine;
  let book = known ?? newOfficeBook();
  const conflicts: SyncConflict[] = [];
  for (const remote of remotes) {
    const before = version;
    const merged = before ? mergeOffices(before, remote.version) : remote.version;
    if (before && merged.deletedAt === undefined)
      conflicts.push(...fieldConflicts(office, before, merged, remote, book));
    else if (before) conflicts.push(...deletionConflict(office, before, remote, book));
    book = bookAfter(book, merged, remote);
    version = merged;
  }
  return { version, book, conflicts };
}
