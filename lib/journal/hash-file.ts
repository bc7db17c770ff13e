import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Bytes that are in memory at once. */
const CHUNK = 1 << 20;

export interface HashOptions {
  signal?: AbortSignal;
  /** Called after each chunk with how much is done, from 0 to 1. */
  onDone?: (done: number) => void;
}

/**
 * The SHA-256 of a file as 64 hexadecimal digits, read chunk by chunk. It takes the thread that it runs on: in pages use
 * `hasher.ts`. @throws the browser's own error when the file cannot be read any more, and the signal's reason when it is given up
 */
export async function hashFile(file: Blob, { signal, onDone }: HashOptions = {}): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += CHUNK) {
    const chunk = await file.slice(at, at + CHUNK).arrayBuffer();
    signal?.throwIfAborted();
    hash.update(new Uint8Array(chunk));
    onDone?.(Math.min(1, (at + CHUNK) / file.size));
  }
  return bytesToHex(hash.digest());
}
