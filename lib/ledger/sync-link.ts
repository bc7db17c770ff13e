import { valuesOf } from '../domain/merge-office.ts';
import type { Office, OfficeFields, OfficeId } from '../domain/office.ts';
import { emptyIndex, indexOffices, type OfficeIndex } from '../domain/office-index.ts';
import type { LedgerSnapshot } from './ledger-snapshot.ts';
import { isLive, officeOf } from './office-record.ts';
import type { SyncArea } from './sync-area.ts';
import { machinesIn } from './sync-counters.ts';
import type { RemoteOffice } from './sync-item.ts';

/** Synced items that are one office of this ledger. */
export interface Group {
  /** The ledger's office; not there yet when no machine but others had it. */
  local: OfficeId;
  remotes: RemoteOffice[];
  /** Other offices of this ledger that another machine has found to be this one. */
  absorbed: OfficeId[];
}
/** Id in the synced storage → this ledger's office. */
export type Links = ReadonlyMap<string, OfficeId>;

/** The user's own offices, without what the administrator's policy adds: only they are synced. */
export const ownIndex = ({ records }: LedgerSnapshot): OfficeIndex =>
  indexOffices([...records.values()].filter(isLive).map(officeOf));

const MATCHED_BY = ['yayoiId', 'serviceContractId', 'name'] as const;

/** Different Yayoi IDs are different business groups, whatever else is the same (hz-12): never one office. */
const contradicts = (one: OfficeFields, other: OfficeFields): boolean =>
  one.yayoiId !== undefined && other.yayoiId !== undefined && one.yayoiId !== other.yayoiId;

/** A machine that has written both items has both offices: they are two. */
function hasBoth(remotes: readonly RemoteOffice[], { counters }: RemoteOffice): boolean {
  const machines = machinesIn(counters);
  return remotes.some((one) => [...machinesIn(one.counters)].some((machine) => machines.has(machine)));
}

function known({ ids }: RemoteOffice, { records }: LedgerSnapshot, links: Links): OfficeId[] {
  const found = ids.flatMap((id) => {
    const linked = links.get(id) ?? id;
    return records.has(linked) ? [linked] : [];
  });
  return [...new Set(found)];
}

/** An office of the ledger before a deleted one, then by id. */
function primary(locals: readonly OfficeId[], { records }: LedgerSnapshot): OfficeId | undefined {
  const rank = (id: OfficeId) => (isLive(records.get(id)) ? 0 : 1);
  return locals.toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))[0];
}

/**
 * Which synced items are which office of this ledger. Items that are not known yet go to the item that names them as its own,
 * else to the office with the same Yayoi ID, else service contract ID, else name, unless the Yayoi IDs differ or one machine
 * has both; deletions of what was never here go nowhere.
 */
export function groupItems(ledger: LedgerSnapshot, area: SyncArea, links: Links): Group[] {
  const groups: Group[] = [];
  const groupOf = new Map<OfficeId, Group>();
  const strangers: RemoteOffice[] = [];
  for (const remote of area.offices) {
    const locals = known(remote, ledger, links);
    if (locals.length === 0 && remote.version.deletedAt === undefined) strangers.push(remote);
    if (locals.length === 0) continue;
    const met = new Set(locals.flatMap((id) => groupOf.get(id) ?? []));
    const all = new Set([...locals, ...[...met].flatMap(({ local, absorbed }) => [local, ...absorbed])]);
    const local = primary([...all], ledger) ?? remote.id;
    const absorbed = [...all].filter((id) => id !== local);
    const group = { local, absorbed, remotes: [...[...met].flatMap(({ remotes }) => remotes), remote] };
    for (const old of met) groups.splice(groups.indexOf(old), 1);
    groups.push(group);
    for (const id of all) groupOf.set(id, group);
  }
  const own = ownIndex(ledger);
  const added = emptyIndex();
  const naming = new Map(
    groups.flatMap((group) => group.remotes.flatMap(({ ids }) => ids.map((id) => [id, group] as const))),
  );
  for (const remote of strangers) {
    const fields = valuesOf(remote.version) as unknown as OfficeFields;
    const isSame = (office: Office) =>
      !contradicts(office, fields) && !hasBoth(groupOf.get(office.id)?.remotes ?? [], remote);
    const found = MATCHED_BY.flatMap((field) => {
      const value = fields[field];
      return value === undefined ? [] : [...own.all(field, value), ...added.all(field, value)];
    }).find(isSame);
    const named = remote.ids.flatMap((id) => naming.get(id) ?? [])[0];
    const group = named ??
      (found && groupOf.get(found.id)) ?? { local: found?.id ?? remote.id, remotes: [], absorbed: [] };
    for (const id of remote.ids) naming.set(id, group);
    if (group.remotes.length === 0) {
      groups.push(group);
      groupOf.set(group.local, group);
      if (!found) added.add({ ...fields, id: group.local });
    }
    group.remotes.push(remote);
  }
  return groups;
}

/** The links with those that the groups make. */
export function linksOf(links: Links, groups: readonly Group[]): Map<string, OfficeId> {
  const all = new Map(links);
  for (const { local, remotes, absorbed } of groups) {
    for (const id of remotes.flatMap(({ ids }) => ids)) {
      if (id === local) all.delete(id);
      else all.set(id, local);
    }
    for (const [id, linked] of all) if (absorbed.includes(linked)) all.set(id, local);
  }
  return all;
}
