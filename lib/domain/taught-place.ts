/**
 * Where a user said that the signed-in Yayoi ID stands, described by what survives a visit: the way down from a landmark
 * of the page, not class names or ids, which change with every release of a site.
 */
export interface TaughtPlace {
  /** The path of the page with its numbers left out: pages of one layout share it. */
  layout: string;
  /** Tag names with their place among siblings of the same tag, from below the landmark to the element. */
  steps: { tag: string; nth: number }[];
  /** What the way starts from: a landmark's tag or role, or `body`. */
  landmark: string;
  /** The words around the address, comparable; they must still be there. */
  words: string;
}

/** Steps from a landmark that a description may have; a longer way holds for one page only. */
export const MOST_STEPS = 12;

/** The layout a page belongs to: its path without numbers and ids. */
export function layoutOf(path: string): string {
  return path.replace(/\/(?:\d+|[0-9a-f-]{8,})(?=\/|$)/gi, '/*').replace(/\/+$/, '') || '/';
}
