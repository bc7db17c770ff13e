import { describe, expect, test } from 'vitest';
import { ROLES, TAGS, TYPES } from '../../../lib/report/allowed.ts';
import { anonymousText } from '../../../lib/report/anonymous-text.ts';
import { anonymousUrl } from '../../../lib/report/anonymous-url.ts';
import { makeReport } from '../../../lib/report/make-report.ts';
import { REPORT_FORMAT, type Structure } from '../../../lib/report/structure.ts';
import { fc } from '../../support/properties.ts';

const nothingKnown = (): boolean => false;
const ADDRESS = 'name@example.co.jp';

/** What must never be in a report, as people and machines write it. */
const secret = fc.oneof(
  fc.emailAddress(),
  fc.integer({ min: 100, max: 99_999_999 }).map(String),
  fc
    .integer({ min: 100, max: 99_999_999 })
    .map((n) => [...String(n)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')),
  fc.uuid(),
  fc.string({ unit: fc.constantFrom(...'弥生太郎花子事業所株式会社商店ヤヨイやよい㈱'), minLength: 2, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'TaroYamda'), minLength: 3, maxLength: 12 }),
);
const anything = fc.string({ unit: 'binary', maxLength: 80 });
const withSecret = fc.tuple(anything, secret, anything).map((parts) => parts.join(''));

const tag = fc.constantFrom('div', 'p', 'h1', 'input', 'button', 'a', 'td', 'x-taro', '#text', '弥生');
const optional = (texts: fc.Arbitrary<string>) => fc.option(texts, { nil: '' });
const node = (children: fc.Arbitrary<Structure[]>) =>
  fc.record({
    tag,
    role: optional(withSecret),
    type: optional(withSecret),
    label: optional(withSecret),
    text: optional(withSecret),
    children,
  });
const tree: fc.Arbitrary<Structure> = node(
  fc.array(node(fc.array(node(fc.constant([])), { maxLength: 2 })), { maxLength: 3 }),
);

/** Nothing that could tell anything: no letter, no digit but 0, no address but the one that stands for all. */
const tellsNothing = (text: string): boolean => !/[\p{L}\p{M}]|(?!0)\p{N}|@/u.test(text.replaceAll(ADDRESS, ''));

describe('a text that nobody knows', () => {
  test('keeps no letter, no digit and no address', () => {
    fc.assert(
      fc.property(withSecret, (text) => tellsNothing(anonymousText(text, nothingKnown))),
      { numRuns: 2000 },
    );
  });

  test('is short', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 3000 }),
        (text) => anonymousText(text, nothingKnown).length <= 61,
      ),
    );
  });

  test.each([
    ['a@example.jp さん', 'name@example.co.jp ○○'],
    ['ａ＠ｅｘａｍｐｌｅ．ｊｐ', 'name@example.co.jp'],
    ['サービス契約ID：7123456', '○○○○○○○○:0000000'],
    ['７１２３４５６', '0000000'],
    ['1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', '00000000-0000-0000-0000-000000000000'],
    ['2026/09/01 ¥1,100', '0000/00/00 0,000'],
    ['会社（本店）', '○○(○○)'],
    ['①', '0'],
    ['\u200b弥\u200b生\u200b', '○○'],
    ['', ''],
  ])('%j becomes %j', (text, wanted) => {
    expect(anonymousText(text, nothingKnown)).toBe(wanted);
  });

  test('one of the sites’ own words stays to the letter', () => {
    expect(anonymousText(' 弥生ID（メールアドレス）1 ', (text) => text.includes('弥生ID'))).toBe(
      '弥生ID（メールアドレス）1',
    );
  });
});

describe('an address of a page', () => {
  const SITE = 'https://voucher.yayoi-kk.co.jp';
  test.each([
    [`${SITE}/upload`, `${SITE}/upload`],
    [`${SITE}/groups/7123456/vouchers/9?tab=taro#x`, `${SITE}/groups/0000000/vouchers/0?tab=0`],
    [`${SITE}/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed/`, `${SITE}/id/`],
    [`${SITE}/a%40example.jp/%E5%BC%A5%E7%94%9F`, `${SITE}/id/id`],
    [
      'https://form.yayoi-kk.co.jp/form/entry/yss/shohyokanri_data.html',
      'https://form.yayoi-kk.co.jp/form/entry/yss/shohyokanri_data.html',
    ],
    ['https://taro:7123456@myportal.yayoi-kk.co.jp:8443/', 'https://myportal.yayoi-kk.co.jp/'],
    ['https://c12345.yayoi-kk.co.jp/', 'https://id.yayoi-kk.co.jp/'],
    ['https://other.example/7123456', 'https://example.co.jp/'],
    ['no address', 'https://example.co.jp/'],
  ])('%s becomes %s', (address, wanted) => {
    expect(anonymousUrl(address)).toBe(wanted);
  });

  test('keeps no digit, no address and no value of the query, and is final', () => {
    const part = fc.oneof(secret, fc.webSegment(), anything).map(encodeURIComponent);
    const made = fc
      .tuple(fc.array(part, { maxLength: 5 }), part, part)
      .map(([path, name, value]) => `${SITE}/${path.join('/')}?${name}=${value}#${value}`);
    fc.assert(
      fc.property(made, (address) => {
        const url = anonymousUrl(address);
        expect(url).not.toMatch(/[1-9@#%]/);
        expect(anonymousUrl(url)).toBe(url);
      }),
      { numRuns: 1000 },
    );
  });
});

const OUR_WORDS = new Set([...TAGS, ...ROLES, ...TYPES, '#text', 'unknown', 'https://example.co.jp/', REPORT_FORMAT]);

describe('a report', () => {
  test('carries nothing of what was seen', () => {
    fc.assert(
      fc.property(tree, withSecret, (seen, title) => {
        const report = makeReport(
          { url: 'https://example.co.jp/', title, screen: 'unknown', tree: seen },
          nothingKnown,
        );
        const texts: string[] = [report.title];
        const collect = ({ label, text, children }: Structure): void => {
          texts.push(label ?? '', text ?? '');
          for (const child of children) collect(child);
        };
        collect(report.tree);
        expect(texts.filter((text) => !tellsNothing(text))).toEqual([]);
        const others: unknown[] = [];
        JSON.stringify(report, (key, value) => {
          if (typeof value === 'string' && !['label', 'text', 'title'].includes(key)) others.push(value);
          return value;
        });
        expect(others.filter((word) => !OUR_WORDS.has(String(word)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('is cut where a page is very long, wide or deep, and says so', () => {
    const leaf = (): Structure => ({ tag: 'p', text: '行', children: [] });
    const wide = makeReport(
      { url: '', title: '', screen: 'unknown', tree: { tag: 'div', children: Array.from({ length: 500 }, leaf) } },
      nothingKnown,
    );
    expect(wide.tree.children).toHaveLength(60);
    expect(wide.tree.more).toBe(440);
    let deep = leaf();
    for (let at = 0; at < 5000; at += 1) deep = { tag: 'div', children: [deep] };
    const depth = ({ children }: Structure): number => 1 + Math.max(0, ...children.map(depth));
    expect(depth(makeReport({ url: '', title: '', screen: 'unknown', tree: deep }, nothingKnown).tree)).toBe(61);
  });
});
