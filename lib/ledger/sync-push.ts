import { lastChange, type OfficeVersion, sameVersion } from '../domain/merge-office.ts';
import type { OfficeId } from '../domain/office.ts';
import type { LedgerSnapshot } from './ledger-snapshot.ts';
import { isLive, officeKey } from './office-record.ts';
import { DAY, itemKey, itemSize, machineKey, type SyncArea } from './sync-area.ts';
import { newOfficeBook, type OfficeBook, type SyncBook, type Unfit } from './sync-book.ts';
import { lineOf, machineOfLine } from './sync-counters.ts';
import { withSeen } from './sync-fold.ts';
import { type RemoteOffice, writeItem } from './sync-item.ts';
import type { Group } from './sync-link.ts';
import { createRoom, type Room } from './sync-room.ts';
import { versionOf } from './sync-version.ts';

/** Deletions are told for so many days; a machine that was away for longer may bring an office back. */
export const DAYS_TOLD = 180;

export interface Push {
  sets: Record<string, unknown>;
  removes: string[];
  /** The book as it is once this has been sent. */
  book: SyncBook;
}
/** Most offices named that are not synced. */
const MOST_UNFIT = 100;

interface Wanted {
  id: OfficeId;
  key: OfficeId;
  remotes: readonly RemoteOffice[];
  ids: readonly OfficeId[];
  version: OfficeVersion;
  place: number;
}

function nextBook(old: OfficeBook, line: string, { fields }: OfficeVersion, sent: number): OfficeBook {
  const origin = new Map(Object.entries(old.origin));
  for (const [field, { at }] of fields) if (origin.get(field)?.[0] !== at) origin.set(field, [at, line, sent]);
  const counters = { ...old.counters, [line]: sent };
  return { counters, seen: withSeen(old.seen, fields), origin: Object.fromEntries(origin) };
}

/** The number of the last version that this machine has sent, whatever it remembers. */
function lastSent({ sent, machine: { id } }: SyncBook, { offices }: SyncArea): number {
  const mine = offices.flatMap(({ counters }) =>
    Object.entries(counters).flatMap(([line, number]) => (machineOfLine(line) === id ? [number] : [])),
  );
  return Math.max(sent, ...mine);
}

/** Which offices the synced storage has to know, and under which key: of several ids the smallest, on every machine. */
function wanted(ledger: LedgerSnapshot, area: SyncArea, groups: readonly Group[], book: SyncBook): Wanted[] {
  const groupOf = new Map(groups.map((group) => [group.local, group]));
  const linked = new Map<OfficeId, OfficeId[]>();
  for (const [id, local] of Object.entries(book.links))
    linked.set(local, [...(linked.get(local) ?? []), id as OfficeId]);
  const held = book.blocked.flatMap(({ id }) => [id, ...(groupOf.get(id)?.absorbed ?? [])]);
  const waiting = new Set([...held.map(officeKey), ...ledger.unreadable.map(({ key }) => key)]);
  return [...ledger.records.values()].flatMap((record) => {
    const { id } = record;
    const remotes = groupOf.get(id)?.remotes ?? [];
    const found = new Set([...(linked.get(id) ?? []), ...remotes.flatMap(({ ids }) => ids)]);
    const ids = found.size > 0 ? [...found].sort() : [id];
    const [key = id] = ids;
    const isOld = Object.hasOwn(book.links, id) && book.links[id] !== id;
    if (isOld || waiting.has(officeKey(id)) || ids.some((one) => area.unreadable.has(one))) return [];
    if (!isLive(record) && (remotes.length === 0 || !Object.hasOwn(book.offices, id))) return [];
    return [{ id, key, remotes, ids, version: versionOf(record), place: record.seq }];
  });
}

function isSent({ key, remotes, ids, version }: Wanted): boolean {
  const [remote] = remotes;
  if (!remote || remotes.length > 1 || remote.id !== key || !sameVersion(remote.version, version)) return false;
  return ids.every((id) => remote.ids.includes(id));
}

/**
 * What is there already keeps its place, deletions before all; of what is new the shelf's offices come first, then what was
 * changed last. Shelves differ from machine to machine: one that took places away would be fought by the next.
 */
