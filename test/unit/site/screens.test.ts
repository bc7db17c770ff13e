// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPages, DOMS, renderPage, WEB_SCREENS } from '../../site/index.ts';
import { comparable, wordsOf } from './words.ts';

interface ScreenFact {
  id: string;
  host: string | null;
  path: string | null;
  titles: string[];
  labels: string[];
  texts: string[];
}
const FACTS = new URL('../../../../shared/facts/screens.json', import.meta.url);
/** The guides' stand-in for the signed-in person's name: a page shows the name instead (procedures.md, matching rule 5). */
const PLACEHOLDERS = new Set(['ログイン者名']);
const DESKTOP_ONLY = /^desktop-(?!apps$)/;

const pagesOf = (screen: string) => allPages.filter((page) => page.screen === screen);

describe('the pages', () => {
  it.each(WEB_SCREENS)('%s has a page in every variant', (screen) => {
    expect(pagesOf(screen).length).toBeGreaterThan(0);
    for (const page of pagesOf(screen)) {
      expect(page.variants).toEqual(['server', 'spa', 'renamed']);
      const [one, two, three] = DOMS.map((dom) => renderPage(page.name, dom));
      expect(one).not.toBe(two);
      expect(two).not.toBe(three);
    }
  });

  it('have names of their own', () => {
    const names = allPages.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

function againstFacts(): void {
  const facts: ScreenFact[] = existsSync(FACTS) ? JSON.parse(readFileSync(FACTS, 'utf8')) : [];
  const web = facts.filter(({ id }) => !DESKTOP_ONLY.test(id));

  it('the list of web screens is complete', () => {
    expect([...WEB_SCREENS].sort()).toEqual(web.map(({ id }) => id).sort());
  });

  it.each(web.filter(({ host }) => host !== null))('$id stands at its address', ({ id, host, path }) => {
    for (const { url } of pagesOf(id)) {
      expect(new URL(url).hostname).toBe(host);
      if (path) expect(new URL(url).pathname).toBe(path);
    }
  });

  it.each(web.flatMap((fact) => DOMS.map((dom) => ({ ...fact, dom }))))(
    '$id in $dom says all its words',
    ({ id, dom, titles, labels, texts }) => {
      const said = pagesOf(id).map(({ name }) => wordsOf(renderPage(name, dom)));
      const missing = [...titles, ...labels, ...texts].filter(
        (words) => !PLACEHOLDERS.has(words) && !said.some((page) => page.includes(comparable(words))),
      );
      expect(missing).toEqual([]);
    },
  );
}
// The facts stand beside a checkout of the makers'; elsewhere the list kept above has to do, and nothing is skipped.
if (existsSync(FACTS)) describe('against facts/screens.json', againstFacts);
