// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { decoyPages } from '../../site/decoys/index.ts';
import { DOMS, renderPage } from '../../site/index.ts';
import { screenPages } from '../../site/pages/index.ts';
import { comparable, wordsOf } from './words.ts';

const HOSTS = ['myportal', 'myaccount', 'form', 'www', 'voucher', 'support', 'keiyaku'].map(
  (name) => `${name}.yayoi-kk.co.jp`,
);
const headings = screenPages.flatMap((page) => page.title.split(/ - |・/)).map(comparable);

describe('the decoys', () => {
  it('are at least twelve, on every host that has screens', () => {
    expect(decoyPages.length).toBeGreaterThanOrEqual(12);
    for (const host of HOSTS) expect(decoyPages.map((page) => page.host)).toContain(host);
  });

  it.each(decoyPages)('$name is no screen and quotes the words of one', ({ name, screen }) => {
    expect(screen).toBeNull();
    for (const dom of DOMS) {
      const said = wordsOf(renderPage(name, dom));
      expect(headings.some((words) => said.includes(words))).toBe(true);
    }
  });
});
