import { expect, test } from 'vitest';
import { tabStatus } from '../../../../entrypoints/popup/tab-status.ts';
import type { OfficeBrief, OfficeId } from '../../../../lib/domain/office.ts';
import { VERDICTS, type Verdict } from '../../../../lib/domain/verdict.ts';
import { parseYayoiId } from '../../../../lib/domain/yayoi-id.ts';

const A = parseYayoiId('a@example.co.jp');
const B = parseYayoiId('b@example.co.jp');
const office = (yayoiId: typeof A): OfficeBrief => ({
  id: 'one' as OfficeId,
  name: '事業所A',
  mark: 'A',
  color: '#0b7285',
  yayoiId,
});
const report = (verdict: Verdict, yayoiId?: typeof A) => ({
  report: { screen: 'voucher-home', verdict, gate: 'open' as const, ...(yayoiId ? { yayoiId } : {}) },
});

test.each([
  ['match', A, office(A), 'judged'],
  ['match', B, office(A), 'pending'],
  ['match', A, office(undefined), 'pending'],
  ['match', A, undefined, 'pending'],
  ['mismatch', B, office(A), 'judged'],
  ['mismatch', A, office(A), 'pending'],
  ['mismatch', B, office(undefined), 'judged'],
  ['stale', A, office(A), 'judged'],
  ['unverified', undefined, office(A), 'judged'],
  ['unverified', undefined, undefined, 'pending'],
  ['no-target', B, undefined, 'judged'],
  ['no-target', B, office(A), 'pending'],
] as const)('%s of %s under %o is %s', (verdict, yayoiId, target, kind) => {
  expect(tabStatus(report(verdict, yayoiId), true, target).kind).toBe(kind);
});

test('no verdict ever says match when the target has another Yayoi ID', () => {
  const shown = VERDICTS.map((verdict) => tabStatus(report(verdict, B), true, office(A)));
  expect(shown.filter((status) => status.kind === 'judged' && status.verdict === 'match')).toEqual([]);
});

test('a tab that does not answer is no page of the sites, or one that was open before the extension', () => {
  expect(tabStatus({}, false, office(A))).toEqual({ kind: 'no-page' });
  expect(tabStatus({}, true, office(A))).toEqual({ kind: 'pending' });
});
