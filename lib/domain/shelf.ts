import type { OfficeId } from './office.ts';

/** The offices that the popup's list begins with. */
export interface Shelf {
  /** In the order in which they were pinned. */
  pinned: OfficeId[];
  /** Last chosen first. */
  recent: OfficeId[];
}

export const EMPTY_SHELF: Shelf = { pinned: [], recent: [] };
/** Most offices that are remembered as chosen lately. */
export const MOST_RECENT = 8;

/** The shelf after an office was chosen. */
export function withChosen({ pinned, recent }: Shelf, id: OfficeId): Shelf {
  return { pinned, recent: [id, ...recent.filter((one) => one !== id)].slice(0, MOST_RECENT) };
}

/** The shelf with an office pinned, or not any more. */
export function withPin({ pinned, recent }: Shelf, id: OfficeId, isPinned: boolean): Shelf {
  const others = pinned.filter((one) => one !== id);
  return { pinned: isPinned ? [...others, id] : others, recent };
}

/** Which of the shelf's offices come first: those pinned, then those chosen lately. */
export function shelfOrder({ pinned, recent }: Shelf): OfficeId[] {
  return [...new Set([...pinned, ...recent])];
}
