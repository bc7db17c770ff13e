import { codeOf } from './code-of.ts';
import { BROWSER_ROOMS, isIn, ROOMS, roomOf, SCHEMA_FILES, SITE_WORD_ROOMS } from './rooms.ts';
import { importsOf, type SourceFile } from './source-files.ts';

export interface Rule {
  name: string;
  /** Folders the rule holds for. */
  folders: string[];
  /** What is wrong with a file; empty when nothing is. */
  broken: (file: SourceFile) => string[];
  /** Files that the rule has to refuse: proof that it sees anything at all. */
  bad: SourceFile[];
}

const PRODUCT = ['lib', 'components', 'entrypoints'];
const LONGEST_FILE = 180;
/** Specs and what they drive are tables: long, and read row by row. */
const LONGEST_SPEC = 300;
/** Letters, not signs: a full-width mark such as a plus is no word. Words to search for stand in regular expressions. */
const JAPANESE = /[\u3005\u3041-\u30ff\u3400-\u9fff\uff66-\uff9f][^'"`\n]*/gu;

function wrongImports(file: SourceFile): string[] {
  const name = roomOf(file.path);
  const room = ROOMS[name];
  if (!room) return [`${name} is a room without a rule: add it to ROOMS`];
  const packages = [...room.packages, ...(file.path.endsWith(SCHEMA_FILES) ? ['zod'] : [])];
  return importsOf(file).filter((target) => {
    if (target.startsWith('public/_locales/')) return file.path !== 'lib/domain/text-key.ts';
    const isOurs = /^(lib|components|entrypoints|test|scripts|bench)\//.test(target);
    return isOurs ? !isIn(target, [name, ...room.ours]) : !packages.includes(target);
  });
}

export const RULES: Rule[] = [
  {
    name: 'each room imports only what it may',
    folders: PRODUCT,
    broken: wrongImports,
    bad: [
      { path: 'lib/domain/a.ts', text: "import { z } from 'zod';" },
      { path: 'lib/domain/b.ts', text: "import { browser } from '../platform/browser.ts';" },
      { path: 'lib/screens/c.ts', text: "import { render } from 'preact';" },
      { path: 'lib/guard/d.ts', text: "import type { X } from '../ledger/store.ts';" },
      { path: 'lib/platform/e.ts', text: "export { store } from '../ledger/store.ts';" },
      { path: 'components/ui/F.tsx', text: "import { ask } from '../../lib/platform/ask-checked.ts';" },
      { path: 'entrypoints/g.ts', text: "import { startSite } from '../test/site/server.ts';" },
      { path: 'lib/guard/h.ts', text: "const late = () => import('preact');" },
      { path: 'lib/attic/i.ts', text: '' },
    ],
  },
  {
    name: 'no HTML from strings',
    folders: PRODUCT,
    broken: ({ text }) =>
      codeOf(text, { strings: true }).match(
        /\b(innerHTML|insertAdjacentHTML|setHTMLUnsafe|dangerouslySetInnerHTML|document\.write(ln)?)\b/g,
      ) ?? [],
    bad: [
      { path: 'lib/guard/a.ts', text: "element.innerHTML = '';" },
      { path: 'components/ui/B.tsx', text: 'const b = <p dangerouslySetInnerHTML={{ __html: x }} />;' },
    ],
  },
  {
    name: 'the browser is called in its rooms alone, and never as the global `chrome`',
    folders: PRODUCT,
    broken: (file) => {
      const code = codeOf(file.text);
      const calls = code.match(/(?<![.\w$])(browser|chrome|pageBrowser)\s*[.[]/g) ?? [];
      const fromPlatform = importsOf(file).some((target) => /^lib\/platform\/(page-)?browser\.ts$/.test(target));
      const allowed = isIn(file.path, BROWSER_ROOMS) && (fromPlatform || roomOf(file.path) === 'lib/platform');
      return calls.filter((call) => !allowed || call.startsWith('chrome'));
    },
    bad: [
      { path: 'lib/guard/a.ts', text: 'browser.runtime.sendMessage({});' },
      {
        path: 'components/ui/B.tsx',
        text: "import { browser } from '../../lib/platform/browser.ts';\nbrowser.tabs.query({});",
      },
      { path: 'entrypoints/c.ts', text: 'browser.storage.local.get();' },
      {
        path: 'entrypoints/d.ts',
        text: "import { browser } from '../lib/platform/browser.ts';\nchrome.storage.local.get();",
      },
    ],
  },
  {
    name: 'sentences for users stand in public/_locales',
    folders: PRODUCT,
    broken: ({ path, text }) =>
      isIn(path, SITE_WORD_ROOMS) ? [] : (codeOf(text, { strings: true }).match(JAPANESE) ?? []),
    bad: [
      { path: 'components/ui/A.tsx', text: 'const a = <p>対象</p>;' },
      { path: 'lib/guard/b.ts', text: "const b = '証憑を止めました'; // 証憑" },
      { path: 'entrypoints/c.ts', text: 'const c = `${' + 'x} です`;' },
    ],
  },
  {
    name: 'no file is longer than one can take in',
    folders: [...PRODUCT, 'test', 'scripts'],
    broken: ({ path, text }) => {
      const lines = text.split('\n').length - 1;
      const most = path.startsWith('test/') ? LONGEST_SPEC : LONGEST_FILE;
      return lines > most ? [`${lines} lines, at most ${most}`] : [];
    },
    bad: [
      { path: 'lib/guard/a.ts', text: '\n'.repeat(LONGEST_FILE + 1) },
      { path: 'test/unit/b.test.ts', text: '\n'.repeat(LONGEST_SPEC + 1) },
    ],
  },
  {
    name: 'default exports only where WXT or vitest wants them',
    folders: ['lib', 'components', 'scripts', 'test/site', 'test/e2e', 'test/house-rules'],
    broken: ({ path, text }) =>
      path === 'scripts/check/reporter.ts' ? [] : (codeOf(text).match(/^export default\b|\bas default\b/gm) ?? []),
    bad: [
      { path: 'lib/guard/a.ts', text: 'export default function a() {}' },
      { path: 'components/ui/B.tsx', text: 'const B = 1;\nexport { B as default };' },
    ],
  },
  {
    name: 'properties are checked with a fixed seed',
    folders: ['test'],
    broken: ({ path, text }) =>
      path === 'test/support/properties.ts' ? [] : (text.match(/^import .*from 'fast-check'/gm) ?? []),
    bad: [{ path: 'test/unit/a.test.ts', text: "import fc from 'fast-check';" }],
  },
  {
    name: 'no way around the checks',
    folders: [...PRODUCT, 'test', 'scripts'],
    broken: ({ path, text }) =>
      path === 'test/house-rules/rules.ts'
        ? []
        : (text.match(/@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/g) ?? []),
    bad: [{ path: 'lib/guard/a.ts', text: '// @ts-ignore\nx();' }],
  },
];
