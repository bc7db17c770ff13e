import { plain } from '../domain/plain-text.ts';
import { withoutMark } from '../domain/title-mark.ts';
import { controlNamed, readControls } from './controls.ts';
import { fieldsLabelled, readFields } from './fields.ts';
import { readHeadings, SITES } from './headings.ts';
import { type HostKind, hostKind } from './hosts.ts';
import { readParagraphs } from './paragraphs.ts';
import { dialogs, inPageHeader, isEntry } from './regions.ts';
import { headingForm, states } from './same-text.ts';
import { isVisible, textOf } from './visible-text.ts';

/**
 * What a person reads on a page at this moment, as questions: nothing hidden, no class names, no ids.
 * Texts in questions are written as the guides print them; any one of several is enough.
 */
export interface PageText {
  host: HostKind;
  path: string;
  /** The tab's title in comparable form. */
  title: string;
  /** The page's principal heading is one of these (matching rule 2: equal, never a prefix). */
  hasHeading: (...texts: string[]) => boolean;
  /** A heading of any level is one of these. */
  anyHeading: (...texts: string[]) => boolean;
  /** The headings of the highest level, in comparable form. */
  headings: () => readonly string[];
  hasControl: (...names: string[]) => boolean;
  hasField: (...labels: string[]) => boolean;
  hasPasswordField: () => boolean;
  /** A paragraph of the page states one of these sentences itself; quoting it is not enough. */
  says: (...sentences: string[]) => boolean;
  /** An open dialog has one of these as its heading or as a line of its own. */
  inDialog: (...texts: string[]) => boolean;
  /** The first line of the page's content in comparable form: its title, where no heading is marked as one. */
  firstLine: () => string;
  /** The name of the site that stands above the page; empty when none does. */
  site: () => string;
  /** The name of the site where it is the page's own heading; else empty. */
  siteHeading: () => string;
}

/** Names of sites that tell one from another. */
const NAMES = SITES.filter((name) => name !== '弥生');
/** Elements of a dialog looked at. */
const MOST_LINES = 80;

/** Asks for a value when it is first needed, and only once. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A look at a page: each part is read when it is first asked for and only once, so it serves one moment. */
export function readPage(url: URL, document: Document): PageText {
  const headings = once(() => readHeadings(document));
  const controls = once(() => readControls(document));
  const fields = once(() => readFields(document));
  const paragraphs = once(() => (document.body ? readParagraphs(document.body) : []));
  const lines = once(() =>
    paragraphs().map(({ text, at }) => ({ form: text.length > 60 ? '' : headingForm(text), at })),
  );

  /** A page without headings in its markup: one of its lines stands alone, as a title does. */
  const isTitled = (text: string): boolean => {
    const { first } = headings();
    const stands = (at: Element): boolean => !first || (at.compareDocumentPosition(first) & 4) !== 0;
    return lines().some(({ form, at }) => form === text && isContent(at) && stands(at) && isVisible(at));
  };
  const heads = (text: string): boolean => {
    const { principal, level, has } = headings();
    return principal.includes(text) || (level > 2 && isTitled(text)) || (level > 6 && has(text, 'header'));
  };

  return {
    host: hostKind(url.hostname),
    path: url.pathname,
    title: plain(withoutMark(document.title)),
    hasHeading: (...texts) => texts.map(headingForm).some(heads),
    anyHeading: (...texts) => texts.map(headingForm).some((text) => heads(text) || headings().has(text, 'content')),
    headings: () => headings().principal,
    hasControl: (...names) => controlNamed(controls(), names) !== undefined,
    hasField: (...labels) => fieldsLabelled(fields(), labels).length > 0,
    hasPasswordField: () => fields().some(({ element }) => element.getAttribute('type') === 'password'),
    says: (...sentences) =>
      paragraphs().some(
        ({ text, at }) => sentences.some((sentence) => states(text, sentence)) && !inPageHeader(at) && isVisible(at),
      ),
    inDialog: (...texts) =>
      dialogs(document).some((dialog) => isVisible(dialog) && hasLine(dialog, texts.map(headingForm))),
    firstLine: () => paragraphs().find(({ at }) => isContent(at) && isVisible(at))?.text ?? '',
    site: once(() => {
      const isName = (form: string, at: Element): boolean => NAMES.includes(form) && (inPageHeader(at) || !isEntry(at));
      return lines().find(({ form, at }) => isName(form, at) && isVisible(at))?.form ?? '';
    }),
    siteHeading: () => headings().site,
  };
}

function isContent(line: Element): boolean {
  return !inPageHeader(line) && !isEntry(line);
}

function hasLine(dialog: Element, texts: readonly string[]): boolean {
  return [...dialog.querySelectorAll('*')]
    .slice(0, MOST_LINES)
    .some((line) => line.childElementCount < 5 && texts.includes(headingForm(textOf(line))) && isVisible(line));
}
