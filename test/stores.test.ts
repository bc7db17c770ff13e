// @vitest-environment node
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { replaceOnce } from '../scripts/build/no-code-from-strings.ts';
import { SOURCES } from '../scripts/build/sources.ts';
import { readZip } from '../scripts/build/unzip.ts';
import { BROWSERS, readBuilt } from './house-rules/built.ts';
import { ROOT } from './house-rules/source-files.ts';

/** Milliseconds, on a machine that does other things meanwhile. */
const PATIENCE = 180_000;
const run = promisify(execFile);
const tool = (file: string): string => path.join(ROOT, 'node_modules', file);

interface Finding {
  code: string;
  message: string;
  file?: string;
}
type Findings = Record<'errors' | 'warnings' | 'notices', Finding[]>;

/** What `web-ext lint` says of a folder: its own engine, with the settings that it gives it. */
async function lint(folder: string): Promise<Findings> {
  const args = [
    '--output',
    'json',
    '--min-manifest-version',
    '2',
    '--max-manifest-version',
    '3',
    '--enable-data-collection-permissions',
  ];
  const said = await run(process.execPath, [tool('addons-linter/bin/addons-linter'), ...args, folder], {
    maxBuffer: 1e8,
  }).catch((failed: { stdout: string }) => failed);
  const { errors, warnings, notices } = JSON.parse(said.stdout) as Findings;
  return { errors, warnings, notices };
}

const folders: string[] = [];
function emptyFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shohyo-guard-'));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

const filesOf = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

describe('the add-on store’s linter', () => {
  test('has nothing to say of the Firefox build', { timeout: PATIENCE }, async () => {
    readBuilt('firefox', 'manifest.json');
    expect(await lint(path.join(ROOT, '.output/firefox-mv3'))).toEqual({ errors: [], warnings: [], notices: [] });
  });

  test('would say something', { timeout: PATIENCE }, async () => {
    const folder = emptyFolder();
    const manifest = { manifest_version: 3, name: 'x', version: '1', background: { scripts: ['x.js'] } };
    fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    fs.writeFileSync(path.join(folder, 'x.js'), 'document.body.innerHTML = location.hash;');
    const { errors, warnings } = await lint(folder);
    expect(errors).not.toEqual([]);
    expect(warnings.map(({ code }) => code)).toContain('UNSAFE_VAR_ASSIGNMENT');
  });
});

describe('no code and no markup comes out of strings', () => {
  const MAKES =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write)\b|\bnew Function\b|\bFunction\(|(?<!\.)\beval\(/;

  test.each(BROWSERS)('in what is built for %s', (browser) => {
    const scripts = filesOf(path.join(ROOT, '.output', `${browser}-mv3`)).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    for (const file of scripts) expect(MAKES.exec(readBuilt(browser, file))?.[0], file).toBeUndefined();
  });

  test('a package that has changed stops the build', () => {
    expect(replaceOnce('a', 'x.innerHTML=y', [['x.innerHTML=y', '0']])).toBe('0');
    expect(() => replaceOnce('a', 'x.textContent=y', [['x.innerHTML=y', '0']])).toThrow(/a has changed/);
    expect(() => replaceOnce('a', 'x;x', [['x', '0']])).toThrow(/a has changed/);
  });
});

describe('the sources', () => {
  test('give the Firefox add-on again, to the byte, in another folder', { timeout: PATIENCE }, async () => {
    const folder = emptyFolder();
    for (const file of fs
      .globSync(SOURCES, { cwd: ROOT })
      .filter((one) => fs.statSync(path.join(ROOT, one)).isFile())) {
      fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      fs.copyFileSync(path.join(ROOT, file), path.join(folder, file));
    }
    fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const { VITEST: _, NODE_ENV: __, ...env } = process.env;
    await run(process.execPath, [tool('wxt/bin/wxt.mjs'), 'zip', '-b', 'firefox', '--mv3'], { cwd: folder, env });
    const [output, built] = [path.join(folder, '.output'), path.join(ROOT, '.output/firefox-mv3')];
    const archive = fs.readdirSync(output).find((file) => file.endsWith('-firefox.zip')) ?? '';
    const files = readZip(fs.readFileSync(path.join(output, archive)));
    expect([...files.keys()].sort()).toEqual(filesOf(built));
    for (const [name, bytes] of files) expect(bytes.equals(fs.readFileSync(path.join(built, name))), name).toBe(true);
  });
});
