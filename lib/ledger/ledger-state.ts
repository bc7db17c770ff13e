import { type ChangeKind, type HistoryEntry, MOST_NAMES, withEntry } from '../domain/history.ts';
import type { OfficeId } from '../domain/office.ts';
import { sameValue } from '../domain/same-value.ts';
import { onManagedChanged } from '../platform/managed-area.ts';
import { onItemsChanged, removeItems, writeItems } from '../platform/storage-items.ts';
import { type Opened, readStored, replacing, sealRecord } from '../platform/stored.ts';
import { type ChangeRecord, changeKey, type HistoryRecord, historyKey } from './history-record.ts';
import { type LedgerSnapshot, ledgerSnapshot, readSnapshot } from './ledger-snapshot.ts';
import { MANAGED_KEY } from './managed.ts';
import type { Change } from './next-record.ts';
import { isLive, isOfficeKey, type OfficeRecord, officeKey, officeRecord } from './office-record.ts';

/** Time (milliseconds since 1970) and fresh ids come from outside. */
export interface LedgerTools {
  now(): number;
  newId(): string;
}

/** What another machine's changes make of the ledger, and items that are to be written in the same piece. */
export type MergePlan = (
  ledger: LedgerSnapshot,
  change: Change,
) => Promise<{ records: readonly OfficeRecord[]; items: Readonly<Record<string, unknown>> }>;

/** What a change was, for the history, and items that are to be written with it. */
export interface Told {
  kind: ChangeKind;
  with?: Readonly<Record<string, unknown>>;
}

const sealed = (records: readonly OfficeRecord[]) =>
  Object.fromEntries(records.map((record) => [officeKey(record.id), sealRecord(officeRecord, record)]));

/** Reads the stored ledger once and writes it as one piece. Writers call it from within `oneAtATime`. */
export function createLedgerState({ now = Date.now, newId = () => crypto.randomUUID() }: Partial<LedgerTools>) {
  let current: Promise<LedgerSnapshot> | undefined;
  /** What `current` came to, as long as nothing else was heard of. */
  let latest: LedgerSnapshot | undefined;
  const forget = (): void => {
    current = undefined;
    latest = undefined;
  };
  /** What this state wrote last under each key: what the browser tells of that is known already. */
  const own = new Map<string, unknown>();
  onItemsChanged('local', (items) => {
    const isNews = ([key, value]: [string, unknown]) =>
      key === MANAGED_KEY || (isOfficeKey(key) && !(own.has(key) && sameValue(own.get(key), value)));
    if (Object.entries(items).some(isNews)) forget();
  });

  const read = (): Promise<LedgerSnapshot> => {
    if (!current) {
      const reading = readSnapshot();
      current = reading;
      reading.then(
        (snapshot) => {
          if (current === reading) latest = snapshot;
          if (snapshot.policy.again !== undefined) setTimeout(lookAgain, snapshot.policy.again);
        },
        () => {
          if (current === reading) forget();
        },
      );
    }
    return current;
  };

  // Whether or not anybody asks: reading a new policy is what tells the open pages of it.
  const lookAgain = (): void => {
    forget();
    read().catch(() => undefined);
  };
  onManagedChanged(lookAgain);

  const openHistory = (): Promise<Opened<HistoryRecord | undefined>> => readStored(historyKey);

  /** One write; then the records of changes that left the history go. Whatever dies in between, the next write catches up. */
  const commit = async (
    ledger: LedgerSnapshot,
    records: readonly OfficeRecord[],
    old: Opened<HistoryRecord | undefined>,
    entries: HistoryEntry[],
    more: Readonly<Record<string, unknown>>,
  ): Promise<void> => {
    const before = old.ok && old.value ? old.value : { entries: [], leaving: [] };
    const kept = new Set(entries.map(({ token }) => token));
    const dropped = before.entries.map(({ token }) => token).filter((token) => !kept.has(token));
    const history = replacing(historyKey, old, { entries, leaving: dropped });
    const items = sealed(records);
    for (const [key, value] of Object.entries(items)) own.set(key, value);
    await writeItems('local', { ...items, ...history, ...more });
    const after = new Map<OfficeId, OfficeRecord>(ledger.records);
    for (const record of records) after.set(record.id, record);
    const readable = new Set(records.map(({ id }) => officeKey(id)));
    const unreadable = ledger.unreadable.filter(({ key }) => !readable.has(key));
    // What was heard of since the ledger was read, the administrator's policy too, is not in it: then all is read anew.
    const isKnown = latest === ledger;
    forget();
    if (isKnown) {
      latest = ledgerSnapshot(after, unreadable, ledger.policy);
      current = Promise.resolve(latest);
    }
    const leaving = [...before.leaving, ...dropped];
    if (leaving.length > 0)
      await removeItems(
        'local',
        leaving.map((token) => changeKey(token).key),
      ).catch(() => undefined);
  };

  /** Writes the records as one change that can be taken back. Nothing happens without records. */
  const write = async (
    ledger: LedgerSnapshot,
    { by, at }: Change,
    records: readonly OfficeRecord[],
    told: Told,
  ): Promise<void> => {
    if (records.length === 0) return;
    const old = await openHistory();
    const before = records.map(({ id }) => {
      const record = ledger.records.get(id);
      return { id, stored: record ? sealRecord(officeRecord, record) : null };
    });
    const names = records.slice(0, MOST_NAMES).flatMap((record) => {
      const named = isLive(record) ? record : ledger.records.get(record.id);
      return isLive(named) ? [named.office.name] : [];
    });
    const size = JSON.stringify(before).length;
    const entry: HistoryEntry = { token: by, at, kind: told.kind, count: records.length, names, size };
    const entries = withEntry(old.ok && old.value ? old.value.entries : [], entry);
    const change = { [changeKey(by).key]: sealRecord(changeKey(by), { before }) };
    await commit(ledger, records, old, entries, { ...change, ...told.with });
  };

  return {
    now,
    newId,
    read,
    write,
    /** What stands in storage is read anew. */
    forget,

    /** Writes what `plan` makes of the ledger as one change; without records only the items. */
    async merge(plan: MergePlan, change: Change): Promise<void> {
      const ledger = await read();
      const { records, items } = await plan(ledger, change);
      if (records.length > 0) await write(ledger, change, records, { kind: 'sync', with: items });
      else if (Object.keys(items).length > 0) await writeItems('local', { ...items });
    },

    /** Writes what takes back the change `token`, which leaves the history. */
    async writeUndone(ledger: LedgerSnapshot, token: string, records: readonly OfficeRecord[]): Promise<void> {
      const old = await openHistory();
      const entries = (old.ok && old.value ? old.value.entries : []).filter((entry) => entry.token !== token);
      await commit(ledger, records, old, entries, {});
    },

    /** The changes that can be taken back, newest first; none when the history cannot be read. */
    async history(): Promise<readonly HistoryEntry[]> {
      const old = await openHistory();
      return old.ok && old.value ? old.value.entries : [];
    },

    /** What stood there before the change, or undefined when that is not known any more. */
    async change(token: string): Promise<ChangeRecord | undefined> {
      const stored = await readStored(changeKey(token));
      return stored.ok ? stored.value : undefined;
    },
  };
}