function inTurn(shelf: readonly OfficeId[]): (one: Wanted, other: Wanted) => number {
  const onShelf = new Map(shelf.map((id, place) => [id, place]));
  const place = ({ id }: Wanted) => onShelf.get(id) ?? shelf.length;
  const rank = ({ version, remotes }: Wanted) => (version.deletedAt !== undefined ? 0 : remotes.length > 0 ? 1 : 2);
  return (one, other) => {
    const turn = rank(one) - rank(other) || (rank(one) === 2 ? place(one) - place(other) : 0);
    return turn || lastChange(other.version) - lastChange(one.version) || (one.id < other.id ? -1 : 1);
  };
}

const withoutNotes = (version: OfficeVersion): OfficeVersion => ({
  ...version,
  fields: new Map([...version.fields].filter(([name]) => name !== 'notes')),
});

function putLabel({ machine }: SyncBook, area: SyncArea, room: Room): Record<string, unknown> {
  const key = machineKey(machine.id);
  if (machine.label === (area.machines.get(machine.id) ?? '')) return {};
  const value = { v: 1, n: machine.label };
  return room.take(key, itemSize(key, value)) === undefined ? { [key]: value } : {};
}

/**
 * What to write so that the synced storage knows this ledger, within the browser's quotas: only what differs, no office in
 * part, and which offices found no room. To be called with the ledger after `pull` of the same area.
 * @param shelf the offices that are the first to get free places
 */
export function push(
  ledger: LedgerSnapshot,
  area: SyncArea,
  groups: readonly Group[],
  before: SyncBook,
  { now, shelf }: { now: number; shelf: readonly OfficeId[] },
): Push {
  const today = Math.floor(now / DAY);
  const me = before.machine.id;
  const expired = area.offices.filter(({ day }) => day !== undefined && day + DAYS_TOLD < today);
  const removes = new Set(expired.map(({ id }) => itemKey(id)));
  const room = createRoom(area.sizes);
  for (const key of removes) room.leave(key);
  const sets = new Map<string, unknown>(Object.entries(putLabel(before, area, room)));
  const books = new Map<string, OfficeBook>(Object.entries(before.offices));
  const unfit: Unfit[] = [];
  const own = [...ledger.records.values()].filter(isLive).length;
  let [synced, unfitCount, sent] = [0, 0, lastSent(before, area)];
  const refuse = (found: Unfit): void => {
    unfitCount += 1;
    if (unfit.length < MOST_UNFIT) unfit.push(found);
  };
  for (const one of wanted(ledger, area, groups, before).toSorted(inTurn(shelf))) {
    const isDeleted = one.version.deletedAt !== undefined;
    if (isSent(one)) {
      if (!isDeleted) synced += 1;
      continue;
    }
    const full = one.remotes.length === 0 ? room.isFull() : undefined;
    if (full) {
      refuse({ id: one.id, reason: full, bytes: 0, notes: false });
      continue;
    }
    const book = nextBook(books.get(one.id) ?? newOfficeBook(), lineOf(me, one.key), one.version, sent + 1);
    const { key: id, ids, place } = one;
    const item = { id, ids, place, counters: book.counters, by: me, ...(isDeleted ? { day: today } : {}) };
    const key = itemKey(one.key);
    const value = writeItem({ ...item, version: one.version });
    const bytes = itemSize(key, value);
    const reason = room.take(key, bytes);
    if (reason) {
      const isNotes = reason === 'too_large' && one.version.fields.has('notes');
      const rest = isNotes ? itemSize(key, writeItem({ ...item, version: withoutNotes(one.version) })) : bytes;
      refuse({ id: one.id, reason, bytes, notes: room.wouldFit(rest) && isNotes });
      continue;
    }
    sent += 1;
    sets.set(key, value);
    books.set(one.id, book);
    removes.delete(key);
    if (!isDeleted) synced += 1;
    for (const { id } of one.remotes) if (id !== one.key) removes.add(itemKey(id));
  }
  return {
    sets: Object.fromEntries(sets),
    removes: [...removes],
    book: { ...before, sent, offices: Object.fromEntries(books), unfit, unfitCount, synced, own },
  };
}
