/** Stands after our mark alone, unseen: so that it is told from brackets of the page's own. */
const OURS = '\u2060';
const MARK = new RegExp(`\\[[^${OURS}]{1,20}\\] ${OURS}`, 'gu');

/** A tab's title as the page wrote it. */
export function withoutMark(title: string): string {
  return title.includes(OURS) ? title.replace(MARK, '') : title;
}

/** The title with the target's mark (1–2 characters: `officeMark`) before it; `doubt` adds `!`. */
export function withMark(title: string, mark: string, doubt: boolean): string {
  return `[${mark}${doubt ? '!' : ''}] ${OURS}${withoutMark(title)}`;
}
