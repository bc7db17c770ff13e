import type { ByteSource } from './byte-source.ts';
import { asLetters, number32 } from './bytes.ts';

/** Whether an image can be opened: its frame is looked at, not its pixels. */
export type Soundness = 'sound' | 'truncated' | 'broken';

/** The signature and the first chunk, IHDR: length, name, 13 bytes, checksum. */
const FIRST = 8 + 8 + 13 + 4;
/** The last chunk is always the same: no content, its name and its checksum. */
const END = '\0\0\0\0IEND\xae\x42\x60\x82';
/** Bytes at the end in which the last chunk is looked for: some programs append things. */
const TAIL = 4096;
/** Chunks that are followed one by one: four times as many as 20 MB in pieces of 8 kB. */
const MOST_CHUNKS = 10_000;

/** From chunk to chunk, reading their headers alone. */
async function followChunks(source: ByteSource): Promise<Soundness> {
  let at = FIRST;
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk += 1) {
    if (at + 12 > source.size) return 'truncated';
    const header = await source.read(at, at + 8);
    const name = asLetters(header.subarray(4));
    if (!/^[A-Za-z]{4}$/.test(name)) return 'broken';
    at += 12 + number32(header, 0);
    if (name === 'IEND') return 'sound';
  }
  return 'broken';
}

/** Whether a PNG has its head and its end (PNG specification, third edition, 5.2 and 5.6). Animated ones and interlaced ones are no different. */
export async function inspectPng(source: ByteSource): Promise<Soundness> {
  if (source.size < FIRST) return 'truncated';
  const head = await source.read(0, FIRST);
  const hasSize = number32(head, 16) > 0 && number32(head, 20) > 0;
  if (asLetters(head.subarray(12, 16)) !== 'IHDR' || !hasSize) return 'broken';
  const tail = await source.read(Math.max(FIRST, source.size - TAIL), source.size);
  return asLetters(tail).includes(END) ? 'sound' : followChunks(source);
}
