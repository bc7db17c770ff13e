/** A page as people read it; how it becomes HTML is each variant's affair. */
export interface Link {
  text: string;
  href: string;
  /** Opens in a tab of its own. */
  tab?: boolean;
}
export type Inline = string | Link;

export type FieldType = 'text' | 'email' | 'tel' | 'password' | 'select' | 'textarea' | 'file' | 'search';

export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
}
export interface Text {
  kind: 'text';
  text: Inline[];
  tone?: 'note' | 'error' | 'notice';
}
export interface Field {
  kind: 'field';
  label: string;
  name: string;
  type: FieldType;
  id?: string;
  /** Stands beside the label: 「*必須」「(半角数字)」. */
  marks?: string[];
  /** Stands under the label, before the control. */
  before?: Inline[][];
  /** Stands after the control. */
  after?: Inline[][];
  /** Name of a second box for the same value, and the sentence before it. */
  again?: string;
  againText?: string;
  options?: string[];
  value?: string;
  placeholder?: string;
  /** The page blocks pasting here. */
  noPaste?: boolean;
  multiple?: boolean;
  accept?: string;
  help?: Link;
}
export interface Choice {
  kind: 'choice';
  type: 'radio' | 'checkbox';
  label: string;
  name: string;
  value: string;
  checked?: boolean;
}
export interface Button {
  kind: 'button';
  text: string;
  /** What the client script does when it is pressed (`data-do`); without it and without `href` it submits. */
  act?: string;
  href?: string;
  id?: string;
  name?: string;
  value?: string;
}
export interface Hidden {
  kind: 'hidden';
  name: string;
  value: string;
}
export interface Form {
  kind: 'form';
  action: string;
  id?: string;
  files?: boolean;
  content: Block[];
}
export interface Table {
  kind: 'table';
  head: string[];
  rows: Inline[][];
}
export interface Facts {
  kind: 'facts';
  rows: [string, string][];
}
export interface List {
  kind: 'list';
  ordered?: boolean;
  items: Inline[][];
}
export interface Group {
  kind: 'group';
  as: 'section' | 'article' | 'aside' | 'quote' | 'code' | 'dialog' | 'stage' | 'dropzone' | 'closed';
  /** A dialog's or region's accessible name. */
  name?: string;
  /** `data-part`: where the client script puts or finds something. */
  part?: string;
  hidden?: boolean;
  content: Block[];
}
/** A value shown on its own; `part` lets the client script fill it. */
export interface Shown {
  kind: 'shown';
  text: string;
  part?: string;
  live?: boolean;
}

export type Block = Heading | Text | Field | Choice | Button | Hidden | Form | Table | Facts | List | Group | Shown;
