// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { facts, fromCopy, fromShared, hazards, screens } from './guides.ts';

describe('the copy of the facts', () => {
  it.each(['facts', 'screens', 'hazards'])('%s is as beside the checkout', (name) => {
    expect(fromCopy(name)).toBe(fromShared(name) ?? fromCopy(name));
  });

  it('is whole', () => {
    expect([facts.length, screens.length, hazards.length]).toEqual([349, 51, 70]);
  });
});
