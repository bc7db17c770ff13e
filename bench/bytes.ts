import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Limit, limit } from './summary.ts';

/** Bytes after gzip, each file on its own, of what comes into a page (test/manifest.test.ts keeps the first two). */
export function bytes(folder: string): Limit[] {
  const of = (files: readonly string[]): number =>
    files
      .map((file) => gzipSync(fs.readFileSync(path.join(folder, 'content-scripts', file)), { level: 9 }).length)
      .reduce((sum, one) => sum + one, 0);
  return [
    limit('bytes before anything is shown', of(['guard.js', 'guard-page.js']), 'bytes', 25_000),
    limit('bytes of these in the page’s own world', of(['guard-page.js']), 'bytes', 3000),
    limit('bytes of the overlay, on demand', of(['guide.js', 'field-help.js']), 'bytes', 20_000),
  ];
}
