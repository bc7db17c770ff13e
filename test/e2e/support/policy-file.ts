import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../../scripts/lib/find-browsers.ts';

/** What an administrator rolls out for the extension (docs/policy-rollout.md). */
export type Policy = Readonly<Record<string, unknown>>;

/** A real policy file of the browser's own, for this extension alone. */
export interface PolicyFile {
  write(policy: Policy): void;
  /** Takes the file away, and every folder that was made for it. */
  remove(): void;
}

const PREFIX = 'shohyo-guard-e2e-';
/** Milliseconds: no run takes as long. */
const STALE = 15 * 60_000;

/** Where Chromium and its kin read policies on Linux; elsewhere they stand in a registry or a profile. */
function chromiumFolder(): string {
  if (process.platform !== 'linux') throw new Error('The policy of Chromium can only be tried on Linux.');
  const program = path.basename(findBrowser('chromium').path);
  if (program.startsWith('microsoft-edge')) return '/etc/opt/edge/policies/managed';
  return program.startsWith('google-chrome') ? '/etc/opt/chrome/policies/managed' : '/etc/chromium/policies/managed';
}

function written(file: string, content: object): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    // The browser watches the folder: it must never see half a file.
    fs.writeFileSync(`${file}.new`, JSON.stringify(content));
    fs.renameSync(`${file}.new`, file);
  } catch (cause) {
    throw new Error(`The policy file ${file} cannot be written: run this spec as root.`, { cause });
  }
}

function removed(file: string, made: readonly string[]): void {
  fs.rmSync(file, { force: true });
  for (const folder of made) {
    try {
      fs.rmdirSync(folder);
    } catch {
      return;
    }
  }
}

/** The folders on the way to `file` that are not there yet, deepest first. */
function missingFolders(file: string): string[] {
  const missing: string[] = [];
  for (let at = path.dirname(file); !fs.existsSync(at); at = path.dirname(at)) missing.push(at);
  return missing;
}

/** The file at its place, gone whatever ends the run. */
function policyFile(file: string, contentOf: (policy: Policy) => object): PolicyFile {
  const made = missingFolders(file);
  const remove = () => removed(file, made);
  process.once('exit', remove);
  return { write: (policy) => written(file, contentOf(policy)), remove };
}

/** What a run left that was ended before it could clear up; another run that is on its way is younger. */
function removeStale(folder: string): void {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.startsWith(PREFIX)) : [];
  for (const file of names.map((name) => path.join(folder, name)))
    if ((fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < Date.now() - STALE)
      fs.rmSync(file, { force: true });
}

/** For Chromium: in force for every browser of the machine, but for this one extension id. Taken in at once. */
export function chromiumPolicy(extensionId: string): PolicyFile {
  const file = path.join(chromiumFolder(), `${PREFIX}${extensionId}.json`);
  removeStale(path.dirname(file));
  return policyFile(file, (policy) => ({ '3rdparty': { extensions: { [extensionId]: policy } } }));
}

/** For one Firefox, which is started with it (`policies` of `launch`): no other browser of the machine reads it. */
export function firefoxPolicy(): PolicyFile & { path: string } {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'shohyo-guard-policy-')), 'policies.json');
  const id = 'shohyo-guard@example.co.jp';
  return {
    ...policyFile(file, (policy) => ({ policies: { '3rdparty': { Extensions: { [id]: policy } } } })),
    path: file,
  };
}
