import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>';

let folder: string | undefined;
let count = 0;

/** The end of the next file: no two are alike, not in their size either, since the same file for another office raises a question. */
export function nextTail(): string {
  count += 1;
  return `\n%${'x'.repeat(count)}`;
}

/** From here on the files are made as in the beginning, so that the same steps give the same files once more. */
export function filesAsAtFirst(): void {
  count = 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(zlib.crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/**
 * A picture one pixel high of noise, which no encoder makes smaller: a wider one is a larger file, whoever writes it anew.
 */
function png(width: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(1, 4);
  head.set([8, 2], 8);
  let noise = 1;
  const pixels = Buffer.from(
    Array.from({ length: 1 + 3 * width }, (_, at) => {
      noise = Math.imul(noise, 1_664_525) + 1_013_904_223;
      return at === 0 ? 0 : noise >>> 24;
    }),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', zlib.deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A file on disk with this name, another one each time: a picture for `.png`, else a PDF without pages. */
export function sampleFile(name: string): string {
  folder ??= fs.mkdtempSync(path.join(os.tmpdir(), 'shohyo-guard-files-'));
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const tail = nextTail();
  fs.writeFileSync(file, name.endsWith('.png') ? png(tail.length) : PDF + tail);
  return file;
}

/** A folder on disk with this name and a file of that name in it. */
export const sampleFolder = (name: string, file: string): string => path.dirname(sampleFile(path.join(name, file)));

const VOUCHERS = path.join(import.meta.dirname, '../../fixtures/vouchers');

/** A voucher as a real program made it, under this name; those with another `tail` have other bytes. */
export function voucherFile(
  name: string,
  { like = 'reportlab.pdf', tail = name }: { like?: string; tail?: string } = {},
): string {
  const file = sampleFile(name);
  fs.writeFileSync(file, Buffer.concat([fs.readFileSync(path.join(VOUCHERS, like)), Buffer.from(`\n%${tail}\n`)]));
  return file;
}

/** A file on disk with this name and so many bytes that are no voucher, none like another's. */
export function largeFile(name: string, bytes: number): string {
  const file = sampleFile(name);
  fs.writeFileSync(file, Buffer.alloc(bytes, name));
  return file;
}
