import { expect, test } from 'vitest';
import type { OfficeId } from '../../../lib/domain/office.ts';
import { allAtOnce } from '../../../lib/domain/sliced.ts';
import { planImport } from '../../../lib/ledger/plan-import.ts';

test('a row that says something else than the administrator is refused by itself', () => {
  const offices = [
    { id: 'm' as OfficeId, name: '事業所M', businessGroup: 'G' },
    { id: 'o' as OfficeId, name: '事業所O' },
  ];
  const rows = [
    { row: 1, fields: { name: '事業所M', businessGroup: '別', notes: 'n' } },
    { row: 2, fields: { name: '事業所O', businessGroup: 'H' } },
    { row: 3, fields: { name: '事業所M', businessGroup: 'G' } },
  ];
  const plan = allAtOnce(planImport(rows, offices, new Map([['m' as OfficeId, ['name', 'businessGroup']]])));
  expect(plan.refused).toEqual([
    { row: 1, name: '事業所M', problems: [{ field: 'businessGroup', code: 'managed_field', values: ['事業所M'] }] },
  ]);
  expect(plan.changed.map(({ row }) => row)).toEqual([2]);
  expect(plan.unchanged.map(({ row }) => row)).toEqual([3]);
});
