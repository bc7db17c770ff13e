import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type * as Detect from '../lib/screens/detect.ts';
import type * as PageText from '../lib/screens/page-text.ts';
import { addScreen } from '../scripts/new/screen-files.ts';
import { ROOT } from './house-rules/source-files.ts';
import type * as Site from './site/index.ts';

const PATIENCE = 180_000;
const run = promisify(execFile);
const said = (program: string, args: string[], cwd: string): Promise<{ stdout: string; code?: number }> =>
  run(process.execPath, [path.join(ROOT, 'node_modules', program), ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1' },
  }).catch((failed: { stdout: string; code: number }) => failed);

const SCREEN = { id: 'zz-new-screen', host: 'myportal', path: '/new', heading: '', today: '2026-11-20' };
const INDEXES = ['lib/screens/registry.ts', 'test/site/pages/index.ts', 'test/site/screen-ids.ts'];

let copy: string;
beforeEach(() => {
  // Within the project: the test's own loader reads nothing from elsewhere.
  fs.mkdirSync(path.join(ROOT, 'test-output'), { recursive: true });
  copy = fs.mkdtempSync(path.join(ROOT, 'test-output/new-screen-'));
  for (const part of ['lib/domain', 'lib/screens', 'test/site', 'biome.json', 'package.json', 'tsconfig.json', '.wxt'])
    fs.cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
});
afterEach(() => fs.rmSync(copy, { recursive: true, force: true }));

/** What the matrix test finds on a page of the copy's replica. */
async function found(page: string): Promise<string[]> {
  const at = (file: string): string => path.join(copy, file);
  const { matchingScreens } = (await import(at('lib/screens/detect.ts'))) as typeof Detect;
  const { readPage } = (await import(at('lib/screens/page-text.ts'))) as typeof PageText;
  const { allPages, renderPage } = (await import(at('test/site/index.ts'))) as typeof Site;
  const url = allPages.find(({ name }) => name === page)?.url ?? '';
  const document = new DOMParser().parseFromString(renderPage(page, 'renamed'), 'text/html');
  return matchingScreens(readPage(new URL(url), document)).map(({ id }) => id);
}

describe('npm run new:screen', () => {
  test('leaves a project whose types hold and whose matrix test says what is left', { timeout: PATIENCE }, async () => {
    const before = INDEXES.map((file) => fs.readFileSync(path.join(copy, file), 'utf8').split('\n').length);
    expect(addScreen(copy, SCREEN)).toEqual([
      'lib/screens/known/zz-new-screen.ts',
      'test/site/pages/zz-new-screen.ts',
      ...INDEXES,
    ]);
    const after = INDEXES.map((file) => fs.readFileSync(path.join(copy, file), 'utf8').split('\n').length);
    expect(after.map((lines, at) => lines - (before[at] ?? 0))).toEqual([2, 2, 1]);

    fs.writeFileSync(
      path.join(copy, 'tsconfig.part.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['lib/screens', 'test/site/index.ts', '.wxt/wxt.d.ts'] }),
    );
    expect(await said('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.part.json'], copy)).toMatchObject({
      stdout: '',
    });
    const format = await said(
      '@biomejs/biome/bin/biome',
      ['ci', '--vcs-enabled=false', 'lib/screens', 'test/site'],
      copy,
    );
    expect(format.code).toBeUndefined();

    expect(await found(SCREEN.id)).toEqual([]);
  });

  test('describes it by its heading when told', async () => {
    addScreen(copy, { ...SCREEN, id: 'voucher-zz', host: 'unknown', heading: '新しい証憑' });
    expect(await found('voucher-zz')).toEqual(['voucher-zz']);
    expect(await found('portal-home')).toEqual(['portal-home']);
  });

  test('refuses what is there already, what is no id and what is no host, and writes nothing', () => {
    const all = () => fs.readdirSync(path.join(copy, 'lib/screens/known')).length;
    const count = all();
    expect(() => addScreen(copy, { ...SCREEN, id: 'portal-home' })).toThrow(/there already/);
    expect(() => addScreen(copy, { ...SCREEN, id: '../x' })).toThrow(/small letters/);
    expect(() => addScreen(copy, { ...SCREEN, host: 'support' })).toThrow(/one of/);
    expect(all()).toBe(count);
  });
});
