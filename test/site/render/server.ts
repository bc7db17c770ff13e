import type { Field, Group } from '../model/blocks.ts';
import { control, type Dialect, inline } from './dialect.ts';
import { esc, tag } from './html.ts';
import { serverAccount } from './server-account.ts';
import { serverPage } from './server-page.ts';

function field(block: Field): string {
  const id = block.id ?? `f-${block.name}`;
  const marks = (block.marks ?? []).map((mark) => tag('span', { class: 'mark' }, esc(mark)));
  const help = block.help ? tag('a', { class: 'help', href: block.help.href }, esc(block.help.text)) : '';
  const note = (text: Field['before']) => (text ?? []).map((line) => tag('p', { class: 'note' }, inline(line)));
  const again = block.again
    ? [
        block.againText ? tag('p', { class: 'note' }, esc(block.againText)) : '',
        control(block, { id: `f-${block.again}`, 'aria-label': `${block.label}（確認用）` }, true),
      ]
    : [];
  return tag(
    'div',
    { class: 'field' },
    tag('label', { for: id }, esc(block.label)),
    ...marks,
    help,
    ...note(block.before),
    control(block, { id }),
    ...again,
    ...note(block.after),
  );
}

const GROUPS: Record<Group['as'], string> = {
  section: 'section',
  article: 'article',
  aside: 'aside',
  quote: 'blockquote',
  code: 'pre',
  dialog: 'dialog',
  stage: 'div',
  dropzone: 'div',
  closed: 'details',
};

function group(block: Group, content: string): string {
  const dialog = block.as === 'dialog';
  const all = {
    class: block.as,
    'data-part': block.part ?? (block.as === 'dropzone' ? 'dropzone' : undefined),
    'aria-label': block.name,
    open: dialog,
    style: block.hidden ? 'display:none' : undefined,
  };
  if (block.as === 'closed') return tag('details', all, tag('summary', {}, '詳しく見る'), content);
  return tag(GROUPS[block.as], all, block.as === 'code' ? tag('code', {}, content) : content);
}

/** Server-rendered and semantic, as the guides' pictures suggest. */
export const server: Dialect = {
  heading: ({ level, text }) => tag(`h${level}`, {}, esc(text)),
  text: ({ text, tone }) => tag('p', { class: tone, role: tone === 'error' ? 'alert' : undefined }, inline(text)),
  field,
  choice: ({ label, type, name, value, checked }) =>
    tag('label', { class: 'choice' }, tag('input', { type, name, value, checked: checked ?? false }), ` ${esc(label)}`),
  button: ({ text, act, href, id, name, value }) =>
    href
      ? tag('a', { class: 'button', href, id }, esc(text))
      : tag('button', { type: act ? 'button' : 'submit', id, name, value, 'data-do': act, class: 'button' }, esc(text)),
  form: ({ action, id, files }, content) =>
    tag('form', { method: 'post', action, id, enctype: files ? 'multipart/form-data' : undefined }, content),
  table: ({ head, rows }) =>
    tag(
      'table',
      {},
      tag('thead', {}, tag('tr', {}, ...head.map((cell) => tag('th', { scope: 'col' }, esc(cell))))),
      tag('tbody', {}, ...rows.map((row) => tag('tr', {}, ...row.map((cell) => tag('td', {}, inline([cell])))))),
    ),
  facts: ({ rows }) =>
    tag('dl', {}, ...rows.map(([name, value]) => tag('dt', {}, esc(name)) + tag('dd', {}, esc(value)))),
  list: ({ items, ordered }) => tag(ordered ? 'ol' : 'ul', {}, ...items.map((entry) => tag('li', {}, inline(entry)))),
  group,
  shown: ({ text, part, live }) =>
    tag('p', { class: 'shown', 'data-part': part, role: live ? 'status' : undefined }, esc(text)),
  account: serverAccount,
  page: serverPage,
};
