import { inPageHeader, isBeside } from './regions.ts';
import { headingForm } from './same-text.ts';
import { isVisible, textOf } from './visible-text.ts';

/** Headings of one kind looked at; a page with more of them is a list. */
const MOST = 60;
const LEVELS = [1, 2, 3, 4, 5, 6];
/** Names of whole sites, as they stand above every page: a page's own heading comes below them. */
export const SITES: readonly string[] = ['スマート証憑管理', '弥生マイポータル', 'マイポータル', '弥生'];

interface Heading {
  element: Element;
  text: string;
  level: number;
}

/** The headings of a page outside menus, footers, dialogs, quotations and lists, in comparable form. */
export interface Headings {
  /** Those of the highest level that the page has, without names of sites. */
  principal: string[];
  /** The level of the principal headings; 7 when there are none. */
  level: number;
  /** The first principal heading. */
  first: Element | undefined;
  /** The name of the site where it heads the page itself and does not only stand in the page's header; else empty. */
  site: string;
  /** Whether a heading of any level reads so, in the page's content or in its header. */
  has: (text: string, where: 'content' | 'header') => boolean;
}

/** Reads the headings that a person sees now; the lower levels only when they are asked for, for they cost the most. */
export function readHeadings(document: Document): Headings {
  const read = new Map<number | 'role', Heading[]>();
  const kind = (of: number | 'role'): Heading[] => {
    const found = read.get(of) ?? seen(document.querySelectorAll(of === 'role' ? '[role=heading]' : `h${of}`), of);
    read.set(of, found);
    return found;
  };
  const atLevel = (level: number): Heading[] => {
    const own = kind(level).filter(isOwn);
    // Markup that has a first heading of its own needs no roles.
    return level === 1 && own.some(isNotSite)
      ? own
      : [...own, ...kind('role').filter((h) => h.level === level && isOwn(h))];
  };
  const level = LEVELS.find((one) => atLevel(one).some(isNotSite)) ?? 7;
  const principal = level > 6 ? [] : atLevel(level).filter(isNotSite);
  return {
    principal: principal.map(({ text }) => text),
    level,
    first: principal[0]?.element,
    site:
      LEVELS.filter((one) => one <= level)
        .flatMap(atLevel)
        .find((heading) => !isNotSite(heading))?.text ?? '',
    has: (text, where) =>
      [...LEVELS.map(kind), kind('role')].flat().some((h) => h.text === text && isOwn(h) === (where === 'content')),
  };
}

const isOwn = ({ element }: Heading): boolean => !inPageHeader(element);
const isNotSite = ({ text }: Heading): boolean => !SITES.includes(text);

function seen(marked: NodeListOf<Element>, level: number | 'role'): Heading[] {
  const found: Heading[] = [];
  for (let at = 0; at < Math.min(marked.length, MOST); at += 1) {
    const element = marked[at];
    if (!element || isBeside(element) || !isVisible(element)) continue;
    const text = headingForm(textOf(element));
    if (text !== '') found.push({ element, text, level: level === 'role' ? ariaLevel(element) : level });
  }
  return found;
}

/** A heading by role without a level is one of the second (WAI-ARIA). */
function ariaLevel(heading: Element): number {
  return Number.parseInt(heading.getAttribute('aria-level') ?? '', 10) || 2;
}
