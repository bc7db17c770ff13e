import { expect, test } from 'vitest';
import type { Procedure } from '../../../lib/domain/procedure.ts';
import type { Hint } from '../../../lib/hints/hint.ts';
import { hintFor } from '../../../lib/hints/hint-for.ts';
import { whenHidden } from '../../../lib/hints/when-hidden.ts';

const hint = (screen: string, procedure: Procedure, page = '') =>
  hintFor({ screen, procedure, verdict: 'match', read: () => page });

test.each([
  ['an ordinary screen says nothing', hint('apply-form', 'standalone-network'), false],
  ['a screen that the office must not use is said', hint('apply-form', 'accounting-network'), true],
  ['another Yayoi ID than the target’s is said', hint('owned-product-add', 'accounting-network'), true],
])('with the hints hidden, %s', (_what, whole, shown) => {
  expect(whole, 'there is a hint to hide').toBeDefined();
  expect(whenHidden(whole)).toBe(shown ? whole : undefined);
});

test('what the page tells at this moment is said', () => {
  const whole = hint('apply-form', 'standalone-network');
  if (!whole) throw new Error('no hint');
  const now: Hint = { ...whole, now: [{ key: 'hint_undecided', values: [], lead: 'hint_now' }] };
  expect(whenHidden(now)).toBe(now);
});

test('where there is no hint, there is none', () => expect(whenHidden(undefined)).toBeUndefined());
