// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './house-rules/source-files.ts';

const documents = [
  ...fs.readdirSync(ROOT).filter((file) => file.endsWith('.md')),
  ...fs.globSync('{docs,.github}/**/*.md', { cwd: ROOT }),
].map((file) => file.replaceAll(path.sep, '/'));
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
const exists = (file: string): boolean => fs.globSync(file, { cwd: ROOT }).length > 0;

/** Files of the project named in a text, as code: `test/a.test.ts`, `lib/{a,b}.ts`, `lib/sync-*.ts`. */
const FILES = /`((?:test|lib|scripts|docs|components|entrypoints|public|bench|\.github)\/[\w./*{},-]+\.\w+)`/g;
/** Written by a command, and not committed. */
const MADE = ['bench/results.json'];
const named = (text: string): string[] =>
  [...text.matchAll(FILES)].map((match) => match[1] ?? '').filter((file) => !MADE.includes(file));
const linked = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));
const scripts = new Set(Object.keys(JSON.parse(read('package.json')).scripts));

describe.each(documents)('%s', (document) => {
  test('names only files that exist', () => {
    expect(named(read(document)).filter((file) => !exists(file))).toEqual([]);
  });

  test('links and shows only what exists', () => {
    const folder = path.posix.dirname(document);
    expect(linked(read(document)).filter((target) => !exists(path.posix.join(folder, target)))).toEqual([]);
  });

  test('names only commands that exist', () => {
    const commands = [...read(document).matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map((match) => match[1] ?? '');
    expect(commands.filter((command) => !scripts.has(command))).toEqual([]);
  });
});

describe('the threat model', () => {
  const TESTED = /^\s*(?:describe|test|it)(?:\.each.*)?\(/m;
  /** `test/x.test.ts` 「the title」: the title stands in the file. */
  const quoted = [...read('docs/threat-model.md').matchAll(/`(test\/[\w./-]+)` “([^”]+)”/g)];

  test('quotes tests, and to the letter', () => {
    expect(quoted.length).toBeGreaterThan(20);
    const missing = quoted.filter(
      ([, file = '', title = '']) => !TESTED.test(read(file)) || !read(file).includes(title),
    );
    expect(missing.map(([all]) => all)).toEqual([]);
  });
});
