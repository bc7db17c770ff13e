/** What a file is by its content. Smart Voucher takes the first three (`TAKEN_ENDINGS` in limits.ts). */
export const FILE_KINDS = [
  'pdf',
  'png',
  'jpeg',
  'heic',
  'avif',
  'gif',
  'tiff',
  'webp',
  'bmp',
  'jpeg2000',
  'psd',
  'svg',
  'word',
  'excel',
  'powerpoint',
  'office',
  'opendocument',
  'rtf',
  'postscript',
  'html',
  'xml',
  'mail',
  'video',
  'program',
  'text',
  'zip',
  'rar',
  '7z',
  'gzip',
  'lzh',
  'cab',
  'tar',
  'bzip2',
  'xz',
  'unknown',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The types that Smart Voucher takes. */
export type TakenKind = 'pdf' | 'png' | 'jpeg';

/** Several files in one, or one made smaller. */
export const ARCHIVE_KINDS: ReadonlySet<FileKind> = new Set([
  'zip',
  'rar',
  '7z',
  'gzip',
  'lzh',
  'cab',
  'tar',
  'bzip2',
  'xz',
]);
