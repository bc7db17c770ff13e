import { inPageHeader, isBeside } from './regions.ts';
import { headingForm } from './same-text.ts';
import { isVisible, textOf } from './visible-text.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
/** Headings looked at; a page with more of them is a list. */
const MOST = 150;
/** Names of whole sites, as they stand above every page: a page's own heading comes below them. */
export const SITES: readonly string[] = ['スマート証憑管理', '弥生マイポータル', 'マイポータル', '弥生'];

interface Heading {
  element: Element;
  level: number;
  text: string;
}

/** The headings of a page, outside menus, footers, dialogs, quotations and lists. */
export class Headings {
  /** The headings of the highest level that the page has, in comparable form, names of sites left out. */
  readonly principal: ReadonlySet<string>;
  /** The level of the principal headings; 7 when there are none. */
  readonly level: number;
  /** The name of the site where it heads the page itself and does not only stand in the page's header. */
  readonly site: string;
  /** The first principal heading. */
  readonly first: Element | undefined;
  private readonly all: readonly Heading[];
  private readonly inHeader: readonly Heading[];

  constructor(document: Document) {
    const found: Heading[] = [];
    for (const element of [...document.querySelectorAll(HEADINGS)].slice(0, MOST)) {
      if (isBeside(element) || !isVisible(element)) continue;
      const text = headingForm(textOf(element));
      if (text !== '') found.push({ element, level: levelOf(element), text });
    }
    const own = found.filter(({ element }) => !inPageHeader(element));
    this.all = own.filter(({ text }) => !SITES.includes(text));
    this.inHeader = found.filter(({ element, text }) => inPageHeader(element) && !SITES.includes(text));
    this.level = Math.min(7, ...this.all.map(({ level }) => level));
    this.site = own.find(({ text, level }) => SITES.includes(text) && level <= this.level)?.text ?? '';
    const principal = this.all.filter(({ level }) => level === this.level);
    this.principal = new Set(principal.map(({ text }) => text));
    this.first = principal[0]?.element;
  }

  /** Whether a heading of any level reads so. */
  any(text: string): boolean {
    return this.all.some((heading) => heading.text === text);
  }

  /** Whether the page's header holds this heading. */
  headerHas(text: string): boolean {
    return this.inHeader.some((heading) => heading.text === text);
  }
}

function levelOf(heading: Element): number {
  const level = heading.getAttribute('aria-level') ?? /^h(\d)$/.exec(heading.localName)?.[1] ?? '2';
  return Number.parseInt(level, 10) || 2;
}
