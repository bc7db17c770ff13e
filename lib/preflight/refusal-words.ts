import type { TextKey } from '../domain/text-key.ts';
import type { FileKind } from './file-kind.ts';
import { LIMITS, MEGABYTE, TAKEN_ENDINGS } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** What the types are called, the same in every language. Those without a name have sentences of their own. */
const KIND_NAMES: Readonly<Record<FileKind, string>> = {
  pdf: 'PDF',
  png: 'PNG',
  jpeg: 'JPEG',
  heic: 'HEIC',
  avif: 'AVIF',
  gif: 'GIF',
  tiff: 'TIFF',
  webp: 'WebP',
  bmp: 'BMP',
  jpeg2000: 'JPEG 2000',
  psd: 'Photoshop',
  svg: 'SVG',
  word: 'Word',
  excel: 'Excel',
  powerpoint: 'PowerPoint',
  office: 'Office',
  opendocument: 'OpenDocument',
  rtf: 'RTF',
  postscript: 'PostScript',
  html: 'HTML',
  xml: 'XML',
  mail: 'EML',
  video: 'MP4 / MOV',
  program: 'EXE',
  text: 'TXT',
  zip: 'ZIP',
  rar: 'RAR',
  '7z': '7-Zip',
  gzip: 'GZIP',
  lzh: 'LZH',
  cab: 'CAB',
  tar: 'TAR',
  bzip2: 'BZIP2',
  xz: 'XZ',
  unknown: '?',
};

/** Megabytes with one decimal, rounded up: what is too large by a byte must not read as the limit itself. */
const megabytes = (bytes: number): string => (Math.ceil((bytes / MEGABYTE) * 10) / 10).toFixed(1);

function valuesOf(refusal: Refusal): string[] {
  switch (refusal.code) {
    case 'too_large':
      return [megabytes(refusal.bytes), `${LIMITS.bytes.most / MEGABYTE}`];
    case 'truncated':
    case 'broken':
    case 'archive':
    case 'wrong_type':
      return [KIND_NAMES[refusal.kind]];
    case 'disguised':
      return [refusal.ending, KIND_NAMES[refusal.kind]];
    case 'disguised_text':
    case 'disguised_unknown':
      return [refusal.ending];
    case 'name_disagrees':
    case 'name_unusual':
      return [refusal.ending, KIND_NAMES[refusal.kind], TAKEN_ENDINGS.endings[refusal.kind][0]];
    case 'name_bare':
      return [KIND_NAMES[refusal.kind], TAKEN_ENDINGS.endings[refusal.kind][0]];
    case 'too_many_pages':
      return [`${refusal.pages}`, `${LIMITS.pages.most}`];
    case 'pages_unknown':
      return [`${LIMITS.pages.most}`];
    case 'too_many_in_dialog':
      return [`${refusal.files}`, `${LIMITS.filesPerDialog.most}`, `${LIMITS.filesPerUpload.most}`];
    case 'too_many_in_upload':
      return [`${refusal.files}`, `${LIMITS.filesPerUpload.most}`];
    default:
      return [];
  }
}

/** The sentence for a refusal, as the locale files name it, and what is put into it: `text(key, ...values)`. */
export function refusalWords(refusal: Refusal): { key: TextKey; values: string[] } {
  return { key: `preflight_${refusal.code}`, values: valuesOf(refusal) };
}
