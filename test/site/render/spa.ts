import type { Field, Group } from '../model/blocks.ts';
import { control, type Dialect, inline } from './dialect.ts';
import { esc, tag } from './html.ts';
import { spaAccount } from './spa-account.ts';
import { spaPage } from './spa-page.ts';

const div = (role: string | undefined, css: string, ...content: string[]) =>
  tag('div', { class: `css-${css}`, role }, ...content);

/** A styled button in place of the browser's own: script clicks the hidden input. */
function chooser(block: Field): string {
  const button = tag(
    'button',
    { class: 'css-bt', type: 'button', 'data-do': 'choose-files' },
    tag('span', {}, esc(block.label)),
  );
  return div(undefined, 'fd', button, control(block, { class: 'css-in', 'aria-label': block.label, hidden: true }));
}

function field(block: Field): string {
  if (block.type === 'file' && block.multiple) return chooser(block);
  const note = (text: Field['before']) => (text ?? []).map((line) => div(undefined, 'n1', inline(line)));
  const again = block.again
    ? [
        block.againText ? div(undefined, 'n1', esc(block.againText)) : '',
        control(block, { class: 'css-in', 'aria-label': `${block.label}（確認用）` }, true),
      ]
    : [];
  return div(
    undefined,
    'fd',
    div(
      undefined,
      'lb',
      tag('span', {}, esc(block.label)),
      ...(block.marks ?? []).map((mark) => tag('span', { class: 'css-mk' }, esc(mark))),
    ),
    block.help ? tag('a', { href: block.help.href }, esc(block.help.text)) : '',
    ...note(block.before),
    control(block, { class: 'css-in', 'aria-label': block.label }),
    ...again,
    ...note(block.after),
  );
}

const ROLES: Record<Group['as'], string | undefined> = {
  section: undefined,
  article: 'article',
  aside: 'complementary',
  quote: 'blockquote',
  code: 'code',
  dialog: 'dialog',
  stage: undefined,
  dropzone: undefined,
  closed: undefined,
};

function group(block: Group, content: string): string {
  const all = {
    class: `css-${block.as.slice(0, 3)}`,
    role: ROLES[block.as],
    'aria-label': block.name,
    'aria-modal': block.as === 'dialog' ? 'true' : undefined,
    'data-part': block.part ?? (block.as === 'dropzone' ? 'dropzone' : undefined),
    style: block.hidden ? 'display:none' : undefined,
  };
  if (block.as !== 'closed') return tag('div', all, content);
  return tag(
    'div',
    all,
    tag('button', { type: 'button', 'aria-expanded': 'false' }, '詳しく見る'),
    tag('div', { hidden: true }, content),
  );
}

/** A single-page application's DOM: divs with roles and aria-labels, generated class names. */
export const spa: Dialect = {
  heading: ({ level, text }) =>
    tag('div', { class: `css-h${level}`, role: 'heading', 'aria-level': String(level) }, esc(text)),
  text: ({ text, tone }) => div(tone === 'error' ? 'alert' : undefined, tone === 'error' ? 'er' : 'tx', inline(text)),
  field,
  choice: ({ label, type, name, value, checked }) =>
    div(
      undefined,
      'ch',
      tag('input', { type, name, value, checked: checked ?? false, 'aria-label': label }),
      tag('span', {}, esc(label)),
    ),
  button: ({ text, act, href, id, name, value }) =>
    href
      ? tag('a', { class: 'css-bt', href }, tag('span', {}, esc(text)))
      : tag(
          'button',
          { class: 'css-bt', type: act ? 'button' : 'submit', id, name, value, 'data-do': act },
          tag('span', {}, esc(text)),
        ),
  form: ({ action, id, files }, content) =>
    tag('form', { method: 'post', action, id, enctype: files ? 'multipart/form-data' : undefined }, content),
  table: ({ head, rows }) =>
    div(
      'table',
      'tb',
      div('row', 'tr', ...head.map((cell) => div('columnheader', 'th', esc(cell)))),
      ...rows.map((row) => div('row', 'tr', ...row.map((cell) => div('cell', 'td', inline([cell]))))),
    ),
  facts: ({ rows }) =>
    div(
      undefined,
      'fs',
      ...rows.map(([name, value]) =>
        div(undefined, 'fr', div(undefined, 'lb', esc(name)), div(undefined, 'vl', esc(value))),
      ),
    ),
  list: ({ items }) => div('list', 'ls', ...items.map((entry) => div('listitem', 'li', inline(entry)))),
  group,
  shown: ({ text, part, live }) =>
    tag('div', { class: 'css-sh', 'data-part': part, role: live ? 'status' : undefined }, esc(text)),
  account: spaAccount,
  page: spaPage,
};
