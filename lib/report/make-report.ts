import { ROLES, TAGS, TYPES } from './allowed.ts';
import { anonymousText, type IsKnown } from './anonymous-text.ts';
import { anonymousUrl } from './anonymous-url.ts';
import {
  DEEPEST,
  MOST_CHILDREN,
  MOST_ELEMENTS,
  REPORT_FORMAT,
  REPORT_VERSION,
  type ScreenReport,
  type Structure,
  TEXT,
} from './structure.ts';

/** Titles are made of names: 「製品名 - 画面名」 (site-facts.md). */
const BETWEEN_NAMES = /(\s[-|–—:]\s)/;

function anonymousTitle(title: string, isKnown: IsKnown): string {
  const parts = title
    .split(BETWEEN_NAMES)
    .map((part) => (BETWEEN_NAMES.test(part) ? part : anonymousText(part, isKnown)));
  return parts.slice(0, 9).join('');
}

/** What was seen of a page, before anything was replaced. It stays in memory. */
export interface SeenPage {
  url: string;
  title: string;
  /** The id of a screen, or `unknown`. */
  screen: string;
  tree: Structure;
}

/**
 * The report on a page: its structure with every name, address, number and token replaced (docs/screen-report.md).
 * Nothing of what was seen is carried over but what is listed here.
 * @param isKnown of the sites' own words (`lib/screens/asked-words.ts`): the only texts that stay
 */
export function makeReport(seen: SeenPage, isKnown: IsKnown): ScreenReport {
  let left = MOST_ELEMENTS;
  const reduce = (from: Structure, depth: number): Structure => {
    left -= 1;
    const tag = from.tag === TEXT || TAGS.has(from.tag) ? from.tag : 'div';
    const kept: Structure[] = [];
    for (const child of from.children) {
      if (kept.length >= MOST_CHILDREN || left <= 0 || depth >= DEEPEST) break;
      kept.push(reduce(child, depth + 1));
    }
    const more = from.children.length - kept.length + (from.more ?? 0);
    const label = from.label ? anonymousText(from.label, isKnown) : '';
    const text = from.text ? anonymousText(from.text, isKnown) : '';
    return {
      tag,
      ...(from.role && ROLES.has(from.role) && { role: from.role }),
      ...(from.type && TYPES.has(from.type) && { type: from.type }),
      ...(from.level && from.level >= 1 && from.level <= 6 && { level: Math.trunc(from.level) }),
      ...(from.hidden && { hidden: true as const }),
      ...(label !== '' && { label }),
      ...(text !== '' && { text }),
      children: kept,
      ...(more > 0 && { more }),
    };
  };
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    url: anonymousUrl(seen.url),
    title: anonymousTitle(seen.title, isKnown),
    screen: /^[a-z-]{1,40}$/.test(seen.screen) ? seen.screen : 'unknown',
    tree: reduce(seen.tree, 0),
  };
}
