/** `text` as HTML text or attribute value. */
export function esc(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export type Attributes = Record<string, string | boolean | undefined>;

export function attributes(all: Attributes): string {
  return Object.entries(all)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${esc(String(value))}"`))
    .join('');
}

const EMPTY = new Set(['input', 'img', 'br', 'wbr']);

/** One element; `content` is HTML already. */
export function tag(name: string, all: Attributes = {}, ...content: string[]): string {
  return EMPTY.has(name) ? `<${name}${attributes(all)}>` : `<${name}${attributes(all)}>${content.join('')}</${name}>`;
}
