/**
 * All that a build is made from and nothing else, as globs from the project's root: what the add-on store gets as sources.
 * `npm ci && npm run zip` in a folder with only these gives the same add-on to the byte (scripts/rebuild.ts, test/stores.test.ts).
 */
export const SOURCES = [
  '{components,entrypoints,lib,public,scripts/build}/**',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'README.md',
  'LICENSE',
  'docs/{architecture,dependencies,permissions,privacy,releasing}.md',
];
