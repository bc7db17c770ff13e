import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectScreen, matchingScreens } from '../lib/screens/detect.ts';
import { readPage } from '../lib/screens/page-text.ts';
import { SCREEN_IDS, SCREENS } from '../lib/screens/registry.ts';
import { allPages, renderPage } from './site/index.ts';

const folder = `${import.meta.dirname}/../lib/screens/known/`;
const files = readdirSync(folder);
/** Ways in which an account is shown; none of them may change which screen it is. */
const STATES = [{}, { idShown: 'menu', menuOpen: true }, { idShown: 'tooltip', hover: true }] as const;

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('every screen against every page of the replica', () => {
  for (const page of allPages) {
    for (const variant of page.variants) {
      it(`${page.name} (${variant}) is ${page.screen ?? 'no screen'}`, () => {
        for (const state of STATES) {
          const document = parse(renderPage(page.name, variant, state));
          const found = matchingScreens(readPage(new URL(page.url), document)).map(({ id }) => id);
          expect(found).toEqual(page.screen ? [page.screen] : []);
          expect(detectScreen(page.url, document)).toBe(page.screen ?? 'unknown');
        }
      });
    }
  }
});

describe('the replica shows every screen', () => {
  it.each(SCREEN_IDS)('%s has a page', (id) => {
    expect(allPages.map(({ screen }) => screen)).toContain(id);
  });
});

describe('one file per screen', () => {
  it('every file is in the registry and every screen has its file', () => {
    expect(files.toSorted()).toEqual(SCREEN_IDS.map((id) => `${id}.ts`).toSorted());
  });

  it.each(files)('%s stays short and is named like its screen', (file) => {
    const source = readFileSync(folder + file, 'utf8');
    expect(source.split('\n').length).toBeLessThan(60);
    expect(source).toContain(`id: '${file.replace('.ts', '')}'`);
  });

  it('every description says when it was last held against the guides', () => {
    for (const { seen } of SCREENS) expect(seen).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
  });
});
