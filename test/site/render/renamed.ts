import type { Field, Group } from '../model/blocks.ts';
import type { PageData } from '../model/page.ts';
import { control, type Dialect, inline } from './dialect.ts';
import { esc, tag } from './html.ts';
import { renamedAccount } from './renamed-account.ts';
import { renamedPage } from './renamed-page.ts';
import { cut, otherWidth, variety } from './renamed-words.ts';

const box = (css: string, ...content: string[]) => tag('div', { class: `L-${css}` }, ...content);
const plain = (text: string) => esc(otherWidth(text));

/** The label stands in a cell or a term beside the control; nothing but its place ties the two together. */
function field(block: Field, asTable: boolean): string {
  if (block.type === 'file' && block.multiple) {
    return box('b1', tag('label', { class: 'L-b2' }, cut(block.label), control(block, { style: 'display:none' })));
  }
  const lines = (text: Field['before']) => (text ?? []).map((line) => box('s3', inline(line, plain)));
  const marks = (block.marks ?? []).map((mark) => tag('em', { class: 'L-m7' }, plain(mark)));
  const help = block.help ? tag('a', { href: block.help.href }, plain(block.help.text)) : '';
  const label = box('k2', cut(block.label), ...marks, help);
  const again = block.again
    ? [block.againText ? box('s3', plain(block.againText)) : '', control(block, { class: 'L-i5' }, true)]
    : [];
  const value = [...lines(block.before), box('v4', control(block, { class: 'L-i5' })), ...again, ...lines(block.after)];
  if (!asTable) return tag('dl', { class: 'L-d1' }, tag('dt', {}, label), tag('dd', {}, ...value));
  return tag(
    'table',
    { class: 'L-g1' },
    tag('tbody', {}, tag('tr', {}, tag('th', {}, label), tag('td', {}, ...value))),
  );
}

const GROUPS: Partial<Record<Group['as'], string>> = {
  article: 'article',
  aside: 'aside',
  quote: 'blockquote',
  code: 'code',
  dialog: 'dialog',
  closed: 'details',
};

function group(block: Group, content: string): string {
  const all = {
    class: `L-${block.as.charAt(0)}${block.as.length}`,
    open: block.as === 'dialog',
    'data-part': block.part ?? (block.as === 'dropzone' ? 'dropzone' : undefined),
    style: block.hidden ? 'display:none' : undefined,
  };
  return tag(GROUPS[block.as] ?? 'div', all, box('w1', box('w2', content)));
}

/** Server-rendered with everything else about the DOM changed: names, nesting, tags, widths of letters. */
export function renamed(page: PageData): Dialect {
  const divHeadings = variety(page.name, 2) === 0;
  const asTable = variety(page.name, 3) !== 0;
  return {
    heading: ({ level, text }) =>
      divHeadings
        ? box('t0', tag('div', { class: `L-t${level}` }, cut(text)))
        : box('t0', box('t9', tag(`h${level + 1}`, {}, cut(text)))),
    text: ({ text, tone }) => box(tone === 'error' ? 'e1' : 'p1', box('p2', inline(text, plain))),
    field: (block) => field(block, asTable),
    choice: ({ label, type, name, value, checked }) =>
      box('c1', box('c2', tag('input', { type, name, value, checked: checked ?? false })), box('c3', cut(label))),
    button: ({ text, act, href, name, value }) =>
      href || act
        ? box('b1', tag('a', { role: 'button', tabindex: '0', class: 'L-b2', href, 'data-do': act }, cut(text)))
        : box(
            'b1',
            value ? tag('input', { type: 'hidden', name, value }) : '',
            tag('input', { type: 'submit', class: 'L-b3', value: otherWidth(text) }),
          ),
    form: ({ action, files }, content) =>
      tag(
        'form',
        { method: 'post', action, class: 'L-f0', enctype: files ? 'multipart/form-data' : undefined },
        box('f1', content),
      ),
    table: ({ head, rows }) =>
      tag(
        'table',
        { class: 'L-g3' },
        tag('tr', {}, ...head.map((cell) => tag('td', { class: 'L-g4' }, plain(cell)))),
        ...rows.map((row) => tag('tr', {}, ...row.map((cell) => tag('td', {}, box('g5', inline([cell])))))),
      ),
    facts: ({ rows }) =>
      tag(
        'table',
        { class: 'L-g1' },
        ...rows.map(([name, value]) =>
          tag('tr', {}, tag('th', {}, box('k2', cut(name))), tag('td', {}, box('v4', esc(value)))),
        ),
      ),
    list: ({ items, ordered }) =>
      tag(
        ordered ? 'ol' : 'ul',
        { class: 'L-u1' },
        ...items.map((entry) => tag('li', {}, box('u2', inline(entry, plain)))),
      ),
    group,
    shown: ({ text, part, live }) =>
      box('o1', tag('span', { 'data-part': part, role: live ? 'status' : undefined }, esc(text))),
    account: renamedAccount,
    page: renamedPage,
  };
}
