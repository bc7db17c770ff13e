import { plain } from '../domain/plain-text.ts';
import { Controls } from './controls.ts';
import { Fields } from './fields.ts';
import { Headings, SITES } from './headings.ts';
import { type HostKind, hostKind } from './hosts.ts';
import { type Paragraph, readParagraphs } from './paragraphs.ts';
import { dialogs, inPageHeader, isEntry } from './regions.ts';
import { headingForm, states } from './same-text.ts';
import { isVisible, textOf } from './visible-text.ts';

/**
 * What a person reads on a page at this moment, as questions: nothing hidden, no class names, no ids.
 * Each part is read when it is first asked for and only once, so an instance serves one look at the page.
 * Texts in questions are written as the guides print them; any one of several is enough.
 */
export class PageText {
  readonly host: HostKind;
  readonly path: string;
  /** The tab's title in comparable form. */
  readonly title: string;
  private readonly document: Document;
  private headingsRead: Headings | undefined;
  private controlsRead: Controls | undefined;
  private fieldsRead: Fields | undefined;
  private paragraphsRead: Paragraph[] | undefined;
  private siteRead: string | undefined;

  constructor(url: URL, document: Document) {
    this.host = hostKind(url.hostname);
    this.path = url.pathname;
    this.document = document;
    this.title = plain(document.title);
  }

  /** The page's principal heading is one of these (matching rule 2: equal, never a prefix). */
  hasHeading(...texts: string[]): boolean {
    return texts.map(headingForm).some((text) => {
      const { headings } = this;
      if (headings.principal.has(text)) return true;
      return (headings.level > 2 && this.isTitled(text)) || (headings.level > 6 && headings.headerHas(text));
    });
  }

  /** A heading of any level is one of these. */
  anyHeading(...texts: string[]): boolean {
    return this.hasHeading(...texts) || texts.some((text) => this.headings.any(headingForm(text)));
  }

  /** The headings of the highest level, in comparable form. */
  get principalHeadings(): readonly string[] {
    return [...this.headings.principal];
  }

  /** The name of the site where it is the page's own heading, in comparable form; else empty. */
  get siteHeading(): string {
    return this.headings.site;
  }

  hasControl(...names: string[]): boolean {
    this.controlsRead ??= new Controls(this.document);
    return this.controlsRead.find(names) !== undefined;
  }

  hasField(...labels: string[]): boolean {
    return this.fields.find(labels).length > 0;
  }

  get hasPasswordField(): boolean {
    return this.fields.hasPassword();
  }

  /** A paragraph of the page states one of these sentences itself; quoting it is not enough. */
  says(...sentences: string[]): boolean {
    return this.paragraphs.some(
      ({ text, at }) => sentences.some((sentence) => states(text, sentence)) && !inPageHeader(at) && isVisible(at),
    );
  }

  /** An open dialog has one of these as its heading or as a line of its own. */
  inDialog(...texts: string[]): boolean {
    const wanted = texts.map(headingForm);
    return dialogs(this.document).some(
      (dialog) =>
        isVisible(dialog) &&
        [...dialog.querySelectorAll('*')]
          .slice(0, 80)
          .some((line) => line.childElementCount < 5 && wanted.includes(headingForm(textOf(line))) && isVisible(line)),
    );
  }

  /** The name of the site that stands above the page, in comparable form; empty when none does. */
  get site(): string {
    this.siteRead ??= this.readSite();
    return this.siteRead;
  }

  private readSite(): string {
    for (const { text, at } of this.paragraphs) {
      const name = headingForm(text);
      if (!SITES.includes(name) || name === '弥生' || !isVisible(at)) continue;
      if (inPageHeader(at) || !isEntry(at)) return name;
    }
    return '';
  }

  /** A page without headings in its markup: one of its lines stands alone, as a title does. */
  private isTitled(text: string): boolean {
    const { first } = this.headings;
    return this.paragraphs.some((line) => {
      if (headingForm(line.text) !== text || inPageHeader(line.at) || isEntry(line.at)) return false;
      const before = !first || (line.at.compareDocumentPosition(first) & 4) !== 0;
      return before && isVisible(line.at);
    });
  }

  private get headings(): Headings {
    this.headingsRead ??= new Headings(this.document);
    return this.headingsRead;
  }

  private get fields(): Fields {
    this.fieldsRead ??= new Fields(this.document);
    return this.fieldsRead;
  }

  private get paragraphs(): Paragraph[] {
    this.paragraphsRead ??= this.document.body ? readParagraphs(this.document.body) : [];
    return this.paragraphsRead;
  }
}
