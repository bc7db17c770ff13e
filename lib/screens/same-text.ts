import { plain } from '../domain/plain-text.ts';

/** Arrows, bullets, marks and full stops around a text: decoration, not part of a name. */
const EDGES = /^[^\p{L}\p{N}「『(【[<]+|[^\p{L}\p{N}」』)】\]>]+$/gu;
const ANGLES = /^[<>]+|[<>]+$/g;
const REQUIRED = /^(?:【(?:必須|任意)】|\[(?:必須|任意)\]|\((?:必須|任意)\)|必須|任意)/;
/** What may follow a label without making it another one: a remark in brackets, a required mark, a colon. */
const REMARK_FOLLOWS = /^(?:[([【:*※]|必須|任意)/;
const ONLY_A_REMARK = /^(?:[※([【]|例[):]|確認(?:の|用)|もう一度|半角|全角)/;
/** The documents name some screens "…画面" where the page itself may not; lists may carry their count. */
const HEADING_ENDS = /(?:画面|\(?\d+件\)?|\(\d+\))$/;

/** A text without the decoration around it, in its comparable form. */
export function bare(text: string): string {
  return plain(text).replace(ANGLES, '').replace(EDGES, '').replace(REQUIRED, '');
}

const known = new Map<string, string>();
/** {@link bare} of a text written in our own code: the same few every time. */
export function ours(label: string): string {
  const text = known.get(label) ?? bare(label);
  known.set(label, text);
  return text;
}

/** A heading in its comparable form. */
export function headingForm(text: string): string {
  return bare(text).replace(HEADING_ENDS, '');
}

/**
 * 2 when a text read from the page is this label, 1 when it is the label with a remark behind it, else 0; both in
 * comparable form.
 */
export function sameLabel(read: string, wanted: string): 0 | 1 | 2 {
  if (read === wanted) return 2;
  return wanted !== '' && read.startsWith(wanted) && REMARK_FOLLOWS.test(read.slice(wanted.length)) ? 1 : 0;
}

/** Whether a text beside a field says how to fill it and not what it is called. */
export function isRemark(text: string): boolean {
  return bare(text) === '' || ONLY_A_REMARK.test(plain(text).replace(REQUIRED, ''));
}

/**
 * Whether a paragraph, in comparable form, states `sentence` itself: not inside quotation marks, and not as part of a longer sentence
 * about it ("…と表示されたら").
 */
export function states(text: string, sentence: string): boolean {
  const wanted = ours(sentence);
  const start = text.indexOf(wanted);
  if (start < 0 || /[「『"'“‘[【]/.test(text.charAt(start - 1))) return false;
  const after = text.slice(start + wanted.length);
  return after === '' || /^[。.!?…、(※]/.test(after);
}
