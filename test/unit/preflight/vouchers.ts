import fs from 'node:fs';
import path from 'node:path';
import type { ByteSource } from '../../../lib/preflight/byte-source.ts';
import type { FileKind } from '../../../lib/preflight/file-kind.ts';
import type { RefusalCode } from '../../../lib/preflight/refusal.ts';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/vouchers');

/** A row of the tables in test/fixtures/vouchers/README.md. */
export interface Voucher {
  file: string;
  kind: FileKind;
  pages: number | undefined;
  codes: RefusalCode[];
}

function rowOf(line: string): Voucher[] {
  const [, file, , , kind, pages, codes] = line.split('|').map((cell) => cell.replaceAll('`', '').trim());
  if (!file || file === 'file' || file.startsWith('---')) return [];
  return [
    {
      file,
      kind: kind as FileKind,
      pages: pages ? Number(pages) : undefined,
      codes: (codes ? codes.split(' ') : []) as RefusalCode[],
    },
  ];
}

export const VOUCHERS: readonly Voucher[] = fs
  .readFileSync(path.join(FOLDER, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .flatMap(rowOf);

/** The files that there are, whether a table names them or not. */
export const voucherFiles = (): string[] =>
  fs.readdirSync(FOLDER).filter((name) => !['README.md', '.gitattributes'].includes(name));

export const bytesOf = (file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(fs.readFileSync(path.join(FOLDER, file)));

/** Bytes as a file, and how many of them were asked for. */
export function countedSource(name: string, bytes: Uint8Array<ArrayBuffer>): ByteSource & { asked: () => number } {
  let asked = 0;
  return {
    name,
    size: bytes.length,
    read: async (from, to) => {
      const piece = bytes.slice(from, to);
      asked += piece.length;
      return piece;
    },
    asked: () => asked,
  };
}
