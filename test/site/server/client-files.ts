import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { type Reply, script } from './reply.ts';

const FOLDER = new URL('../client/', import.meta.url);
const made = new Map<string, string>();

/** A client script with its types taken off, served under its own name. */
export function clientFile(pathname: string): Reply | undefined {
  const name = /^\/_site\/([a-z-]+\.ts)$/.exec(pathname)?.[1];
  if (!name || !existsSync(new URL(name, FOLDER))) return undefined;
  if (!stripTypeScriptTypes)
    throw new Error('the replica needs Node 24: start it through npm, or with node_modules/.bin/node');
  const text = made.get(name) ?? stripTypeScriptTypes(readFileSync(new URL(name, FOLDER), 'utf8'));
  made.set(name, text);
  return script(text);
}
