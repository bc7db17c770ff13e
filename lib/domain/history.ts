/** What a change of the ledger was. The locale files have one sentence `history_<kind>` for each. */
export const CHANGE_KINDS = ['add', 'edit', 'delete', 'import', 'back', 'restore', 'sync'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change of the ledger as the history lists it. */
export interface HistoryEntry {
  token: string;
  /** When, in milliseconds since 1970. */
  at: number;
  kind: ChangeKind;
  /** How many offices it touched, and the names of the first few. */
  count: number;
  names: string[];
  /** About how many characters it takes in storage to take it back. */
  size: number;
}

/** Most changes that can be taken back. */
export const MOST_CHANGES = 20;
/** Most names that an entry carries. */
export const MOST_NAMES = 3;
/** All of them together, in characters: the ledger itself needs the room (storage.local: 10 MB). */
const ROOM = 2_000_000;

/** The history with `entry` as its newest; the oldest leave when there are too many or no room. The newest always stays. */
export function withEntry(entries: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const kept = [entry];
  let room = ROOM - entry.size;
  for (const older of entries) {
    room -= older.size;
    if (kept.length >= MOST_CHANGES || room < 0) break;
    kept.push(older);
  }
  return kept;
}
