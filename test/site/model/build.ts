import type {
  Block,
  Button,
  Choice,
  Facts,
  Field,
  Form,
  Group,
  Heading,
  Hidden,
  Inline,
  Link,
  List,
  Shown,
  Table,
  Text,
} from './blocks.ts';

export const h1 = (text: string): Heading => ({ kind: 'heading', level: 1, text });
export const h2 = (text: string): Heading => ({ kind: 'heading', level: 2, text });
export const h3 = (text: string): Heading => ({ kind: 'heading', level: 3, text });
export const p = (...text: Inline[]): Text => ({ kind: 'text', text });
export const note = (...text: Inline[]): Text => ({ kind: 'text', text, tone: 'note' });
export const notice = (...text: Inline[]): Text => ({ kind: 'text', text, tone: 'notice' });
/** Nothing when there is no error. */
export const error = (text: string | undefined): Block[] =>
  text ? [{ kind: 'text', text: [text], tone: 'error' }] : [];
export const to = (text: string, href: string): Link => ({ text, href });
export const link = (text: string, href: string): Text => p(to(text, href));

type More = Partial<Omit<Field, 'kind' | 'label' | 'name'>>;
export const field = (label: string, name: string, more: More = {}): Field => ({
  kind: 'field',
  label,
  name,
  type: 'text',
  ...more,
});
export const select = (label: string, name: string, options: string[], more: More = {}): Field =>
  field(label, name, { type: 'select', options, ...more });
export const checkbox = (label: string, name: string, checked = false): Choice => ({
  kind: 'choice',
  type: 'checkbox',
  label,
  name,
  value: '1',
  checked,
});
export const radio = (label: string, name: string, value: string, checked = false): Choice => ({
  kind: 'choice',
  type: 'radio',
  label,
  name,
  value,
  checked,
});
export const hidden = (name: string, value: string): Hidden => ({ kind: 'hidden', name, value });
export const submit = (text: string, more: Partial<Button> = {}): Button => ({ kind: 'button', text, ...more });
export const act = (text: string, what: string, more: Partial<Button> = {}): Button => ({
  kind: 'button',
  text,
  act: what,
  ...more,
});
export const go = (text: string, href: string): Button => ({ kind: 'button', text, href });
export const form = (action: string, ...content: Block[]): Form => ({ kind: 'form', action, content });
export const fileForm = (action: string, ...content: Block[]): Form => ({ kind: 'form', action, files: true, content });
export const table = (head: string[], ...rows: Inline[][]): Table => ({ kind: 'table', head, rows });
export const facts = (...rows: [string, string][]): Facts => ({ kind: 'facts', rows });
export const list = (...items: Inline[]): List => ({ kind: 'list', items: items.map((item) => [item]) });
export const steps = (...items: Inline[]): List => ({ ...list(...items), ordered: true });
export const shown = (text: string, more: Partial<Shown> = {}): Shown => ({ kind: 'shown', text, ...more });
export const group = (as: Group['as'], ...content: Block[]): Group => ({ kind: 'group', as, content });
export const section = (...content: Block[]): Group => group('section', ...content);
export const article = (...content: Block[]): Group => group('article', ...content);
