import { bare } from '../screens/same-text.ts';

/** What stands around a page's content on every page of a site. */
const AROUND = 'header,[role=banner],nav,[role=navigation],aside,[role=complementary],footer,[role=contentinfo]';

const ENTRIES = 'a,button,[role=menuitem],[role=button]';
/** Stands between a page's content and its menus in {@link pageText}. */
const MENUS = '\f';

/** Menus with what is folded away in them: whether an entry exists is asked, not whether it is in sight. */
function menuText(around: readonly HTMLElement[]): string {
  const entries = around.flatMap((part) => [...part.querySelectorAll<HTMLElement>(ENTRIES)]);
  return [...new Set(entries.map(({ textContent }) => textContent))].join('\n');
}

/** What a person reads in a page's content at this moment, a line or a table's cell at a time; then what its menus name. */
export function pageText({ body }: Document): string {
  const lines = (element: HTMLElement): string[] => element.innerText.split(/[\n\t]/);
  if (!body) return '';
  const parts = [...body.querySelectorAll<HTMLElement>(AROUND)];
  const around = new Set(parts.flatMap(lines));
  const content = lines(body).filter((line) => !around.has(line));
  return `${content.join('\n')}${MENUS}${menuText(parts)}`;
}

/** A page's text in comparable form. */
export interface PageLines {
  content: readonly string[];
  menus: readonly string[];
}

const linesIn = (text: string): string[] =>
  text
    .split(/[\n\t]/)
    .map(bare)
    .filter((line) => line !== '');

/** {@link pageText} as lines in comparable form. */
export function pageLines(text: string): PageLines {
  const [content = '', menus = ''] = text.split(MENUS);
  return { content: linesIn(content), menus: linesIn(menus) };
}
