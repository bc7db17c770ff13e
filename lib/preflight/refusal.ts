import type { FileKind, TakenKind } from './file-kind.ts';

/**
 * Why Smart Voucher will refuse a file, or may. The locale files have one sentence `preflight_<code>` for each, which
 * says what is the matter and what to do. None of them stops anything. An `ending` has its dot and stands as in the name.
 */
export type Refusal =
  | { code: 'too_large'; bytes: number }
  | { code: 'empty' }
  /** The browser could not read it: moved, deleted or changed since it was chosen, or a folder. */
  | { code: 'unreadable' }
  /** It begins as a type that is taken and has no end: half a download, half a copy. */
  | { code: 'truncated'; kind: TakenKind }
  /** It begins as a type that is taken, and cannot be opened as one. */
  | { code: 'broken'; kind: TakenKind }
  | { code: 'archive'; kind: FileKind }
  | { code: 'wrong_type'; kind: FileKind }
  | { code: 'wrong_type_text' }
  | { code: 'wrong_type_unknown' }
  /** The three above, under the name of a type that is taken: a HEIC called .jpg. */
  | { code: 'disguised'; kind: FileKind; ending: string }
  | { code: 'disguised_text'; ending: string }
  | { code: 'disguised_unknown'; ending: string }
  /** A type that is taken, under another one's name: a PNG called .pdf. */
  | { code: 'name_disagrees'; kind: TakenKind; ending: string }
  /** A type that is taken, under a name whose ending is not among those taken: a JPEG called .jfif. */
  | { code: 'name_unusual'; kind: TakenKind; ending: string }
  | { code: 'name_bare'; kind: TakenKind }
  | { code: 'password_needed' }
  /** Encrypted, yet it opens without being asked for a password: printing, copying or changing is locked. */
  | { code: 'encrypted' }
  | { code: 'too_many_pages'; pages: number }
  /** A PDF so made that looking into it took too long. */
  | { code: 'pages_unknown' }
  | { code: 'too_many_in_dialog'; files: number }
  | { code: 'too_many_in_upload'; files: number };

export type RefusalCode = Refusal['code'];

/** What the help pages do not speak of, or leave open: such a file may be taken, damaged ones included. */
const PERHAPS: ReadonlySet<RefusalCode> = new Set([
  'broken',
  'encrypted',
  'name_bare',
  'name_disagrees',
  'name_unusual',
  'pages_unknown',
  'truncated',
  'unreadable',
]);

/** Whether Smart Voucher says itself that it refuses this; otherwise it may only. */
export const isSure = ({ code }: Refusal): boolean => !PERHAPS.has(code);
