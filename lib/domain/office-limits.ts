/** Longest name, business group, alias (characters as JavaScript counts them). */
export const LONGEST_NAME = 200;
/** Longest note. */
export const LONGEST_TEXT = 10_000;
/** Most aliases of one office. */
export const MOST_ALIASES = 50;
