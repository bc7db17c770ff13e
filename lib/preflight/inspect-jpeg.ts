import type { ByteSource } from './byte-source.ts';
import { lengthWithoutPadding, number16 } from './bytes.ts';
import type { Soundness } from './inspect-png.ts';

/** Second bytes of the markers (ITU-T T.81, table B.1); the first is always 0xff. */
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const NO_FRAMES: readonly number[] = [0xc4, 0xc8, 0xcc];
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.includes(marker);
/** What may stand in the pixels' data: a stuffed zero, a fill byte, a restart. */
const isInScan = (marker: number): boolean => marker === 0x00 || (marker >= 0xd0 && marker <= 0xd7);

/** Segments before the pixels; real files have some tens, with big colour profiles a few hundred. */
const MOST_SEGMENTS = 2000;
/** Bytes at the end in which padding is looked through. */
const TAIL = 4096;
/** Bytes at a time when the end has to be looked for. */
const STEP = 256 * 1024;

/** Where the pixels begin, after a frame with a width. */
async function findScan(source: ByteSource): Promise<number | 'truncated' | 'broken'> {
  let at = 2;
  let hasFrame = false;
  for (let segment = 0; segment < MOST_SEGMENTS; segment += 1) {
    if (at + 10 > source.size) return 'truncated';
    const header = await source.read(at, at + 10);
    const marker = header[1] ?? 0;
    const length = number16(header, 2);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (header[0] !== 0xff || marker < 0xc0 || marker === END_OF_IMAGE || length < 2) return 'broken';
    if (isFrame(marker)) {
      if (number16(header, 7) === 0) return 'broken';
      hasFrame = true;
    }
    at += 2 + length;
    if (marker === START_OF_SCAN) return hasFrame ? at : 'broken';
  }
  return 'broken';
}

/** Looks for the end of the image from `from` on; later scans of a progressive image have segments before them. */
async function hasEnd(source: ByteSource, from: number): Promise<boolean> {
  let at = from;
  while (at + 2 <= source.size) {
    const bytes = await source.read(at, Math.min(at + STEP, source.size));
    let next = 0;
    for (;;) {
      const found = bytes.indexOf(0xff, next);
      const marker = bytes[found + 1];
      if (found === -1 || marker === undefined) {
        next = found === -1 ? bytes.length : found;
        break;
      }
      if (marker === END_OF_IMAGE) return true;
      if (marker === 0xff) next = found + 1;
      else if (isInScan(marker)) next = found + 2;
      else if (found + 4 > bytes.length) {
        next = found;
        break;
      } else next = found + 2 + number16(bytes, found + 2);
      if (next >= bytes.length) break;
    }
    // Nothing more can be read from here: the file ends within a marker.
    if (next === 0) return false;
    at += next;
  }
  return false;
}

/**
 * Whether a JPEG has a frame, pixels and an end. Rotated, progressive and CMYK ones are no different. Only when something
 * is appended to the image (phones do that with short films) is more than its edges read, and then in steps.
 */
export async function inspectJpeg(source: ByteSource): Promise<Soundness> {
  const scan = await findScan(source);
  if (typeof scan === 'string') return scan;
  if (scan >= source.size) return 'truncated';
  const tail = await source.read(Math.max(scan, source.size - TAIL), source.size);
  const length = lengthWithoutPadding(tail);
  const endsWell = tail[length - 2] === 0xff && tail[length - 1] === END_OF_IMAGE;
  return endsWell || (await hasEnd(source, scan)) ? 'sound' : 'truncated';
}
