import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../test/e2e/support/session.ts';

/** Where what is made here is put. It stands below the project, so that its packages are found. */
const PROJECT = path.join(import.meta.dirname, '..');
const FOLDER = path.join(PROJECT, '.output/bench');
const MATCHES = ['https://*.yayoi-kk.co.jp/*'];
/** As the guard's own content script is injected, so that what is compared differs in its code alone. */
const INJECTED = { matches: MATCHES, run_at: 'document_start', all_frames: true, match_origin_as_fallback: true };

/** Milliseconds that {@link burning} computes in each page. */
export const BURNT = 50;
/** How a burning extension comes to compute: while it is injected, in a promise job, when the page has changed. */
export const WAYS = ['injected', 'promise', 'observer'] as const;
export type Way = (typeof WAYS)[number];

/** It says what it took by the clock: on a busy machine that is more, as another program may have its turn meanwhile. */
const BURN = `const burn = () => {
  const began = performance.now();
  while (performance.now() - began < ${BURNT});
  document.documentElement.dataset.burnt = performance.now() - began;
};`;
const BURNS: Record<Way, string> = {
  injected: 'burn();',
  promise: "new Response('{}').json().then(burn);",
  observer: `new MutationObserver((_, observer) => {
    if (!document.body) return;
    observer.disconnect();
    burn();
  }).observe(document, { childList: true, subtree: true });`,
};

function write(label: string, script?: string): string {
  const folder = path.join(FOLDER, label);
  fs.mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: `bench ${label}`,
    version: '1.0.0',
    browser_specific_settings: { gecko: { id: `bench-${label}@example.co.jp` } },
    ...(script !== undefined && { content_scripts: [{ ...INJECTED, js: ['content.js'] }] }),
  };
  fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
  if (script !== undefined) fs.writeFileSync(path.join(folder, 'content.js'), script);
  return folder;
}

/** An extension that touches no page at all: a page beside it is as a page without any. */
export const none = (): string => write('none');

/** The floor: a content script in the same pages at the same moment, with nothing in it. */
export const empty = (): string => write('empty', '');

/** Its content script computes {@link BURNT} ms in each page. */
export const burning = (way: Way): string => write(`burning-${way}`, `${BURN}\n${BURNS[way]}\n`);

/** The framework's own empty content script, which pulls in webextension-polyfill; built as the product is. */
export function polyfill(browser: BrowserName): string {
  const root = path.join(FOLDER, 'polyfill');
  const name = browser === 'firefox' ? 'firefox' : 'chrome';
  const manifest = {
    name: 'bench polyfill',
    version: '1.0.0',
    browser_specific_settings: { gecko: { id: 'bench-polyfill@example.co.jp' } },
  };
  const source = `import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ${JSON.stringify(MATCHES)},
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main: () => void browser,
});
`;
  fs.mkdirSync(path.join(root, 'entrypoints'), { recursive: true });
  fs.writeFileSync(path.join(root, 'entrypoints/empty.content.ts'), source);
  fs.writeFileSync(path.join(root, 'wxt.config.ts'), `export default { manifest: ${JSON.stringify(manifest)} };\n`);
  const build = [path.join(PROJECT, 'node_modules/wxt/bin/wxt.mjs'), 'build', root, '-b', name, '--mv3'];
  execFileSync(process.execPath, build, { cwd: root, stdio: 'pipe' });
  return path.join(root, '.output', `${name}-mv3`);
}
