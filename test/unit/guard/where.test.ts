import { describe, expect, it } from 'vitest';
import { gateStands, type Place } from '../../../lib/guard/where.ts';

const place: Place = { host: 'unknown', screen: 'unknown', screenGate: 'none', voucherOrigin: false };

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
  ['marketing pages', { host: 'www' }, false],
  ['the support site', { host: 'excluded' }, false],
  ['elsewhere', { host: 'outside', screenGate: 'origin', voucherOrigin: true }, false],
];

describe('where the gate stands (design §5)', () => {
  it.each(table)('%s', (_name, change, expected) => expect(gateStands({ ...place, ...change })).toBe(expected));
});
