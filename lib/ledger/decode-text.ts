import type { Sliced } from '../domain/sliced.ts';
import type { FileProblem } from './file-problem.ts';

/** Bytes decoded between two pauses. */
const AT_ONCE = 1 << 20;

/** A file's text without its byte order mark, or why it has none. */
export type Decoded = { text: string; problem?: undefined } | { problem: FileProblem; text?: undefined };

function* decodeAs(encoding: string, bytes: Uint8Array): Sliced<string | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const pieces: string[] = [];
  try {
    for (let at = 0; at < bytes.length; at += AT_ONCE) {
      if (at > 0) yield at / bytes.length;
      pieces.push(decoder.decode(bytes.subarray(at, at + AT_ONCE), { stream: true }));
    }
    pieces.push(decoder.decode());
    return pieces.join('');
  } catch (thrown) {
    if (thrown instanceof TypeError) return undefined;
    throw thrown;
  }
}

/**
 * What its first bytes say that a file is: Excel's "Unicode text" says UTF-16, "CSV UTF-8" says UTF-8. Where they say nothing,
 * UTF-8, else CP932, which browsers call shift_jis.
 */
function encodingsOf([first, second, third]: Uint8Array): string[] {
  if (first === 0xef && second === 0xbb && third === 0xbf) return ['utf-8'];
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'shift_jis'];
}

function lineOf(text: string, at: number): string {
  return String(text.slice(0, at).split(/\r\n|\r|\n/).length);
}

/** Why a text can hold no table: NULs, which no text has; U+FFFD, which stands where something was lost before. */
export function checkText(text: string): FileProblem | undefined {
  const nul = text.indexOf('\u0000');
  if (nul >= 0) return { code: 'nul_inside', values: [lineOf(text, nul)] };
  const spoilt = text.indexOf('\ufffd');
  return spoilt >= 0 ? { code: 'spoilt_text', values: [lineOf(text, spoilt)] } : undefined;
}

/** The text in a file's bytes, in the first of these encodings that fits every byte (contract §7). */
export function* decodeText(bytes: Uint8Array): Sliced<Decoded> {
  for (const encoding of encodingsOf(bytes)) {
    const text = yield* decodeAs(encoding, bytes);
    if (text === undefined) continue;
    const problem = checkText(text);
    return problem ? { problem } : { text };
  }
  return { problem: { code: 'encoding_unknown', values: [] } };
}
