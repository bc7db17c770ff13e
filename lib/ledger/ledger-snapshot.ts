import type { Office, OfficeId } from '../domain/office.ts';
import { indexOffices, type OfficeIndex } from '../domain/office-index.ts';
import { indexForSearch, type SearchIndex } from '../domain/office-search.ts';
import { readItems } from '../platform/storage-items.ts';
import { openRecord, type UnreadableReason } from '../platform/stored.ts';
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
  /** In the order of creation. */
  readonly offices: readonly Office[];
  readonly nextSeq: number;
  index(): OfficeIndex;
  searchIndex(): SearchIndex;
}

const LIFE = crypto.randomUUID();
let made = 0;

/** The ledger that these records make. */
export function ledgerSnapshot(
  records: ReadonlyMap<OfficeId, OfficeRecord>,
  unreadable: readonly Unreadable[],
): LedgerSnapshot {
  const bySeq = [...records.values()].sort((one, other) => one.seq - other.seq);
  const offices = bySeq.filter(isLive).map(officeOf);
  let index: OfficeIndex | undefined;
  let searchIndex: SearchIndex | undefined;
  made += 1;
  return {
    revision: `${LIFE} ${made}`,
    records,
    unreadable,
    offices,
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
  for (const [key, raw] of Object.entries(await readItems('local', null))) {
    if (!isOfficeKey(key)) continue;
    const opened = openRecord(officeRecord, raw);
    if (!opened.ok) unreadable.push({ key, reason: opened.reason });
    else if (officeKey(opened.value.id) !== key) unreadable.push({ key, reason: 'invalid' });
    else records.set(opened.value.id, opened.value);
  }
  return ledgerSnapshot(records, unreadable);
}
