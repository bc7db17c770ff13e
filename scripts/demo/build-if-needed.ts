import fs from 'node:fs';
import path from 'node:path';
import type { BrowserKind } from '../lib/find-browsers.ts';
import { ROOT, runTool } from '../lib/run-step.ts';

/** What a build is made from. */
const SOURCES = ['components', 'entrypoints', 'lib', 'public', 'package-lock.json', 'package.json', 'wxt.config.ts'];

function newest(file: string): number {
  const { mtimeMs } = fs.statSync(file);
  if (!fs.statSync(file).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Builds the extension for one browser unless what is built is newer than everything it is made from. */
export async function buildIfNeeded(browser: BrowserKind): Promise<void> {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const built = path.join(ROOT, '.output', `${target}-mv3`, 'manifest.json');
  const changed = Math.max(...SOURCES.map((source) => newest(path.join(ROOT, source))));
  if (fs.existsSync(built) && fs.statSync(built).mtimeMs > changed) return;
  console.log('拡張機能をビルドします。');
  if ((await runTool('wxt', ['build', '-b', target, '--mv3'])) !== 0) throw new Error('ビルドできませんでした。');
}
