import { type ScreenReport, type Structure, TEXT } from '../../lib/report/structure.ts';

const VOID = new Set(['input', 'img', 'br', 'hr']);
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** The attribute in which an element of this kind carries its own name. */
function nameAttribute({ tag, type }: Structure): string {
  if (tag === 'input' && /^(?:submit|button|reset)$/.test(type ?? '')) return 'value';
  return tag === 'img' ? 'alt' : 'aria-label';
}

function attributes(node: Structure): string {
  const { role, type, level, hidden, label } = node;
  const all: [string, string | undefined][] = [
    ['role', role],
    ['type', type],
    ['aria-level', level?.toString()],
    [nameAttribute(node), label],
    ['href', node.tag === 'a' ? '#' : undefined],
    ['hidden', hidden && ''],
    ['open', (node.tag === 'dialog' || node.tag === 'details') && !hidden ? '' : undefined],
  ];
  return all.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`)).join('');
}

function markup(node: Structure, indent: string): string {
  if (node.tag === TEXT) return `${indent}${escaped(node.text ?? '')}\n`;
  const open = `${indent}<${node.tag}${attributes(node)}>`;
  if (VOID.has(node.tag)) return `${open}\n`;
  if (node.children.length === 0) return `${open}${escaped(node.text ?? '')}</${node.tag}>\n`;
  return `${open}\n${node.children.map((child) => markup(child, `${indent}  `)).join('')}${indent}</${node.tag}>\n`;
}

/**
 * The page that a report describes, as HTML without scripts, styles and links.
 * @param screen what it has to be recognised as: an id, or `unknown` until somebody knows
 */
export function fixturePage({ url, title, tree }: ScreenReport, screen: string): string {
  const body = tree.tag === 'body' ? tree : { tag: 'body', children: [tree] };
  return [
    '<!doctype html>',
    '<html lang="ja">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta name="fixture-url" content="${escaped(url)}">`,
    `<meta name="fixture-screen" content="${escaped(screen)}">`,
    `<title>${escaped(title)}</title>`,
    '</head>',
    `${markup(body, '')}</html>\n`,
  ].join('\n');
}
