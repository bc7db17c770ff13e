import { inPageHeader, isBeside } from './regions.ts';
import { headingForm } from './same-text.ts';
import { isVisible, textOf } from './visible-text.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** Headings looked at; a page with more of them is a list. */
const MOST = 150;
/** Names of whole sites, as they stand above every page: a page's own heading comes below them. */
export const SITES: readonly string[] = ['スマート証憑管理', '弥生マイポータル', 'マイポータル', '弥生'];

/** The headings of a page outside menus, footers, dialogs, quotations and lists, in comparable form. */
export interface Headings {
  all: string[];
  /** Those of the highest level that the page has, without names of sites. */
  principal: string[];
  /** The level of the principal headings; 7 when there are none. */
  level: number;
  /** The first principal heading. */
  first: Element | undefined;
  /** Those in the page's header. */
  inHeader: string[];
  /** The name of the site where it heads the page itself and does not only stand in the page's header; else empty. */
  site: string;
}

/** Reads the headings that a person sees now. */
export function readHeadings(document: Document): Headings {
  const marked = document.querySelectorAll(HEADINGS);
  const found = Array.from({ length: MOST }, (_, at) => marked[at])
    .filter((element) => element !== undefined)
    .filter((element) => !isBeside(element) && isVisible(element))
    .map((element) => ({ element, level: levelOf(element), text: headingForm(textOf(element)) }))
    .filter(({ text }) => text !== '');
  const isSite = ({ text }: { text: string }): boolean => SITES.includes(text);
  const texts = (some: typeof found): string[] => some.map(({ text }) => text);
  const own = found.filter(({ element }) => !inPageHeader(element));
  const all = own.filter((heading) => !isSite(heading));
  const level = Math.min(7, ...all.map((heading) => heading.level));
  const principal = all.filter((heading) => heading.level === level);
  return {
    all: texts(all),
    principal: texts(principal),
    level,
    first: principal[0]?.element,
    inHeader: texts(found.filter((heading) => !isSite(heading) && inPageHeader(heading.element))),
    site: own.find((heading) => isSite(heading) && heading.level <= level)?.text ?? '',
  };
}

function levelOf(heading: Element): number {
  const level = heading.getAttribute('aria-level') ?? /^h(\d)$/.exec(heading.localName)?.[1] ?? '2';
  return Number.parseInt(level, 10) || 2;
}
