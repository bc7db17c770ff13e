import { expect, test } from 'vitest';
import type { OfficeId } from '../../../lib/domain/office.ts';
import { tombstone } from '../../../lib/ledger/next-record.ts';

const common = { id: 'a' as OfficeId, seq: 0, createdAt: 10, by: 't' };

test.each([
  ['later than all', { ...common, office: { name: 'A' }, changedAt: { notes: 20 } }, 30, 30],
  ['with the clock set back', { ...common, office: { name: 'A' }, changedAt: { notes: 20 } }, 5, 21],
  ['just created', { ...common, office: { name: 'A' }, changedAt: {} }, 10, 11],
  ['deleted again', { ...common, deletedAt: 40 }, 5, 41],
])('a deletion is younger than what it deletes: %s', (_, old, at, wanted) => {
  expect(tombstone(old, { by: 'u', at })).toEqual({ id: 'a', seq: 0, createdAt: 10, by: 'u', deletedAt: wanted });
});
