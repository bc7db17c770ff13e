// @vitest-environment node
import { expect, it } from 'vitest';
import { standsIn } from '../../../lib/domain/stands-in.ts';

it.each([
  ['7000002', '7000002', true],
  ['弥生会計(7000002)', '7000002', true],
  ['17000002', '7000002', false],
  ['70000021', '7000002', false],
  ['b@example.co.jp', 'B@example.co.jp', true],
  ['ab@example.co.jp', 'b@example.co.jp', false],
  ['anything', undefined, false],
] as const)('%s names %s: %s', (text, value, holds) => {
  expect(standsIn(text, value)).toBe(holds);
});
