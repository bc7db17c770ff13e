// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DETECT_AT, TOLD_ONLY } from '../../../lib/procedures/hazards.ts';
import { facts, hazards, isWeb } from './guides.ts';
import { carried, HAZARD_IDS, uses } from './read-catalogue.ts';

const all = carried(HAZARD_IDS);

/** Where a hazard of a guide's facts does not bite although its screen is one of the guide's, and why. */
const ELSEWHERE: Record<string, string> = {
  ...because('its screen must not be used at all, and the hint says so', [
    'hz-05 on owned-products in standalone-network',
    'hz-36 on owned-product-add in standalone-network',
    'hz-51 on owned-product-add in standalone-network',
    'hz-57 on owned-product-add in standalone-network',
    ...['hz-10', 'hz-11', 'hz-12'].flatMap((id) => [
      `${id} on apply-form-accounting in standalone-network`,
      `${id} on apply-form in accounting-network`,
    ]),
  ]),
  ...because('it is about the token, which this procedure does not need', [
    'hz-09 on desktop-portal in standalone-network',
  ]),
  ...because('the rule that it must not be carried over from holds here (hz-30)', [
    'hz-85 on product-register in accounting-network',
    'hz-85 on product-register in standalone-network',
  ]),
};

function because(reason: string, places: string[]): Record<string, string> {
  return Object.fromEntries(places.map((place) => [place, reason]));
}

/** Guides that the hazard's facts belong to. */
function guidesOf(of: readonly string[]): Set<string> {
  return new Set(facts.filter(({ id }) => of.includes(id)).flatMap(({ procedures }) => procedures));
}

describe('hazards', () => {
  it('are those of the guides', () => {
    const known = hazards.map(({ id }) => id);
    expect(all.filter(([, id]) => !known.includes(id))).toEqual([]);
  });

  it.each(hazards)('$id is answered by something that is said', ({ id }) => {
    const keys = all.filter(([, one]) => one === id).map(([key]) => key);
    expect(uses.some(({ key }) => keys.includes(key))).toBe(true);
  });

  it('that nothing in the browser shows are told only', () => {
    expect([...TOLD_ONLY].sort()).toEqual(hazards.filter(({ detectable }) => detectable === 'no').map(({ id }) => id));
  });

  it('that can be seen say on which screens', () => {
    const seen = hazards.filter(({ detectable }) => detectable !== 'no');
    const expected = seen.map(({ id, where }) => [id, where.filter(isWeb)]);
    // Smart transaction import has no address in the guides: only the ledger knows of the pause.
    expect(Object.entries(DETECT_AT)).toEqual(expected.map(([id, at]) => [id, id === 'hz-61' ? ['popup'] : at]));
  });

  it('are answered on every screen where they bite, in every guide whose facts they rest on', () => {
    const missing = hazards.flatMap(({ id, where, facts: of }) => {
      const keys = all.filter(([, one]) => one === id).map(([key]) => key);
      return [...guidesOf(of)].flatMap((guide) =>
        where
          .filter((screen) => uses.some((use) => use.guide === guide && use.screens.includes(screen)))
          .filter(
            (screen) =>
              !uses.some((use) => use.guide === guide && use.screens.includes(screen) && keys.includes(use.key)),
          )
          .map((screen) => `${id} on ${screen} in ${guide}`),
      );
    });
    expect(missing.filter((one) => !(one in ELSEWHERE))).toEqual([]);
    expect(Object.keys(ELSEWHERE).filter((one) => !missing.includes(one))).toEqual([]);
  });

  it('of products without a guide end with where to go (hz-14)', () => {
    const ends = uses.filter(({ stage, guide }) => stage === 'outside' && /-other$/.test(guide));
    expect(ends.map(({ guide, sentence }) => [guide, sentence?.link?.url])).toEqual([
      ['standalone-other', 'https://www.yayoi-kk.co.jp/yss/info/users-20230908-1.html'],
      ['accounting-other', 'https://www.yayoi-kk.co.jp/yss/info/users-20230908-1.html'],
    ]);
  });
});
