// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DETECT_AT } from '../../../lib/procedures/hazards.ts';
import { FIELD_ROWS } from '../../e2e/support/field-rows.ts';
import { CODE_ROWS, POPUP_ROWS } from '../../e2e/support/hazard-moments.ts';
import { HAZARD_ROWS } from '../../e2e/support/hazard-rows.ts';

/** Hazards of which only a standing note can speak: what would tell them is the value of a password, which is never read (design §6). */
const PASSWORDS = ['hz-20', 'hz-50', 'hz-51', 'hz-52'];
/** Hazards that only a standing sentence answers, and why nothing of them can be seen; the row proves that it stands there. */
const NOT_IN_LEDGER: Record<string, string> = {
  'hz-38': 'the name is meant to look so: the page always shows it, and the sentence always explains it',
  'hz-39': 'the ledger knows procedures, not products: the procedures for other products say so',
  'hz-53': 'whether someone wrote the password down shows nowhere',
  'hz-70': 'the ledger has no place for the accounting firm (contract §6)',
  'hz-74': 'the ledger knows no kind of product (contract §6)',
};

const on = (hazards: readonly string[], screen: string): string[] => hazards.map((id) => `${id} on ${screen}`);
const planted = new Set([
  ...FIELD_ROWS.flatMap(({ hazards, screen }) => on(hazards, screen)),
  ...HAZARD_ROWS.flatMap(({ hazards, screen }) => on(hazards, screen)),
  ...CODE_ROWS.flatMap(({ hazards }) => on(hazards, 'id-confirm-code')),
  ...POPUP_ROWS.flatMap(({ hazards }) => on(hazards, 'popup')),
]);

describe('every hazard that can be seen', () => {
  it('is planted on each of its screens in a browser', () => {
    const wanted = Object.entries(DETECT_AT).flatMap(([id, screens]) => screens.map((screen) => `${id} on ${screen}`));
    expect(wanted.filter((one) => !planted.has(one))).toEqual([]);
  });

  it('is noticed by more than a standing sentence, but for those that show nowhere', () => {
    const noticed = new Set<string>([
      ...FIELD_ROWS.flatMap(({ hazards }) => hazards),
      ...HAZARD_ROWS.flatMap(({ hazards, standing }) => (standing ? [] : hazards)),
      ...[...CODE_ROWS, ...POPUP_ROWS].flatMap(({ hazards }) => hazards),
    ]);
    const standing = Object.keys(DETECT_AT).filter((id) => !noticed.has(id));
    expect(standing.sort()).toEqual([...PASSWORDS, ...Object.keys(NOT_IN_LEDGER)].sort());
  });
});
