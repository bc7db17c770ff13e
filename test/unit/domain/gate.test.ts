import { describe, expect, it } from 'vitest';
import { type GoneAhead, gateState } from '../../../lib/domain/gate.ts';
import type { OfficeId } from '../../../lib/domain/office.ts';
import type { Decision } from '../../../lib/domain/verdict.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';

const a = '1' as OfficeId;
const b = '2' as OfficeId;
const seen = 'b@example.co.jp' as YayoiId;
const other = 'c@example.co.jp' as YayoiId;
const mismatch: Decision = { verdict: 'mismatch', yayoiId: seen };
const unseen: Decision = { verdict: 'unverified', doubt: 'not-seen' };
const ahead: GoneAhead = { target: a, yayoiId: seen };

const table: [string, boolean, Decision, OfficeId | undefined, GoneAhead | undefined, 'open' | 'closed'][] = [
  ['match', true, { verdict: 'match', yayoiId: seen }, a, undefined, 'open'],
  ['empty', true, { verdict: 'empty' }, undefined, undefined, 'open'],
  ['mismatch', true, mismatch, a, undefined, 'closed'],
  ['stale', true, { verdict: 'stale', yayoiId: seen }, a, undefined, 'closed'],
  ['unverified', true, unseen, a, undefined, 'closed'],
  ['no target', true, { verdict: 'no-target' }, undefined, undefined, 'closed'],
  ['mismatch where the gate does not stand', false, mismatch, a, undefined, 'open'],
  ['gone ahead', true, mismatch, a, ahead, 'open'],
  ['gone ahead, then another target', true, mismatch, b, ahead, 'closed'],
  ['gone ahead, then another Yayoi ID', true, { ...mismatch, yayoiId: other }, a, ahead, 'closed'],
  ['gone ahead unseen, then a wrong ID shows', true, mismatch, a, { target: a, yayoiId: undefined }, 'closed'],
  ['gone ahead on a stale page', true, { verdict: 'stale', yayoiId: seen }, a, ahead, 'closed'],
  ['gone ahead, ledger unreadable', true, { ...unseen, doubt: 'ledger-unreadable', yayoiId: seen }, a, ahead, 'closed'],
  ['gone ahead without a target', true, { verdict: 'no-target', yayoiId: seen }, undefined, ahead, 'closed'],
];

describe('gate', () => {
  it.each(table)('%s', (_name, stands, decision, target, gone, expected) => {
    expect(gateState(stands, decision, target, gone)).toBe(expected);
  });
});
