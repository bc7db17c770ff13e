import { foldInput } from './fold-input.ts';

/** What people write before a password. Latin ones only as words of their own: "compass" and "bypass" are none. */
const LABEL =
  /(?:パスワー?ド|ぱすわーど|パスフレーズ|パスコード|暗証(?:番号|コード)?|合い?言葉|(?<![a-z0-9])(?:pass(?:word|wd|phrase|code)?|pwd|pw|pin(?:code)?)(?![a-z0-9]))/u
    .source;
/** A colon or the like says that a value follows, whatever it is; without one, only what is no plain word is taken for one. */
const MARKED = new RegExp(`${LABEL}\\s*(?:[(「][^)」\\n]{0,12}[)」])?\\s*[:=⇒→]\\s*["'\`(]?([\\x21-\\x7e]{3,})`, 'gu');
const BETWEEN = /(?:\s*は\s*|\s+|(?=["'「(]))["'「(]?/u.source;
const BARE = new RegExp(`${LABEL}${BETWEEN}([\\x21-\\x7e]{4,})`, 'gu');
const NO_VALUE = /^(?:none|n\/a|unknown|https?:.*|see|null|reset|change[ds]?|-+|\*+|\.+)[.,;)\]]*$/u;
const NO_WORD = /\d|[!#$%&@^~_]/u;

/**
 * Whether a text seems to have a password written into it ("PW: …"), which the ledger is no place for (contract §6). It only
 * asks for a second look: a note that says where a password is kept, or that there is none, has no secret in it.
 */
export function looksLikeSecretNote(note: string): boolean {
  const folded = foldInput(note).toLowerCase();
  const values = (pattern: RegExp) => Array.from(folded.matchAll(pattern), ([, value = '']) => value);
  return (
    values(MARKED).some((value) => !NO_VALUE.test(value)) ||
    values(BARE).some((value) => NO_WORD.test(value) && !NO_VALUE.test(value))
  );
}
