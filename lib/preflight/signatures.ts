import { asLetters } from './bytes.ts';
import type { FileKind } from './file-kind.ts';

/** Where something stands, and how it may look, one character a byte. */
type Mark = readonly [at: number, ...looks: string[]];

/** What all files of a type have at the same places (the formats' own specifications). */
const SIGNATURES: readonly (readonly [FileKind, ...Mark[]])[] = [
  ['png', [0, '\x89PNG\r\n\x1a\n']],
  ['jpeg', [0, '\xff\xd8\xff']],
  ['gif', [0, 'GIF87a', 'GIF89a']],
  ['tiff', [0, 'II*\0', 'MM\0*', 'II+\0', 'MM\0+']],
  ['webp', [0, 'RIFF'], [8, 'WEBP']],
  ['bmp', [0, 'BM'], [6, '\0\0\0\0']],
  ['jpeg2000', [0, '\0\0\0\x0cjP  \r\n', '\xff\x4f\xff\x51']],
  ['psd', [0, '8BPS\0']],
  ['zip', [0, 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']],
  ['rar', [0, 'Rar!\x1a\x07']],
  ['7z', [0, '7z\xbc\xaf\x27\x1c']],
  ['gzip', [0, '\x1f\x8b\x08']],
  ['bzip2', [0, 'BZh'], [4, '1AY&SY']],
  ['xz', [0, '\xfd7zXZ\0']],
  ['cab', [0, 'MSCF\0\0\0\0']],
  ['lzh', [2, '-lh', '-lz'], [6, '-']],
  ['tar', [257, 'ustar']],
  ['program', [0, 'MZ'], [0x3f, '\0']],
  ['rtf', [0, '{\\rtf']],
  ['postscript', [0, '%!PS', '\xc5\xd0\xd3\xc6']],
];

/** HEIF and its like name themselves by "brands": the main one, then those that it can be read as as well. */
function boxKind(letters: string): FileKind | undefined {
  if (letters.slice(4, 8) !== 'ftyp') return undefined;
  const brands = letters.slice(8, 64);
  if (/^avi[fs]/.test(brands)) return 'avif';
  if (/^he[iv][cmsx]/.test(brands)) return 'heic';
  if (/^(?:mif|msf)[12]/.test(brands)) return brands.includes('avif') ? 'avif' : 'heic';
  return 'video';
}

/** The type that the first bytes name. Text, ZIP and Office files need a closer look (kind-of.ts). */
export function kindBySignature(head: Uint8Array): FileKind | undefined {
  const letters = asLetters(head.subarray(0, 512));
  const isThere = ([at, ...looks]: Mark) => looks.some((look) => letters.startsWith(look, at));
  return SIGNATURES.find(([, ...marks]) => marks.every(isThere))?.[0] ?? boxKind(letters);
}
