import type { ByteSource } from './byte-source.ts';
import { asLetters } from './bytes.ts';
import type { FileKind } from './file-kind.ts';

/** Bytes at both ends of a ZIP in which its files' names are looked for: the list of them stands at the end. */
const ZIP_EDGE = 16 * 1024;
/** Bytes of an old Office file's directory that are looked at; the document's own stream is among the first entries. */
const DIRECTORY = 4096;

/** What is in a ZIP that is an Office file, by the name of its main part (ECMA-376, ODF 1.2). */
const ZIP_PARTS: readonly [FileKind, RegExp][] = [
  ['word', /word\/document/],
  ['excel', /xl\/workbook/],
  ['powerpoint', /ppt\/presentation/],
  ['opendocument', /mimetypeapplication\/vnd\.oasis\.opendocument/],
];

/** The streams of the Office files before 2007, and of newer ones with a password ([MS-CFB]). */
const STREAMS: readonly [FileKind, string][] = [
  ['word', 'WordDocument'],
  ['excel', 'Workbook'],
  ['excel', 'Book'],
  ['powerpoint', 'PowerPoint Document'],
  ['office', 'EncryptedPackage'],
];

const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const inUtf16 = (name: string): string => [...name, ''].join('\0');

/** A ZIP's own kind when it is an Office file, else `zip`. */
export async function zipKind(source: ByteSource): Promise<FileKind> {
  const head = await source.read(0, Math.min(ZIP_EDGE, source.size));
  const tail = await source.read(Math.max(0, source.size - ZIP_EDGE), source.size);
  const letters = asLetters(head) + asLetters(tail);
  return ZIP_PARTS.find(([, name]) => name.test(letters))?.[0] ?? 'zip';
}

/** The kind of an Office file of before 2007, or of one with a password; `undefined` when it is none. */
export async function oldOfficeKind(source: ByteSource, head: Uint8Array): Promise<FileKind | undefined> {
  if (asLetters(head.subarray(0, 8)) !== OLD_OFFICE) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 52) return undefined;
  const sector = 2 ** Math.min(view.getUint16(30, true), 16);
  const at = (view.getUint32(48, true) + 1) * sector;
  if (at >= source.size) return undefined;
  const letters = asLetters(await source.read(at, Math.min(at + DIRECTORY, source.size)));
  return STREAMS.find(([, name]) => letters.includes(inUtf16(name)))?.[0];
}
