/** Vouchers that no program makes on purpose: damaged ones, and ways of writing a PDF that only old programs had. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { pdfOf } from './write-pdf.ts';

const [folder = ''] = process.argv.slice(2);
const read = (name: string): Buffer => fs.readFileSync(path.join(folder, name));
const write = (name: string, ...parts: (Buffer | string)[]): void =>
  fs.writeFileSync(path.join(folder, name), Buffer.concat(parts.map((part) => Buffer.from(part))));
const letters = (name: string): string => read(name).toString('latin1');
const writeLetters = (name: string, text: string): void => write(name, Buffer.from(text, 'latin1'));

/** The first half, as of a download that broke off. */
const half = (name: string): Buffer => read(name).subarray(0, Math.floor(read(name).length / 2));
/** Bytes that look like nothing, the same every time. */
const noise = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, at) => (at * 7919 + (at >> 3)) & 0xff));

const pdf = letters('qpdf-classic.pdf');
write('empty.pdf');
write('header-late.pdf', '\r\n\r\nHTTP junk before it\r\n', read('qpdf-classic.pdf'));
write('header-late-object-streams.pdf', '\n\n\n', read('qpdf-object-streams.pdf'));
write('junk-after.pdf', read('qpdf-classic.pdf'), '\r\n<!-- page made in 0.02 s -->\r\n');
write('zeros-after.pdf', read('qpdf-object-streams.pdf'), Buffer.alloc(3000));
writeLetters('xref-pointer-wrong.pdf', pdf.replace(/startxref\n\d+/, 'startxref\n12'));
writeLetters('xref-offsets-wrong.pdf', pdf.replace(/^0000000\d{3} 00000 n/gm, '0000000007 00000 n'));
write('truncated.pdf', half('qpdf-classic.pdf'));
write('truncated-object-streams.pdf', half('qpdf-object-streams.pdf'));
write('truncated-linearized.pdf', half('qpdf-linearized.pdf'));
write('truncated-end.pdf', read('libreoffice.pdf').subarray(0, -40));
const update = read('update-page-added.pdf');
const first = read('ghostscript.pdf').length;
write('truncated-update.pdf', update.subarray(0, first + Math.floor((update.length - first) * 0.6)));
write('broken.pdf', '%PDF-1.4\n', noise(600));
write('broken-end.pdf', '%PDF-1.4\n', noise(600), '\nstartxref\n9\n%%EOF\n');

write('count-too-high.pdf', pdfOf({ pages: 3, count: 7 }));
write('count-too-low.pdf', pdfOf({ pages: 3, count: 2 }));
write('nested-tree.pdf', pdfOf({ pages: 9, levels: 3 }));
write('hybrid.pdf', pdfOf({ pages: 3, hybrid: true }));
write(
  'certificate-only.pdf',
  pdfOf({ pages: 1, encrypt: '<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 2 >>' }),
);

write('truncated.jpg', half('baseline.jpg'));
write('truncated-progressive.jpg', read('progressive.jpeg').subarray(0, -30));
const rotated = read('rotated-exif.jpg');
// Cut just after the preview in the EXIF data, whose own end must not pass for the image's.
write('truncated-after-preview.jpg', rotated.subarray(0, rotated.indexOf('\xff\xd9', 0, 'latin1') + 2));
write('film-after.jpg', read('baseline.jpg'), '\0\0\0\x18ftypmp42\0\0\0\0', noise(6000));
write('padded.jpg', read('baseline.jpg'), Buffer.alloc(700));
write('broken.jpg', Buffer.from([0xff, 0xd8, 0xff]), noise(400));
write('truncated.png', half('plain.png'));
write('truncated-end.png', read('plain.png').subarray(0, -8));
write('junk-after.png', read('plain.png'), noise(6000));
write('broken.png', read('plain.png').subarray(0, 40), noise(400));

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content]);
  const edge = Buffer.alloc(8);
  edge.writeUInt32BE(content.length, 0);
  edge.writeUInt32BE(zlib.crc32(body), 4);
  return Buffer.concat([edge.subarray(0, 4), body, edge.subarray(4)]);
}
const numbers = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
};
const grey = (shade: number): Buffer => zlib.deflateSync(Buffer.from([0, shade, shade, 0, shade, shade]));
const frame = (at: number): Buffer => Buffer.concat([numbers(at, 2, 2, 0, 0), Buffer.from([0, 1, 0, 10, 0, 0])]);
write(
  'animated.png',
  read('plain.png').subarray(0, 8),
  chunk('IHDR', Buffer.concat([numbers(2, 2), Buffer.from([8, 0, 0, 0, 0])])),
  chunk('acTL', numbers(2, 0)),
  chunk('fcTL', frame(0)),
  chunk('IDAT', grey(0)),
  chunk('fcTL', frame(1)),
  chunk('fdAT', Buffer.concat([numbers(2), grey(200)])),
  chunk('IEND', Buffer.alloc(0)),
);
