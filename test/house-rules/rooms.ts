/** What each room may import of ours (itself always) and which packages (shape.md, "Who may import what"). */
export interface Room {
  ours: string[];
  packages: string[];
}

/** The given packages come on top for files whose path ends so. */
export const SCHEMA_FILES = '-schema.ts';

export const ROOMS: Record<string, Room> = {
  'lib/domain': { ours: [], packages: [] },
  'lib/screens': { ours: ['lib/domain'], packages: [] },
  'lib/identity': { ours: ['lib/domain', 'lib/screens'], packages: [] },
  'lib/procedures': { ours: ['lib/domain'], packages: [] },
  'lib/hints': { ours: ['lib/domain', 'lib/screens', 'lib/procedures'], packages: [] },
  'lib/guard': { ours: ['lib/domain', 'lib/screens', 'lib/identity', 'lib/procedures'], packages: [] },
  'lib/platform': { ours: ['lib/domain'], packages: ['webextension-polyfill', 'zod', 'japanese-holidays'] },
  'lib/ledger': { ours: ['lib/domain', 'lib/platform', 'lib/csv'], packages: ['zod', 'papaparse'] },
  'lib/preflight': {
    ours: ['lib/domain'],
    packages: ['pdfjs-dist/legacy/build/pdf.mjs', 'pdfjs-dist/legacy/build/pdf.worker.mjs'],
  },
  'lib/report': { ours: ['lib/domain'], packages: [] },
  'lib/csv': { ours: ['lib/domain'], packages: ['papaparse'] },
  'lib/journal': {
    ours: ['lib/domain', 'lib/platform', 'lib/csv'],
    packages: ['zod', 'idb', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  },
  'lib/background': {
    ours: ['lib/domain', 'lib/screens', 'lib/platform', 'lib/ledger', 'lib/journal'],
    packages: ['zod'],
  },
  components: { ours: ['lib/domain'], packages: ['preact', 'preact/hooks', '@tanstack/virtual-core'] },
  entrypoints: {
    ours: ['components', 'lib'],
    packages: [
      'preact',
      'preact/hooks',
      'wxt/utils/define-background',
      'wxt/utils/define-content-script',
      'wxt/utils/define-unlisted-script',
    ],
  },
};

/** Rooms that may call the browser; everything in them takes `browser` from lib/platform. */
export const BROWSER_ROOMS = ['lib/platform', 'lib/background', 'entrypoints'];

/** Where the sites' own Japanese words stand: what is looked for in pages. Sentences for users stand in public/_locales. */
export const SITE_WORD_ROOMS = ['lib/screens', 'lib/identity', 'lib/procedures', 'lib/hints'];

/** `lib/<room>` or the top folder. */
export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `lib/${second}` : top;
}

export const isIn = (path: string, folders: string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
