import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './source-files.ts';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Built = (typeof BROWSERS)[number];

/** A file of the built extension. Throws a clear line when nothing is built: this is never skipped. */
export function readBuilt(browser: Built, file: string): string {
  const full = path.join(ROOT, '.output', `${browser}-mv3`, file);
  if (!fs.existsSync(full))
    throw new Error(`${path.relative(ROOT, full)} is missing: run \`npm run build\` first (\`npm test\` does).`);
  return fs.readFileSync(full, 'utf8');
}

export interface Manifest {
  [key: string]: unknown;
  content_scripts: { matches: string[]; js: string[]; run_at: string }[];
}

export const readManifest = (browser: Built): Manifest => JSON.parse(readBuilt(browser, 'manifest.json'));

/** Files that the manifest puts into pages by itself. */
export const contentScripts = (browser: Built): string[] => [
  ...new Set(readManifest(browser).content_scripts.flatMap(({ js }) => js)),
];

/** A page's own script and every chunk that it loads. */
export function scriptsOfPage(browser: Built, page: string): string {
  const sources = [...readBuilt(browser, page).matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(
    (match) => match[1] ?? '',
  );
  const seen = new Map<string, string>();
  const read = (file: string) => {
    if (seen.has(file)) return;
    const text = readBuilt(browser, file);
    seen.set(file, text);
    for (const match of text.matchAll(/(?:from|import)\s*\(?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) {
      read(path.posix.join(path.posix.dirname(file), match[1] ?? ''));
    }
  };
  for (const source of sources) read(source);
  return [...seen.values()].join('\n');
}

/** Words that stay in a minified bundle when a package is inside. */
export const INSIDE = { zod: /ZodError|invalid_type/, preact: /dangerouslySetInnerHTML/ };

/** Bytes after gzip, each file on its own, as they would be counted in a store. */
export const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;
