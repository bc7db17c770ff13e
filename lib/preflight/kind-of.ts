import type { ByteSource } from './byte-source.ts';
import { asLetters } from './bytes.ts';
import type { FileKind } from './file-kind.ts';
import { oldOfficeKind, zipKind } from './office-kind.ts';
import { kindBySignature } from './signatures.ts';
import { textKind } from './text-kind.ts';

/** Bytes at the beginning that tell a type. */
const HEAD = 4096;
/** A PDF may begin with something else within its first 1,024 bytes (Adobe's implementation note 13 to PDF 1.7). */
const PDF_WITHIN = 1024;

/** What a file is, by its content alone. Reads the beginning, and of ZIP and old Office files where their lists stand. */
export async function kindOf(source: ByteSource): Promise<FileKind> {
  const head = await source.read(0, Math.min(HEAD, source.size));
  const kind = kindBySignature(head);
  if (kind === 'zip') return zipKind(source);
  if (kind) return kind;
  if (asLetters(head.subarray(0, PDF_WITHIN)).includes('%PDF-')) return 'pdf';
  return (await oldOfficeKind(source, head)) ?? textKind(head) ?? 'unknown';
}
