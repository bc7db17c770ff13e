import { describe, expect, it } from 'vitest';
import { gateStands, isImportScreen, mayTakeFiles, type Place } from '../../../lib/guard/where.ts';

const place: Place = { host: 'unknown', screen: 'unknown', screenGate: 'none', voucherOrigin: false, importing: false };

const table: [string, Partial<Place>, boolean][] = [
  ['a voucher screen', { screen: 'voucher-upload', screenGate: 'origin' }, true],
  [
    'a voucher screen on a known host',
    { host: 'myportal', screen: 'voucher-introduction', screenGate: 'screen' },
    true,
  ],
  ['an unknown host before its screen is known', {}, true],
  ['an unknown host once the screen is another one', { screen: 'contract-list' }, false],
  ['another screen of an origin that showed vouchers', { screen: 'contract-list', voucherOrigin: true }, true],
  ['an unrecognised page of such an origin', { voucherOrigin: true }, true],
  ['the portal', { host: 'myportal', screen: 'product-list' }, false],
  ['an unrecognised page of the portal', { host: 'myportal' }, false],
  ['another product', { host: 'other-product' }, false],
  ['an import screen', { host: 'other-product', importing: true }, true],
  ['marketing pages', { host: 'www' }, false],
  ['the support site', { host: 'excluded' }, false],
  ['elsewhere', { host: 'outside', screenGate: 'origin', voucherOrigin: true }, false],
];

describe('where the gate stands (design §5)', () => {
  it.each(table)('%s', (_name, change, expected) => expect(gateStands({ ...place, ...change })).toBe(expected));
});

describe('import screens (site-facts: smart.yayoi-kk.co.jp)', () => {
  it.each([
    ['https://smart.yayoi-kk.co.jp/Smart/ScanDataImport', true],
    ['https://smart.yayoi-kk.co.jp/Smart/CsvImport', true],
    ['https://smart.yayoi-kk.co.jp/smart/csvimport/', true],
    ['https://smart.yayoi-kk.co.jp/Smart/CsvImport/upload?x=1', true],
    ['https://smart.yayoi-kk.co.jp/Smart/CsvImporter', false],
    ['https://smart.yayoi-kk.co.jp/Smart', false],
    ['https://smart.yayoi-kk.co.jp/', false],
    ['https://kaikei.yayoi-kk.co.jp/Smart/CsvImport', false],
    ['https://www.yayoi-kk.co.jp/Smart/CsvImport', false],
  ])('%s: %s', (url, expected) => expect(isImportScreen(new URL(url))).toBe(expected));

  it.each([
    ['unknown', 'voucher.yayoi-kk.co.jp', true],
    ['myportal', 'myportal.yayoi-kk.co.jp', true],
    ['other-product', 'smart.yayoi-kk.co.jp', true],
    ['other-product', 'kaikei.yayoi-kk.co.jp', false],
    ['myaccount', 'myaccount.yayoi-kk.co.jp', false],
    ['www', 'www.yayoi-kk.co.jp', false],
  ])('%s %s takes files: %s', (kind, host, expected) => expect(mayTakeFiles(kind, host)).toBe(expected));
});
