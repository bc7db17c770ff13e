import { describe, expect, it } from 'vitest';
import { changed, isDone, NO_PROGRESS, shownDone } from '../../../lib/domain/progress.ts';

const NOW = 1_000;

describe('what someone does by hand', () => {
  it('ticks a stage and takes it back', () => {
    const done = changed(NO_PROGRESS, { ticks: { 'id-register': 'done' } }, NOW);
    expect(done.ticks['id-register']).toEqual({ state: 'done', by: 'hand', at: NOW });
    expect(isDone(changed(done, { ticks: { 'id-register': 'open' } }, NOW + 1), 'id-register')).toBe(false);
  });
  it('keeps, changes and empties notes and the day of the application', () => {
    const one = changed(NO_PROGRESS, { notes: { apply: '郵送した' }, appliedOn: '2026-11-20' }, NOW);
    expect(one).toMatchObject({ notes: { apply: '郵送した' }, appliedOn: '2026-11-20' });
    expect(changed(one, { ticks: { apply: 'done' } }, NOW)).toMatchObject({
      notes: { apply: '郵送した' },
      appliedOn: '2026-11-20',
    });
    expect(changed(one, { notes: { apply: null }, appliedOn: null }, NOW)).toEqual({
      ticks: {},
      notes: {},
      appliedOn: undefined,
    });
  });
});

describe('what a page shows', () => {
  it('ticks what nobody has said anything of', () => {
    const seen = shownDone(NO_PROGRESS, ['product-register'], NOW);
    expect(seen.ticks['product-register']).toEqual({ state: 'done', by: 'evidence', at: NOW });
  });
  it.each(['done', 'open'] as const)('leaves what someone said by hand (%s)', (state) => {
    const said = changed(NO_PROGRESS, { ticks: { 'product-register': state } }, NOW);
    expect(shownDone(said, ['product-register'], NOW + 1)).toBe(said);
  });
  it('says nothing anew where it was known', () => {
    const seen = shownDone(NO_PROGRESS, ['product-register'], NOW);
    expect(shownDone(seen, ['product-register'], NOW + 1)).toBe(seen);
  });
});

describe('taking back', () => {
  it('puts a former tick back as it was, evidence too, and leaves no trace of a first one', () => {
    const seen = shownDone(NO_PROGRESS, ['apply'], NOW);
    const open = changed(seen, { ticks: { apply: 'open' } }, NOW + 1);
    expect(changed(open, { ticks: { apply: seen.ticks.apply ?? null } }, NOW + 2)).toEqual(seen);
    const ticked = changed(NO_PROGRESS, { ticks: { apply: 'done' } }, NOW);
    const back = changed(ticked, { ticks: { apply: null } }, NOW + 1);
    expect(shownDone(back, ['apply'], NOW + 2).ticks.apply).toMatchObject({ state: 'done', by: 'evidence' });
  });
});
