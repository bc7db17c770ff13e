import { expect, test } from 'vitest';
import { type DemoChoice, FIRST_CHOICE } from '../../../components/demo/demo-choice.ts';
import { DemoGuard } from '../../../entrypoints/demo/demo-guard.ts';

const at = (change: Partial<DemoChoice>) => new DemoGuard({ ...FIRST_CHOICE, ...change }).snapshot();

const TABLE: [Partial<DemoChoice>, string, string][] = [
  [{}, 'mismatch', 'closed'],
  [{ who: 'a' }, 'match', 'open'],
  [{ target: 'b' }, 'match', 'open'],
  [{ target: undefined }, 'no-target', 'closed'],
  [{ seen: false }, 'unverified', 'closed'],
  [{ seen: false, who: 'a' }, 'unverified', 'closed'],
  [{ screen: 'apply-form' }, 'unverified', 'open'],
];

test.each(TABLE)('%j is judged %s, and the gate is %s', (change, verdict, gate) => {
  expect(at(change)).toMatchObject({ decision: { verdict }, gate });
});

test('going ahead takes the target’s name, and holds until something else is chosen', () => {
  const guard = new DemoGuard(FIRST_CHOICE);
  expect(guard.goAhead('another')).toBe('wrong-name');
  expect(guard.isClosed()).toBe(true);
  expect(guard.goAhead(guard.snapshot().state?.target?.name ?? '')).toBe('done');
  expect(guard.snapshot()).toMatchObject({ gate: 'open', goneAhead: true });
  guard.choose({ seen: false });
  expect(guard.isClosed()).toBe(true);
  guard.choose({ seen: true });
  expect(guard.isClosed()).toBe(true);
});

test('the form has a hint of its step with a note for each of its fields', () => {
  const guard = new DemoGuard({ ...FIRST_CHOICE, screen: 'apply-form' });
  expect(guard.snapshot().step).toBe('standalone-network/STEP3');
  expect(guard.hint()).toMatchObject({ kind: 'do', step: 'STEP3', notes: { length: 3 } });
});
