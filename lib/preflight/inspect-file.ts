import type { ByteSource } from './byte-source.ts';
import type { FileKind } from './file-kind.ts';
import { LIMITS } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** What was found in one file. */
export interface FileReport {
  kind: FileKind;
  /** Of a PDF that could be opened. */
  pages?: number;
  /** Empty when nothing speaks against it; the gravest first. */
  refusals: Refusal[];
}

/** What Smart Voucher will refuse about one file. Reads only as much as it has to, and never throws, whatever the bytes are. */
export async function inspectFile(source: ByteSource): Promise<FileReport> {
  if (source.size === 0) return { kind: 'unknown', refusals: [{ code: 'empty' }] };
  if (source.size > LIMITS.bytes.most)
    return { kind: 'unknown', refusals: [{ code: 'too_large', bytes: source.size }] };
  return { kind: 'unknown', refusals: [] };
}
