import { describe, expect, test } from 'vitest';
import { type FindingKind, findings } from '../../../lib/domain/health.ts';
import type { Office } from '../../../lib/domain/office.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';

const office = (name: string, more: object = {}): Office =>
  ({
    id: name,
    name,
    yayoiId: `${name.toLowerCase()}@example.co.jp`,
    procedure: 'standalone-network',
    ...more,
  }) as Office;
const found = (offices: Office[], seen: Record<string, number> = {}) =>
  findings(offices, new Map(Object.entries(seen) as [YayoiId, number][])).map(({ kind, offices: of, value }) => ({
    kind,
    names: of.map(({ name }) => name),
    value,
  }));

test('a good ledger has nothing that stands out', () => {
  expect(found([office('A', { businessGroup: 'GA', notes: '控え' }), office('B', { businessGroup: 'GB' })])).toEqual(
    [],
  );
});

test.each<[FindingKind, Office[], string[], string]>([
  ['no_yayoi_id', [office('A', { yayoiId: undefined })], ['A'], 'A'],
  ['no_procedure', [office('A', { procedure: undefined })], ['A'], 'A'],
  [
    'same_group',
    [office('A', { businessGroup: '山田　商店' }), office('B', { businessGroup: '山田商店' })],
    ['A', 'B'],
    '山田　商店',
  ],
  [
    'same_alias',
    [office('A', { aliases: ['ﾔﾏﾀﾞ'] }), office('やまだ', { yayoiId: 'y@example.co.jp' })],
    ['A', 'やまだ'],
    'A',
  ],
  ['secret_note', [office('A', { notes: 'パスワード：abc12345' })], ['A'], 'A'],
])('%s', (kind, offices, names, value) => {
  expect(found(offices)).toEqual([{ kind, names, value }]);
});

describe('a domain that may be a slip', () => {
  const three = ['A', 'B', 'C'].map((name) => office(name));
  test.each(['exmaple.co.jp', 'example.co.j', 'exsample.co.jp', 'exanple.co.jp'])('%s', (domain) => {
    expect(found([...three, office('D', { yayoiId: `d@${domain}` })])).toEqual([
      { kind: 'odd_domain', names: ['D'], value: `d@${domain}` },
    ]);
  });
  test.each(['other.example.co.jp', 'example.com', 'exxmple.co.uk'])('not %s', (domain) => {
    expect(found([...three, office('D', { yayoiId: `d@${domain}` })])).toEqual([]);
  });
  test('not one that several use, and not while none is common', () => {
    const others = ['D', 'E', 'F'].map((name) => office(name, { yayoiId: `${name}@exampla.co.jp` }));
    expect(found([...three, ...others])).toEqual([]);
    expect(found([office('A'), office('B', { yayoiId: 'b@exampla.co.jp' })])).toEqual([]);
  });
});

test('who was seen: an ID of nobody, and offices that never were; nothing before anybody was', () => {
  const offices = [office('A'), office('B')];
  expect(found(offices)).toEqual([]);
  expect(found(offices, { 'a@example.co.jp': 1, 'z@example.co.jp': 2 })).toEqual([
    { kind: 'unknown_id', names: [], value: 'z@example.co.jp' },
    { kind: 'never_seen', names: ['B'], value: 'B' },
  ]);
});

test('what is put away is left alone, but its ID is known', () => {
  expect(found([office('A', { archived: true, procedure: undefined })], { 'a@example.co.jp': 1 })).toEqual([]);
});
