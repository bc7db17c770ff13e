import { describe, expect, it } from 'vitest';
import factIds from './fact-ids.json' with { type: 'json' };
import { factsOf, procedures, sentences, sentencesOf, stages, stepsOf } from './read-catalogue.ts';

/** Facts that no step, warning or note carries, and why. */
const NOT_CARRIED: Record<string, string> = {};

/** hazards.json: where each hazard of the guide without accounting link bites. */
const BITES: [screen: string, hazards: string[]][] = [
  ['voucher-home', ['hz-01', 'hz-02']],
  ['portal-home', ['hz-02', 'hz-06', 'hz-17']],
  ['product-list', ['hz-05', 'hz-06', 'hz-08', 'hz-14']],
  ['product-register', ['hz-05', 'hz-14', 'hz-30', 'hz-36', 'hz-39', 'hz-51', 'hz-57', 'hz-58', 'hz-60']],
  ['group-register', ['hz-05', 'hz-15', 'hz-56']],
  ['login-password', ['hz-05', 'hz-50']],
  ['group-admin', ['hz-09', 'hz-17']],
  ['group-members', ['hz-09', 'hz-16']],
  ['apply-form', ['hz-10', 'hz-11', 'hz-12', 'hz-13']],
  ['apply-form-accounting', ['hz-13']],
  ['id-register', ['hz-18', 'hz-19', 'hz-20']],
  ['id-confirm-code', ['hz-21', 'hz-22', 'hz-23']],
  ['id-registered', ['hz-58']],
  ['support-login', ['hz-34', 'hz-35', 'hz-36', 'hz-54', 'hz-58', 'hz-60']],
  ['support-password', ['hz-34', 'hz-38', 'hz-52', 'hz-53', 'hz-55']],
  ['support-password-confirm', ['hz-34', 'hz-53']],
  ['desktop-apps', ['hz-32']],
  ['owned-products', ['hz-32']],
  ['owned-product-add', ['hz-32']],
];

describe('facts', () => {
  const carried = factsOf(...procedures, ...stages, ...sentences);

  it('are carried, or listed with a reason', () => {
    expect(factIds.filter((id) => !carried.includes(id))).toEqual(Object.keys(NOT_CARRIED));
  });

  it('are carried by exactly one place', () => {
    expect(carried.filter((id, index) => carried.indexOf(id) !== index)).toEqual([]);
  });
});

describe('hazards', () => {
  const standalone = procedures.filter(({ id }) => id === 'standalone-network').flatMap(stepsOf);

  it.each(BITES)('%s answers its hazards', (screen, hazards) => {
    const stage = standalone.find((step) => step.stage.screens.includes(screen))?.stage;
    const answered = stage ? sentencesOf(stage).flatMap((sentence) => sentence.hazards ?? []) : [];
    expect(hazards.filter((id) => !answered.includes(id))).toEqual([]);
  });

  it('that no screen shows are answered where they can be (hz-37)', () => {
    expect(sentences.flatMap(({ hazards = [] }) => hazards)).toContain('hz-37');
  });
});
