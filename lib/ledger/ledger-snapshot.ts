import type { Office, OfficeId } from '../domain/office.ts';
import { indexOffices, type OfficeIndex } from '../domain/office-index.ts';
import { indexForSearch, type SearchIndex } from '../domain/office-search.ts';
import { readItems } from '../platform/storage-items.ts';
import { openRecord, type UnreadableReason } from '../platform/stored.ts';
import { type Managed, readManaged } from './managed.ts';
import { type MergedLedger, mergeManaged } from './managed-merge.ts';
import { isLive, isOfficeKey, type OfficeRecord, officeKey, officeOf, officeRecord } from './office-record.ts';

/** A record that stays in storage as it is, because this version cannot read it. */
export interface Unreadable {
  key: string;
  reason: UnreadableReason;
}

/** The stored ledger at one moment. Never changed: a change makes the next one. */
export interface LedgerSnapshot {
  /** Another one for every ledger that says something else, also across two lives of the background. */
  readonly revision: string;
  readonly records: ReadonlyMap<OfficeId, OfficeRecord>;
  readonly unreadable: readonly Unreadable[];
  /** The user's in the order of creation, with what the administrator says of them; then the administrator's own. */
  readonly offices: readonly Office[];
  /** The administrator's policy, which offices it is about, and its rows that cannot be used. */
  readonly policy: Managed;
  readonly managed: MergedLedger['managed'];
  readonly refused: MergedLedger['refused'];
  readonly nextSeq: number;
  /** The office as everybody sees it, if it is there and readable. */
  office(id: OfficeId): Office | undefined;
  index(): OfficeIndex;
  searchIndex(): SearchIndex;
}

const LIFE = crypto.randomUUID();
let made = 0;

/** The ledger that these records and the administrator's policy make. */
export function ledgerSnapshot(
  records: ReadonlyMap<OfficeId, OfficeRecord>,
  unreadable: readonly Unreadable[],
  policy: Managed,
): LedgerSnapshot {
  const bySeq = [...records.values()].sort((one, other) => one.seq - other.seq);
  const { offices, managed, refused } = mergeManaged(bySeq.filter(isLive).map(officeOf), policy.rows);
  const byId = new Map(offices.map((office) => [office.id, office]));
  let index: OfficeIndex | undefined;
  let searchIndex: SearchIndex | undefined;
  made += 1;
  return {
    revision: `${LIFE} ${made}`,
    records,
    unreadable,
    offices,
    policy,
    managed,
    refused,
    office: (id) => byId.get(id),
    nextSeq: (bySeq.at(-1)?.seq ?? -1) + 1,
    index: () => {
      index ??= indexOffices(offices);
      return index;
    },
    searchIndex: () => {
      searchIndex ??= indexForSearch(offices);
      return searchIndex;
    },
  };
}

/** Reads the whole ledger. @throws Fault when the storage does not answer */
export async function readSnapshot(): Promise<LedgerSnapshot> {
  const records = new Map<OfficeId, OfficeRecord>();
  const unreadable: Unreadable[] = [];
  const [items, policy] = await Promise.all([readItems('local', null), readManaged()]);
  for (const [key, raw] of Object.entries(items)) {
    if (!isOfficeKey(key)) continue;
    const opened = openRecord(officeRecord, raw);
    if (!opened.ok) unreadable.push({ key, reason: opened.reason });
    else if (officeKey(opened.value.id) !== key) unreadable.push({ key, reason: 'invalid' });
    else records.set(opened.value.id, opened.value);
  }
  return ledgerSnapshot(records, unreadable, policy);
}
