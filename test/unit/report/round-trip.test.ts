import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../lib/report/make-report.ts';
import { readStructure } from '../../../lib/report/read-structure.ts';
import { parseReport } from '../../../lib/report/report-schema.ts';
import { isAskedWord } from '../../../lib/screens/asked-words.ts';
import { detectScreen } from '../../../lib/screens/detect.ts';
import { isVisible } from '../../../lib/screens/visible-text.ts';
import { fixturePage } from '../../../scripts/new/fixture-page.ts';
import { allPages, renderPage } from '../../site/index.ts';

/** Recognised by what their sentences and headings are like, not by words of their own: nothing of that is left in a report. */
const TOLD_BY_FREE_TEXT = new Set([
  'apply-form-accounting (renamed)',
  'group-register (renamed)',
  'voucher-accounting-link (server)',
  'voucher-accounting-link (renamed)',
]);

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const SHOWN = { idShown: 'menu', menuOpen: true } as const;

const cases = allPages
  .filter(({ name }) => !name.includes('--'))
  .flatMap((page) =>
    (['server', 'renamed'] as const).map((variant) => ({ page, variant, as: `${page.name} (${variant})` })),
  );

describe('from a page to a report to a page', () => {
  test.each(cases)('$as', ({ page, variant, as }) => {
    const document = parse(renderPage(page.name, variant, SHOWN));
    const screen = page.screen ?? 'unknown';
    const tree = readStructure(document.body, isVisible);
    const json = JSON.stringify(makeReport({ url: page.url, title: document.title, screen, tree }, isAskedWord));
    // Whom the page shows, and what it lists.
    expect(json.replaceAll('name@example.co.jp', '')).not.toMatch(/@|弥生 ?太郎|見本|株式会社|[1-9]{3}/i);
    const again = parse(fixturePage(parseReport(json), screen));
    expect(detectScreen(page.url, again)).toBe(TOLD_BY_FREE_TEXT.has(as) ? 'unknown' : screen);
  });
});
