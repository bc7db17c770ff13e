// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSERS, readManifest } from './house-rules/built.ts';
import { ROOT } from './house-rules/source-files.ts';

const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
/** The sections of a document by their headings. */
const sections = (file: string): Map<string, string> =>
  new Map(
    read(file)
      .split(/^## /m)
      .slice(1)
      .map((section): [string, string] => {
        const [heading = '', ...lines] = section.split('\n');
        return [heading.trim(), lines.join('\n').trim()];
      }),
  );
/** As the stores count. */
const length = (text: string): number => [...text].length;

/** Characters, the narrowest of Chrome Web Store, Microsoft Edge Add-ons and Firefox Add-ons (docs/store/forms.md). */
const MOST = { name: 45, summary: 132, description: 10_000, answer: 1000, term: 30 };
const SHORTEST_DESCRIPTION = 250;
const MOST_TERMS = 7;

describe.each([
  { language: 'ja', name: '名前', summary: '概要', description: '説明', terms: '検索語' },
  { language: 'en', name: 'Name', summary: 'Summary', description: 'Description', terms: 'Search terms' },
])('the listing in $language', ({ language, ...headings }) => {
  const listing = sections(`docs/store/listing.${language}.md`);
  const of = (part: keyof typeof headings): string => listing.get(headings[part]) ?? '';
  const messages: Record<string, { message: string }> = JSON.parse(read(`public/_locales/${language}/messages.json`));

  test('has the name and the summary of the extension itself', () => {
    expect(of('name')).toBe(messages.app_name?.message);
    expect(of('summary')).toBe(messages.app_description?.message);
  });

  test('fits into every store', () => {
    expect(length(of('name'))).toBeLessThanOrEqual(MOST.name);
    expect(length(of('summary'))).toBeLessThanOrEqual(MOST.summary);
    expect(length(of('description'))).toBeLessThanOrEqual(MOST.description);
    expect(length(of('description'))).toBeGreaterThanOrEqual(SHORTEST_DESCRIPTION);
  });

  test('has search terms that Edge takes', () => {
    const terms = of('terms').split('\n');
    expect(terms.length).toBeLessThanOrEqual(MOST_TERMS);
    expect(terms.filter((term) => term === '' || length(term) > MOST.term)).toEqual([]);
  });

  test('says that it is unofficial', () => {
    expect(of('description')).toMatch(/非公式|Unofficial/);
    expect(of('summary')).toMatch(/非公式|unofficial/);
  });
});

describe('the stores’ forms', () => {
  const forms = sections('docs/store/forms.md');
  const asked = (browser: (typeof BROWSERS)[number]): string[] => {
    const { permissions, host_permissions, optional_permissions } = readManifest(browser) as unknown as Record<
      string,
      string[]
    >;
    return [...(permissions ?? []), ...(host_permissions ?? []), ...(optional_permissions ?? [])];
  };

  test('give a reason for each permission, and for none that is not asked for', () => {
    const known = [...new Set(BROWSERS.flatMap(asked))];
    const headings = [...forms.keys()].filter((heading) =>
      /^(?:host permission: )?[a-z:/*.-]+(?: \(optional.*\))?$/i.test(heading),
    );
    const named = headings.map((heading) => heading.replace('host permission: ', '').replace(/ \(.*/, ''));
    expect(named.sort()).toEqual(known.sort());
  });

  test('have answers that fit', () => {
    for (const [heading, answer] of forms) {
      expect(length(answer), heading).toBeGreaterThan(40);
      expect(length(answer), heading).toBeLessThanOrEqual(MOST.answer);
    }
  });
});
