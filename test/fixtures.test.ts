import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../lib/report/report-schema.ts';
import { detectScreen } from '../lib/screens/detect.ts';
import { SCREEN_IDS } from '../lib/screens/registry.ts';
import { fixturePage } from '../scripts/new/fixture-page.ts';

/** Pages that users reported (docs/screen-report.md), each with the screen that it has to be recognised as. */
const folder = path.join(import.meta.dirname, 'fixtures/screens');
const fixtures = fs.readdirSync(folder).filter((file) => file.endsWith('.html'));
const meta = (page: Document, name: string): string =>
  page.querySelector(`meta[name="fixture-${name}"]`)?.getAttribute('content') ?? '';

describe('reported pages', () => {
  test.each(fixtures)('%s', (file) => {
    const html = fs.readFileSync(path.join(folder, file), 'utf8');
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect([...SCREEN_IDS, 'unknown']).toContain(meta(page, 'screen'));
    expect(detectScreen(meta(page, 'url'), page)).toBe(meta(page, 'screen'));
    expect(html).not.toMatch(/<script|<style|\son\w+=|[1-9]\d{2}/i);
  });
});

describe('a report becomes a page', () => {
  const report = {
    format: 'shohyo-guard-screen-report',
    version: 1,
    url: 'https://voucher.yayoi-kk.co.jp/upload',
    title: 'スマート証憑管理 - アップロード',
    screen: 'voucher-upload',
    tree: { tag: 'body', children: [{ tag: 'p', text: '<b>"x"</b>', children: [] }] },
  };

  test('in which texts are texts', () => {
    const html = fixturePage(parseReport(JSON.stringify(report)), 'unknown');
    expect(html).toContain('<p>&lt;b&gt;&quot;x&quot;&lt;/b&gt;</p>');
  });

  test.each([
    ['an element that could run', { tree: { tag: 'script', children: [] } }],
    ['an attribute of its own', { tree: { tag: 'p', onclick: 'x', children: [] } }],
    ['a role that is none', { tree: { tag: 'p', role: '"><script>', children: [] } }],
    ['a newer version', { version: 2 }],
    ['another format', { format: 'shohyo-guard-ledger' }],
    ['an entry that nobody knows', { office: '事業所A' }],
    ['a very long text', { tree: { tag: 'p', text: 'x'.repeat(201), children: [] } }],
  ])('and is refused with %s', (_, change) => {
    expect(() => parseReport(JSON.stringify({ ...report, ...change }))).toThrow();
  });
});
