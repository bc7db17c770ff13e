import { describe, expect, test } from 'vitest';
import { parseOfficeToken } from '../../../lib/domain/office-token.ts';
import { sameValue } from '../../../lib/domain/same-value.ts';
import { parseServiceContractId } from '../../../lib/domain/service-contract-id.ts';
import { siteOrigin } from '../../../lib/domain/site-origin.ts';

describe('service contract ID', () => {
  test.each([
    ['6000000', '6000000'],
    [' ７１２３４５６\u200b', '7123456'],
    ['8999999', '8999999'],
  ])('%j is %s', (raw, id) => expect(parseServiceContractId(raw)).toBe(id));
  test.each(['', '5000000', '9000000', '700000', '70000000', '7000-000', '7千万', 'x7000000'])('%j is none', (raw) => {
    expect(parseServiceContractId(raw)).toBeUndefined();
  });
});

describe('office token', () => {
  const token = '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed';
  test.each([token, token.toUpperCase(), ` ${token}\n`])('%j', (raw) => expect(parseOfficeToken(raw)).toBe(token));
  test.each(['', token.slice(1), `${token}0`, token.replaceAll('-', ''), token.replace('b', 'g')])(
    '%j is none',
    (raw) => {
      expect(parseOfficeToken(raw)).toBeUndefined();
    },
  );
});

test.each([
  [1, 1, true],
  [null, undefined, false],
  [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [{ a: 1 }, { b: 1 }, false],
  [{ a: 1 }, { a: 1, b: 1 }, false],
  ['1', 1, false],
])('%j and %j say the same: %s', (one, other, same) => {
  expect(sameValue(one, other)).toBe(same);
});

test.each([
  ['https://smart.yayoi-kk.co.jp/a?b#c', 'https://smart.yayoi-kk.co.jp'],
  ['https://a.b.yayoi-kk.co.jp:8443', 'https://a.b.yayoi-kk.co.jp:8443'],
  ['http://smart.yayoi-kk.co.jp', undefined],
  ['https://yayoi-kk.co.jp.example.co.jp', undefined],
  ['https://notyayoi-kk.co.jp', undefined],
  ['https://smart.yayoi-kk.co.jp@example.co.jp', undefined],
  ['about:blank', undefined],
  ['null', undefined],
  ['', undefined],
])('the site of %j is %s', (address, origin) => {
  expect(siteOrigin(address)).toBe(origin);
});
