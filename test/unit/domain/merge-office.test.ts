import { describe, expect, test } from 'vitest';
import {
  type FieldVersion,
  lastChange,
  mergeOffices,
  type OfficeVersion,
  sameVersion,
  valuesOf,
} from '../../../lib/domain/merge-office.ts';
import { fc } from '../../support/properties.ts';

const checked = { numRuns: 2000 };

/** Few moments and values, so that they often meet. */
const moment = fc.integer({ min: 0, max: 6 });
const value = fc.constantFrom<unknown>('a', 'b', '', 1, null, ['a', 'b'], ['b'], { x: 1, y: [2] }, { y: [2], x: 1 });
const field: fc.Arbitrary<FieldVersion> = fc.oneof(
  fc.record({ at: moment, value }),
  moment.map((at) => ({ at })),
);
const FIELDS = ['name', 'notes', 'constructor', 'fax'] as const;
/** Any version that machines can come to have: what they got is a merge with nothing. */
const version: fc.Arbitrary<OfficeVersion> = fc
  .record({
    createdAt: moment,
    fields: fc.dictionary(fc.constantFrom(...FIELDS), field).map((found) => new Map(Object.entries(found))),
    deletedAt: fc.option(moment, { nil: undefined }),
  })
  .map((raw) => mergeOffices(raw, raw));

const plain = ({ createdAt, fields, deletedAt }: OfficeVersion) => ({
  createdAt,
  deletedAt,
  fields: [...fields].sort(([one], [other]) => (one < other ? -1 : 1)),
});
const all = <T extends unknown[]>(holds: (...of: T) => unknown, ...from: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.assert(
    fc.property(fc.tuple(...from), (of) => {
      holds(...(of as T));
    }),
    checked,
  );

describe('merging two versions of an office', () => {
  test('is commutative', () => {
    all((a, b) => expect(plain(mergeOffices(a, b))).toEqual(plain(mergeOffices(b, a))), version, version);
  });

  test('is associative', () => {
    all(
      (a, b, c) =>
        expect(plain(mergeOffices(mergeOffices(a, b), c))).toEqual(plain(mergeOffices(a, mergeOffices(b, c)))),
      version,
      version,
      version,
    );
  });

  test('is idempotent, also when the same is heard again later', () => {
    all((a) => expect(plain(mergeOffices(a, a))).toEqual(plain(a)), version);
    all(
      (a, b) => {
        const both = mergeOffices(a, b);
        expect(plain(mergeOffices(both, b))).toEqual(plain(both));
      },
      version,
      version,
    );
  });

  test('a deletion of which only the moment is kept deletes the same offices', () => {
    const bury = (one: OfficeVersion) => (one.deletedAt === undefined ? one : { ...one, fields: new Map() });
    all((a, b) => expect(mergeOffices(a, bury(b)).deletedAt).toBe(mergeOffices(a, b).deletedAt), version, version);
  });

  const of = (fields: Record<string, FieldVersion>, deletedAt?: number): OfficeVersion => ({
    createdAt: 1,
    fields: new Map(Object.entries(fields)),
    ...(deletedAt === undefined ? {} : { deletedAt }),
  });
  test.each<[string, OfficeVersion, OfficeVersion, Record<string, unknown> | 'deleted']>([
    [
      'different fields',
      of({ n: { at: 1, value: 'A' }, m: { at: 3, value: 'm' } }),
      of({ n: { at: 2, value: 'B' } }),
      { n: 'B', m: 'm' },
    ],
    ['the same field', of({ n: { at: 5, value: 'A' } }), of({ n: { at: 4, value: 'B' } }), { n: 'A' }],
    ['the same moment', of({ n: { at: 4, value: 'A' } }), of({ n: { at: 4, value: 'B' } }), { n: 'B' }],
    ['emptied later', of({ n: { at: 4, value: 'A' } }), of({ n: { at: 5 } }), {}],
    ['filled later', of({ n: { at: 6, value: 'A' } }), of({ n: { at: 5 } }), { n: 'A' }],
    ['deleted later', of({ n: { at: 4, value: 'A' } }), of({}, 5), 'deleted'],
    ['deleted at the same moment', of({ n: { at: 5, value: 'A' } }), of({}, 5), 'deleted'],
    [
      'changed after the deletion',
      of({ n: { at: 1, value: 'A' }, m: { at: 6, value: 'm' } }),
      of({}, 5),
      { n: 'A', m: 'm' },
    ],
    ['deleted twice', of({}, 7), of({}, 5), 'deleted'],
  ])('%s', (_, one, other, wanted) => {
    const merged = mergeOffices(one, other);
    if (wanted === 'deleted')
      expect(merged.deletedAt).toBe(
        lastChange({ ...one, deletedAt: Math.max(one.deletedAt ?? 0, other.deletedAt ?? 0) }),
      );
    else expect([merged.deletedAt, valuesOf(merged)]).toEqual([undefined, wanted]);
  });
});

test('versions are the same by their fields and moments; of deleted ones only the moment counts', () => {
  const at = (moment: number, inside: unknown) => ({
    createdAt: 1,
    fields: new Map<string, FieldVersion>([['a', { at: moment, value: inside }]]),
  });
  expect(sameVersion(at(1, { x: 1, y: 2 }), { ...at(1, { y: 2, x: 1 }), createdAt: 0 })).toBe(true);
  expect(sameVersion(at(1, 'a'), at(2, 'a'))).toBe(false);
  expect(sameVersion(at(1, 'a'), at(1, 'b'))).toBe(false);
  expect(sameVersion({ ...at(1, 'a'), deletedAt: 3 }, { ...at(2, 'b'), deletedAt: 3 })).toBe(true);
  expect(sameVersion({ ...at(1, 'a'), deletedAt: 3 }, at(1, 'a'))).toBe(false);
});
