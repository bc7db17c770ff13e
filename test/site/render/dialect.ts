import type { FrameData } from '../frames.ts';
import type {
  Block,
  Button,
  Choice,
  Facts,
  Field,
  Form,
  Group,
  Heading,
  Inline,
  List,
  Shown,
  Table,
  Text,
} from '../model/blocks.ts';
import type { View } from '../model/page.ts';
import { esc, tag } from './html.ts';

/** How one variant of the sites writes what people read. */
export interface Dialect {
  heading: (block: Heading) => string;
  text: (block: Text) => string;
  field: (block: Field) => string;
  choice: (block: Choice) => string;
  button: (block: Button) => string;
  form: (block: Form, content: string) => string;
  table: (block: Table) => string;
  facts: (block: Facts) => string;
  list: (block: List) => string;
  group: (block: Group, content: string) => string;
  shown: (block: Shown) => string;
  account: AccountDialect;
  /** All inside <body> but scripts. */
  page: (frame: FrameData, account: string, main: string) => string;
}

export interface AccountDialect {
  /** The header's account area: the control and, where it is in the DOM now, the menu. */
  bar: (frame: FrameData, view: View) => string;
  menu: (view: View, from: 'portal' | 'voucher') => string;
  tooltip: (view: View) => string;
}

export function renderBlocks(dialect: Dialect, blocks: Block[]): string {
  return blocks.map((block) => renderBlock(dialect, block)).join('\n');
}

function renderBlock(dialect: Dialect, block: Block): string {
  switch (block.kind) {
    case 'hidden':
      return tag('input', { type: 'hidden', name: block.name, value: block.value });
    case 'form':
      return dialect.form(block, renderBlocks(dialect, block.content));
    case 'group':
      return dialect.group(block, renderBlocks(dialect, block.content));
    case 'heading':
      return dialect.heading(block);
    case 'text':
      return dialect.text(block);
    case 'field':
      return dialect.field(block);
    case 'choice':
      return dialect.choice(block);
    case 'button':
      return dialect.button(block);
    case 'table':
      return dialect.table(block);
    case 'facts':
      return dialect.facts(block);
    case 'list':
      return dialect.list(block);
    case 'shown':
      return dialect.shown(block);
  }
}

/** Text and links in a row; `write` is the variant's way with plain text. */
export function inline(parts: Inline[], write: (text: string) => string = esc): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return write(part);
      return tag('a', { href: part.href, target: part.tab ? '_blank' : undefined }, write(part.text));
    })
    .join('');
}

/** The control of a field: input, select or textarea. */
export function control(field: Field, more: Record<string, string | boolean | undefined>, again = false): string {
  const name = again ? (field.again ?? '') : field.name;
  const common = { name, placeholder: field.placeholder, 'data-nopaste': field.noPaste, ...more };
  if (field.type === 'select')
    return tag('select', common, ...(field.options ?? []).map((option) => tag('option', {}, esc(option))));
  if (field.type === 'textarea') return tag('textarea', common, esc(field.value ?? ''));
  const { type, multiple, accept } = field;
  return tag('input', {
    ...common,
    type,
    multiple,
    accept,
    value: type === 'password' || type === 'file' || again ? undefined : field.value,
  });
}
