import { describe, expect, it } from 'vitest';
import { PROCEDURES } from '../../../lib/domain/procedure.ts';
import { changed, NO_PROGRESS } from '../../../lib/domain/progress.ts';
import { checklistOf, standingOf } from '../../../lib/procedures/checklist.ts';

const names = (procedure: Parameters<typeof checklistOf>[0]): string[] =>
  checklistOf(procedure).setup.flatMap(({ items }) => items.map(({ name }) => name));

describe('the checklist of a procedure', () => {
  it.each([
    ['standalone-network', ['STEP1', 'STEP2', 'STEP3', 'STEP4', 'STEP5']],
    ['accounting-network', ['STEP1', 'STEP2', 'STEP3', 'STEP4', 'STEP5', 'STEP6']],
  ] as const)('%s has its STEPs in their order', (procedure, steps) => {
    expect(checklistOf(procedure).setup.map(({ step }) => step)).toEqual(steps);
  });

  it('ticks off desktop steps too, and no screen that is only passed through', () => {
    expect(names('accounting-network')).toContain('token-read');
    expect(names('accounting-network')).not.toContain('login-id');
    expect(names('standalone-network')).not.toContain('voucher-deleted');
    expect(names('accounting-firm-link')).toEqual(expect.arrayContaining(['contract-approval', 'firm-data-done']));
  });

  it('names every item once', () => {
    for (const procedure of PROCEDURES) expect(new Set(names(procedure)).size).toBe(names(procedure).length);
  });

  it('has nothing where there is no guide here', () => {
    expect(checklistOf('standalone-other')).toEqual({ setup: [], more: [] });
  });
});

describe('how far an office has come', () => {
  const list = checklistOf('standalone-network');
  it('begins with the first thing to do', () => {
    expect(standingOf(list, NO_PROGRESS)).toMatchObject({ done: 0, next: { name: names('standalone-network')[0] } });
  });
  it('goes on with the first that is open, also when later ones are done', () => {
    const [first = '', second = '', third = ''] = names('standalone-network');
    const progress = changed(NO_PROGRESS, { ticks: { [first]: 'done', [third]: 'done' } }, 1);
    expect(standingOf(list, progress)).toMatchObject({ done: 2, next: { name: second } });
  });
  it('ends with nothing more to do', () => {
    const ticks = Object.fromEntries(names('standalone-network').map((name) => [name, 'done' as const]));
    const { done, all, next } = standingOf(list, changed(NO_PROGRESS, { ticks }, 1));
    expect([done, next]).toEqual([all, undefined]);
  });
});
