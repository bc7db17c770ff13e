import type { OfficeId } from '../domain/office.ts';
import { onItemsChanged, writeItems } from '../platform/storage-items.ts';
import { type Opened, readStored, replacing, sealRecord } from '../platform/stored.ts';
import { type LedgerSnapshot, ledgerSnapshot, readSnapshot } from './ledger-snapshot.ts';
import { isOfficeKey, type OfficeRecord, officeKey, officeRecord } from './office-record.ts';
import { type UndoRecord, undoKey, undoWith } from './undo-record.ts';

/** Time (milliseconds since 1970) and fresh ids come from outside. */
export interface LedgerTools {
  now(): number;
  newId(): string;
}

/** Offices to store and the undo list without the change that they take back. */
export interface Undone {
  records: readonly OfficeRecord[];
  undo: UndoRecord;
}

const stored = (records: readonly OfficeRecord[]) =>
  Object.fromEntries(records.map((record) => [officeKey(record.id), sealRecord(officeRecord, record)]));

/** Reads the stored ledger once and writes it as one piece. Writers call it from within `oneAtATime`. */
export function createLedgerState({ now = Date.now, newId = () => crypto.randomUUID() }: Partial<LedgerTools>) {
  let current: Promise<LedgerSnapshot> | undefined;
  onItemsChanged('local', (keys) => {
    if (keys.some(isOfficeKey)) current = undefined;
  });

  const read = (): Promise<LedgerSnapshot> => {
    if (!current) {
      const reading = readSnapshot();
      current = reading;
      reading.catch(() => {
        if (current === reading) current = undefined;
      });
    }
    return current;
  };

  const commit = async (ledger: LedgerSnapshot, records: readonly OfficeRecord[], undo: Record<string, unknown>) => {
    await writeItems('local', { ...stored(records), ...undo });
    const after = new Map<OfficeId, OfficeRecord>(ledger.records);
    for (const record of records) after.set(record.id, record);
    current = Promise.resolve(ledgerSnapshot(after, ledger.unreadable));
  };

  const openUndo = (): Promise<Opened<UndoRecord | undefined>> => readStored(undoKey);

  return {
    now,
    newId,
    read,

    async write(ledger: LedgerSnapshot, token: string, records: readonly OfficeRecord[]): Promise<void> {
      if (records.length === 0) return;
      const old = await openUndo();
      const before = records.map(({ id }) => ({ id, record: ledger.records.get(id) }));
      const undo = undoWith(old.ok ? old.value : undefined, { token, at: now(), before });
      await commit(ledger, records, replacing(undoKey, old, undo));
    },

    async readUndo(): Promise<UndoRecord> {
      const old = await openUndo();
      return (old.ok ? old.value : undefined) ?? { entries: [] };
    },

    async writeUndone(ledger: LedgerSnapshot, { records, undo }: Undone): Promise<void> {
      await commit(ledger, records, { [undoKey.key]: sealRecord(undoKey, undo) });
    },
  };
}
