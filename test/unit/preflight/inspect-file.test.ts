// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { sourceOf } from '../../../lib/preflight/byte-source.ts';
import { inspectFile } from '../../../lib/preflight/inspect-file.ts';
import type { OpenedPdf } from '../../../lib/preflight/open-pdf.ts';
import { pdfOf } from '../../../scripts/vouchers/write-pdf.ts';
import { bytesOf, countedSource } from './vouchers.ts';

// The library takes long to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const codesOf = async (name: string, bytes: Uint8Array<ArrayBuffer>) =>
  (await inspectFile(countedSource(name, bytes))).refusals.map(({ code }) => code);

describe('a file that cannot be read', () => {
  const gone = () => Promise.reject(new DOMException('gone', 'NotFoundError'));

  test('is said to be unreadable', async () => {
    const report = await inspectFile({ name: 'a.pdf', size: 100, read: gone });
    expect(report).toEqual({ kind: 'unknown', refusals: [{ code: 'unreadable' }] });
  });

  test.each(['large.pdf', 'film-after.jpg', 'broken.png', 'invoice.docx', 'invoice.doc'])(
    'also when that begins halfway through %s',
    async (file) => {
      const bytes = file === 'large.pdf' ? letters(pdfOf({ pages: 3, filler: 400_000 })) : bytesOf(file);
      const source = countedSource(file, bytes);
      let pieces = 0;
      let last = Number.POSITIVE_INFINITY;
      const read = (from: number, to: number) => {
        pieces += 1;
        return pieces > last ? gone() : source.read(from, to);
      };
      const before = await inspectFile({ ...source, read });
      expect(before.kind).not.toBe('unknown');
      const needed = pieces;
      expect(needed).toBeGreaterThan(1);
      for (last = 1; last < needed; last += 1) {
        pieces = 0;
        expect((await inspectFile({ ...source, read })).refusals).toEqual([{ code: 'unreadable' }]);
      }
    },
  );

  test('also when it became shorter while it was read', async () => {
    const source = countedSource('libreoffice.pdf', bytesOf('libreoffice.pdf'));
    const { refusals } = await inspectFile({ ...source, size: 300_000 });
    expect(refusals).toEqual([{ code: 'unreadable' }]);
  });
});

describe('what the PDF library says', () => {
  const report = (opened: OpenedPdf) =>
    inspectFile(countedSource('a.pdf', bytesOf('chromium.pdf')), () => Promise.resolve(opened));

  test.each<[string, OpenedPdf, object]>([
    ['50 pages', { state: 'open', pages: 50, encrypted: false }, { pages: 50, refusals: [] }],
    [
      '51 pages',
      { state: 'open', pages: 51, encrypted: true },
      { pages: 51, refusals: [{ code: 'too_many_pages', pages: 51 }, { code: 'encrypted' }] },
    ],
    ['a password', { state: 'locked' }, { refusals: [{ code: 'password_needed' }] }],
    ['broken', { state: 'broken' }, { refusals: [{ code: 'broken', kind: 'pdf' }] }],
    ['given up', { state: 'unknown' }, { refusals: [{ code: 'pages_unknown' }] }],
  ])('%s', async (_, opened, expected) => {
    expect(await report(opened)).toEqual({ kind: 'pdf', ...expected });
  });
});

describe('an image without a width', () => {
  test.each([
    ['baseline.jpg', '\xff\xc0', 7, 2],
    ['progressive.jpeg', '\xff\xc2', 7, 2],
    ['plain.png', 'IHDR', 4, 4],
    ['plain.png', 'IHDR', 8, 4],
  ])('%s is broken', async (file, mark, after, length) => {
    const bytes = bytesOf(file);
    const at = Buffer.from(bytes).indexOf(mark, 0, 'latin1') + after;
    expect(await codesOf(file, bytes.fill(0, at, at + length))).toEqual(['broken']);
  });
});

describe('types that no program here makes', () => {
  test.each([
    ['a.rar', 'Rar!\x1a\x07\x01\0', ['archive']],
    ['a.rar', 'Rar!\x1a\x07\0\xcf', ['archive']],
    ['a.cab', 'MSCF\0\0\0\0\0\0', ['archive']],
    ['slides.pptx', 'PK\x03\x04 ppt/presentation.xml', ['wrong_type']],
    ['empty.zip', `PK\x05\x06${'\0'.repeat(18)}`, ['archive']],
    ['setup.pdf', `MZ\x90${'\0'.repeat(200)}`, ['disguised']],
    ['film.mov', '\0\0\0\x14ftypqt  \0\0\0\0', ['wrong_type']],
    ['noise.bin', '\x01\x02\x03\x04', ['wrong_type_unknown']],
    ['noise.pdf', '\x01\x02\x03\x04', ['disguised_unknown']],
  ])('%s', async (name, start, codes) => {
    expect(await codesOf(name, letters(start))).toEqual(codes);
  });
});

describe('names', () => {
  test.each([
    ['領収書.PDF', []],
    ['領収書 No.12.pdf', []],
    ['領収書.pdf.txt', ['name_unusual']],
    ['領収書 No.12', ['name_unusual']],
    ['.pdf', ['name_bare']],
    ['領収書．pdf', ['name_bare']],
    ['領収書.JPEG', ['name_disagrees']],
  ])('a PDF called %s', async (name, codes) => {
    expect(await codesOf(name, bytesOf('img2pdf.pdf'))).toEqual(codes);
  });
});

test('the browser’s own file is read piece by piece', async () => {
  const bytes = bytesOf('plain.png');
  const source = sourceOf(new File([bytes], 'plain.png'));
  expect([source.name, source.size]).toEqual(['plain.png', bytes.length]);
  expect(await source.read(10, 20)).toEqual(bytes.slice(10, 20));
  expect(await inspectFile(source)).toEqual({ kind: 'png', refusals: [] });
});
