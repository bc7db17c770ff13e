import { normalPassphrase } from '../domain/passphrase.ts';
import type { Text } from '../domain/text-key.ts';
import {
  type Bytes,
  freshRandom,
  type HandOverHeader,
  type HandOverProblem,
  headerBytes,
  newHeader,
  readHandOver,
  writeHandOver,
} from './hand-over-file.ts';

/** The ledger file that was inside, to be read like any other; or why it cannot be had. */
export type OpenedHandOver =
  | { ledgerJson: string; problem?: undefined }
  | { problem: HandOverProblem; ledgerJson?: undefined };

/** The key of a passphrase, AES-256. It cannot be taken out of the browser's cryptography and is kept nowhere. */
async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(normalPassphrase(passphrase));
  const from = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, from, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const sealing = (header: HandOverHeader, iv: Bytes) => ({
  name: 'AES-GCM',
  iv,
  additionalData: headerBytes(header),
  tagLength: 128,
});

/**
 * The text of a hand-over file with a ledger file (`writeLedgerJson`) inside that only the passphrase opens: AES-256-GCM,
 * key by PBKDF2-HMAC-SHA-256, fresh salt and IV, header authenticated. Takes about half a second off the page's thread.
 */
export async function sealHandOver(ledgerJson: string, passphrase: string): Promise<string> {
  const { salt, iv } = freshRandom();
  const header = newHeader(salt, iv);
  const key = await keyOf(passphrase, salt, header.iterations);
  const inside = new TextEncoder().encode(ledgerJson);
  const sealed = await crypto.subtle.encrypt(sealing(header, iv), key, inside);
  return writeHandOver(header, new Uint8Array(sealed));
}

/** Why this text cannot be a hand-over file that a passphrase opens; undefined when it may be one. */
export function refuseHandOver(text: string): HandOverProblem | undefined {
  const parts = readHandOver(text);
  return 'problem' in parts ? parts.problem : undefined;
}

/** What is inside. A wrong passphrase and a changed byte are the same problem: nobody can tell them apart. */
export async function openHandOver(text: string, passphrase: string): Promise<OpenedHandOver> {
  const parts = readHandOver(text);
  if ('problem' in parts) return parts;
  const { header, salt, iv, data } = parts;
  const key = await keyOf(passphrase, salt, header.iterations);
  try {
    const inside = await crypto.subtle.decrypt(sealing(header, iv), key, data);
    return { ledgerJson: new TextDecoder('utf-8', { fatal: true }).decode(inside) };
  } catch {
    return { problem: { code: 'cannot_open', values: [] } };
  }
}

/** The sentence for the user. */
export function describeHandOver(text: Text, { code, values }: HandOverProblem): string {
  return text(`handover_problem_${code}`, ...values);
}
