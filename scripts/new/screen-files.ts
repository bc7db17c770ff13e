import fs from 'node:fs';
import path from 'node:path';

export interface NewScreen {
  id: string;
  /** What the host is known to be: a kind of lib/screens/hosts.ts. */
  host: string;
  path: string;
  /** What heads the page; empty while nobody knows. */
  heading: string;
  /** yyyy-mm-dd */
  today: string;
}

const UNKNOWN_HEADING = '（見出し）';
const HOST_NAMES: Record<string, string> = {
  myaccount: 'ACCOUNT',
  myportal: 'PORTAL',
  form: 'FORM',
  www: 'WWW',
  unknown: 'VOUCHER',
};
const FRAMES: Record<string, string> = {
  myaccount: 'account',
  myportal: 'portal',
  form: 'form',
  www: 'support',
  unknown: 'voucher',
};
export const HOSTS = Object.keys(HOST_NAMES);

export const nameOf = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

function description({ id, host, heading, today }: NewScreen): string {
  const inVoucher = host === 'unknown';
  return `import { defineScreen } from '../define-screen.ts';
${inVoucher ? "import { HOST_NOT_GIVEN } from '../hosts.ts';\n" : ''}
export const ${nameOf(id)} = defineScreen({
  id: '${id}',
  seen: '${today}',
  hosts: ${inVoucher ? 'HOST_NOT_GIVEN' : `['${host}']`},
  gate: '${inVoucher ? 'origin' : 'none'}',
  signedIn: '${inVoucher ? 'yes' : 'either'}',
  matches: ${heading ? `(page) => page.hasHeading(${quoted(heading)})` : '() => false'},
});
`;
}

function replicaPage({ id, host, path: address, heading }: NewScreen): string {
  const title = heading || UNKNOWN_HEADING;
  return `import { ${HOST_NAMES[host]} } from '../hosts.ts';
import { h1 } from '../model/build.ts';
import type { PageData } from '../model/page.ts';

export const ${nameOf(id)}: PageData = {
  name: '${id}',
  screen: '${id}',
  host: ${HOST_NAMES[host]},
  path: ${quoted(address)},
  title: ${quoted(title)},
  frame: '${FRAMES[host]}',${host === 'unknown' ? "\n  needs: 'group'," : ''}
  body: () => [h1(${quoted(title)})],
};
`;
}

/** `text` with a line put in before the first line after `from` that `isAfter` says comes after it. Throws when there is none. */
function insertLine(text: string, from: string, line: string, isAfter: (other: string) => boolean): string {
  const lines = text.split('\n');
  const start = lines.findIndex((one) => one.startsWith(from));
  const at = lines.findIndex((one, index) => index > start && isAfter(one));
  if (start < 0 || at < 0) throw new Error(`No place after "${from}" for "${line}".`);
  return lines.toSpliced(at, 0, line).join('\n');
}

/** An import among the sorted imports of an index, before the first whose path comes after its own. */
function insertImport(text: string, name: string, module: string): string {
  const pathOf = (line: string): string => /from '(\.\/[^']+)'/.exec(line)?.[1] ?? '';
  return insertLine(
    text,
    'import',
    `import { ${name} } from '${module}';`,
    (line) => pathOf(line) > module || line === '',
  );
}

/**
 * Writes the two files of a screen and its lines in the three indexes under `root`, and gives their paths. Throws, with nothing written,
 * when there is such a screen or an index has no place for it.
 */
export function addScreen(root: string, screen: NewScreen): string[] {
  const { id } = screen;
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) throw new Error(`${id}: small letters and hyphens only.`);
  if (!HOSTS.includes(screen.host)) throw new Error(`${screen.host}: one of ${HOSTS.join(', ')}.`);
  const name = nameOf(id);
  const known = `lib/screens/known/${id}.ts`;
  const page = `test/site/pages/${id}.ts`;
  for (const file of [known, page])
    if (fs.existsSync(path.join(root, file))) throw new Error(`${file} is there already.`);
  const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

  const registry = insertImport(read('lib/screens/registry.ts'), name, `./known/${id}.ts`);
  const pages = insertImport(read('test/site/pages/index.ts'), name, `./${id}.ts`);
  const entry = `  ${name},`;
  const files = {
    [known]: description(screen),
    [page]: replicaPage(screen),
    'lib/screens/registry.ts': insertLine(
      registry,
      'const KNOWN',
      entry,
      (line) => line > entry || line.startsWith(']'),
    ),
    'test/site/pages/index.ts': insertLine(pages, 'export const screenPages', entry, (line) => line.startsWith(']')),
    'test/site/screen-ids.ts': insertLine(
      read('test/site/screen-ids.ts'),
      'export const WEB_SCREENS',
      `  '${id}',`,
      (line) => line.startsWith(']'),
    ),
  };
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(root, file), text);
  return Object.keys(files);
}
