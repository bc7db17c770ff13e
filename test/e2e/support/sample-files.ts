import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>';

let folder: string | undefined;

/** A file on disk with this name, made when first asked for: a one-pixel picture for `.png`, else a PDF without pages. */
export function sampleFile(name: string): string {
  folder ??= fs.mkdtempSync(path.join(os.tmpdir(), 'shohyo-guard-files-'));
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, name.endsWith('.png') ? Buffer.from(PIXEL, 'base64') : PDF);
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
