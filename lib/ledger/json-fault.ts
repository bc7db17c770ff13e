import type { Sliced } from '../domain/sliced.ts';

/** Where a text stops being JSON: line and column from 1, and what stands there (`''` at the end of the text). */
export interface JsonFault {
  line: number;
  column: number;
  found: string;
}

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /[{}[\]:,]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const AT_ONCE = 2000;
type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or close' | 'end';

/** What may follow `token` when `wanted` was due; undefined when the token may not stand there. */
function next(wanted: Wanted, token: string, open: string[]): Wanted | undefined {
  const after = (): Wanted => (open.length > 0 ? ', or close' : 'end');
  const closes = (token === ']' && open.at(-1) === '[') || (token === '}' && open.at(-1) === '{');
  if (closes && (wanted === ', or close' || wanted === 'value or ]' || wanted === 'key or }')) {
    open.pop();
    return after();
  }
  if (wanted === ', or close') return token !== ',' ? undefined : open.at(-1) === '{' ? 'key' : 'value';
  if (wanted === ':') return token === ':' ? 'value' : undefined;
  if (wanted === 'key' || wanted === 'key or }') return token.startsWith('"') ? ':' : undefined;
  if (wanted === 'end' || ']}:,'.includes(token)) return undefined;
  if (token === '{' || token === '[') open.push(token);
  return token === '{' ? 'key or }' : token === '[' ? 'value or ]' : after();
}

function fault(text: string, at: number): JsonFault {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  const found = /[^\s,:[\]{}]{1,20}|\S/uy;
  found.lastIndex = at;
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, found: found.exec(text)?.[0] ?? '' };
}

/** The first place where `text` breaks the rules of JSON (RFC 8259). The browsers' own messages differ and some name no place. */
export function* jsonFault(text: string): Sliced<JsonFault> {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (let at = 0, tokens = 1; ; tokens++) {
    if (tokens % AT_ONCE === 0) yield at / text.length;
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const following: Wanted | undefined = token === undefined ? undefined : next(wanted, token, open);
    if (token === undefined || following === undefined) return fault(text, at);
    wanted = following;
    at += token.length;
  }
}
