import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readZip, unzip } from './build/unzip.ts';
import { ROOT } from './lib/run-step.ts';

/**
 * `npm run rebuild`, after `npm run zip`: does what a reviewer of the add-on store does. The sources archive is unpacked into an empty
 * folder, `npm ci` and `npm run zip` run there, and every archive that comes out has to be the one under `.output/` to the byte.
 */

const OUTPUT = path.join(ROOT, '.output');
const archives = fs.readdirSync(OUTPUT).filter((file) => file.endsWith('.zip'));
const sources = archives.find((file) => file.endsWith('-sources.zip'));
if (!sources) throw new Error('.output holds no sources archive: run `npm run zip` first.');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shohyo-guard-rebuild-'));
const npm = (...args: string[]): void => {
  const told = process.env.npm_execpath;
  const options = { cwd: folder, stdio: 'inherit' } as const;
  if (told) execFileSync(process.execPath, [told, ...args], options);
  else execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
};

/** The names of files that differ between two archives. */
function differences(one: Buffer, other: Buffer): string[] {
  const [a, b] = [readZip(one), readZip(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (name) => !a.get(name)?.equals(b.get(name) ?? Buffer.alloc(0)),
  );
}

try {
  unzip(fs.readFileSync(path.join(OUTPUT, sources)), folder);
  npm('ci', '--prefer-offline', '--no-audit', '--no-fund');
  npm('run', 'zip');
  for (const archive of archives) {
    const [ours, theirs] = [OUTPUT, path.join(folder, '.output')].map((at) => fs.readFileSync(path.join(at, archive)));
    const same = ours !== undefined && theirs !== undefined && ours.equals(theirs);
    console.log(
      `${same ? 'same' : 'DIFFERS'}  ${createHash('sha256')
        .update(ours ?? '')
        .digest('hex')}  ${archive}`,
    );
    if (same) continue;
    process.exitCode = 1;
    for (const name of ours && theirs ? differences(ours, theirs) : []) console.log(`         ${name}`);
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
