/** One change that can be taken back; `size` is about how many characters it takes in storage. */
export interface UndoEntry {
  token: string;
  size: number;
}

/** Most changes that can be taken back. */
export const MOST_UNDO = 20;
/** All of them together, in characters: the ledger itself needs the room (storage.local: 10 MB). */
const ROOM = 1_000_000;

/** The list with `entry` as its newest; the oldest leave when there are too many or no room. The newest always stays. */
export function withUndo<E extends UndoEntry>(entries: readonly E[], entry: E): E[] {
  const kept = [entry];
  let room = ROOM - entry.size;
  for (const older of entries) {
    room -= older.size;
    if (kept.length >= MOST_UNDO || room < 0) break;
    kept.push(older);
  }
  return kept;
}
