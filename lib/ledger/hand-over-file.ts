/** What stands at the top of a hand-over file. */
export const HAND_OVER_FORMAT = 'shohyo-guard-hand-over';
export const HAND_OVER_VERSION = 1;

/**
 * Rounds of PBKDF2-HMAC-SHA-256 for a new file: what OWASP recommends for it (Password Storage Cheat Sheet, "PBKDF2",
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2, as of 2026-08-17: 600,000).
 */
export const ITERATIONS = 600_000;
/** A file with fewer rounds was not made by us and would be too easy to guess; one with more would keep a machine busy for minutes. */
const FEWEST_ITERATIONS = ITERATIONS;
const MOST_ITERATIONS = 10_000_000;
/** Bytes that a file may have at most: a ledger file of 50 MB, sealed. */
export const LARGEST_HAND_OVER = 70 << 20;
const SALT_BYTES = 16;
const IV_BYTES = 12;
/** The authentication tag that AES-GCM adds at the end. */
const TAG_BYTES = 16;

/** How the body was sealed. All of it is authenticated with the body. */
export interface HandOverHeader {
  format: typeof HAND_OVER_FORMAT;
  version: typeof HAND_OVER_VERSION;
  kdf: 'PBKDF2-HMAC-SHA-256';
  iterations: number;
  cipher: 'AES-256-GCM';
  /** Base64. */
  salt: string;
  /** Base64. */
  iv: string;
}
export type Bytes = Uint8Array<ArrayBuffer>;
/** A hand-over file taken apart. */
export interface HandOverParts {
  header: HandOverHeader;
  salt: Bytes;
  iv: Bytes;
  data: Bytes;
}

/** Why a hand-over file cannot be opened. The locale files have one sentence `handover_problem_<code>` for each. */
export const HAND_OVER_PROBLEMS = ['not_hand_over', 'version_newer', 'iterations', 'too_large', 'cannot_open'] as const;
export type HandOverCode = (typeof HAND_OVER_PROBLEMS)[number];
export interface HandOverProblem {
  code: HandOverCode;
  /** Put into the sentence as `$1`, `$2`. */
  values: string[];
}

const no = (code: HandOverCode, ...values: string[]) => ({ problem: { code, values } });

function toBase64(bytes: Bytes): string {
  let binary = '';
  const AT_ONCE = 0x8000;
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary);
}

function fromBase64(text: unknown): Bytes | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** The header for a new file. */
export function newHeader(salt: Bytes, iv: Bytes): HandOverHeader {
  return {
    format: HAND_OVER_FORMAT,
    version: HAND_OVER_VERSION,
    kdf: 'PBKDF2-HMAC-SHA-256',
    iterations: ITERATIONS,
    cipher: 'AES-256-GCM',
    salt: toBase64(salt),
    iv: toBase64(iv),
  };
}

/** The header as the bytes that are authenticated with the body. */
export function headerBytes(header: HandOverHeader): Bytes {
  return new TextEncoder().encode(JSON.stringify(header));
}

/** The file's text. There is one way to write a file, so that every changed character can be told. */
export function writeHandOver(header: HandOverHeader, data: Bytes): string {
  return `${JSON.stringify({ ...header, data: toBase64(data) }, null, 2)}\n`;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Takes a file apart without the passphrase, or says why it is none that can be opened. */
export function readHandOver(text: string): HandOverParts | { problem: HandOverProblem } {
  if (text.length > LARGEST_HAND_OVER) return no('too_large');
  if (!text.includes(`"${HAND_OVER_FORMAT}"`)) return no('not_hand_over');
  // Mail and editors may add a byte order mark or other ends of lines; nothing else may differ.
  const file = parse(text.replace(/^\ufeff/, ''));
  if (!file) return no('cannot_open');
  if (file.format !== HAND_OVER_FORMAT) return no('not_hand_over');
  if (typeof file.version === 'number' && file.version > HAND_OVER_VERSION)
    return no('version_newer', String(file.version), String(HAND_OVER_VERSION));
  const [salt, iv, data] = [file.salt, file.iv, file.data].map(fromBase64);
  const { iterations } = file;
  if (!salt || !iv || !data || typeof iterations !== 'number') return no('cannot_open');
  const header = { ...newHeader(salt, iv), iterations };
  const bare = (content: string) =>
    content
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n')
      .trimEnd();
  if (bare(text) !== bare(writeHandOver(header, data))) return no('cannot_open');
  if (!Number.isInteger(iterations) || iterations < FEWEST_ITERATIONS || iterations > MOST_ITERATIONS)
    return no('iterations', String(iterations));
  if (salt.length !== SALT_BYTES || iv.length !== IV_BYTES || data.length < TAG_BYTES) return no('cannot_open');
  return { header, salt, iv, data };
}

/** Fresh random salt (16 bytes) and IV (12 bytes). */
export function freshRandom(): { salt: Bytes; iv: Bytes } {
  return {
    salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
    iv: crypto.getRandomValues(new Uint8Array(IV_BYTES)),
  };
}
