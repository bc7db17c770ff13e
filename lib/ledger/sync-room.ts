import { QUOTA } from './sync-area.ts';
import type { Unfit } from './sync-book.ts';

/** What a browser may count of each item beside its key and value: quotes, colon and comma. */
const AROUND = 4;

/** Less than the smallest item of an office takes. */
const SMALLEST = 60;

export interface Room {
  /** Gives the item its place, or says why there is none. */
  take(key: string, bytes: number): Unfit['reason'] | undefined;
  leave(key: string): void;
  /** Why not even the smallest new item has a place. */
  isFull(): 'too_many' | 'no_room' | undefined;
  /** Whether one item of this size is small enough. */
  wouldFit(bytes: number): boolean;
}

/** The room in the browser's synced storage, which holds items of these sizes. */
export function createRoom(sizes: ReadonlyMap<string, number>): Room {
  const held = new Map(sizes);
  let all = 0;
  for (const bytes of held.values()) all += bytes + AROUND;
  const leave = (key: string): void => {
    const bytes = held.get(key);
    if (bytes === undefined) return;
    all -= bytes + AROUND;
    held.delete(key);
  };
  return {
    leave,
    isFull: () => (held.size >= QUOTA.items ? 'too_many' : all + SMALLEST > QUOTA.all ? 'no_room' : undefined),
    wouldFit: (bytes) => bytes <= QUOTA.item,
    take(key, bytes) {
      const before = held.get(key);
      if (bytes > QUOTA.item) return 'too_large';
      if (before === undefined && held.size >= QUOTA.items) return 'too_many';
      if (bytes > (before ?? 0) && all - (before ?? -AROUND) + bytes > QUOTA.all) return 'no_room';
      leave(key);
      held.set(key, bytes);
      all += bytes + AROUND;
      return undefined;
    },
  };
}
