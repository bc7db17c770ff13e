const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The comparable form of a text: NFKC, without white space (procedures.md, matching rule 1). */
export const comparable = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** All that a page says: its title, its text, and the attributes that people read or hear. */
export function wordsOf(html: string): string {
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
  const body = html.replace(/^.*<body>/s, '');
  const said = [...body.matchAll(/(?:aria-label|placeholder|title|value)="([^"]*)"/g)].map((match) => match[1]);
  const all = [title, body.replace(/<[^>]*>/g, ''), ...said].join('\n');
  return comparable(all.replace(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity));
}
