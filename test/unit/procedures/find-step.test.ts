import { describe, expect, it } from 'vitest';
import type { Procedure } from '../../../lib/domain/procedure.ts';
import { findStep } from '../../../lib/procedures/find-step.ts';
import { stepName } from '../../../lib/procedures/step-name.ts';

const table: [screen: string, procedure: Procedure | undefined, mark: string][] = [
  ['id-register', 'standalone-network', 'standalone-network/STEP2'],
  ['apply-form', 'standalone-network', 'standalone-network/STEP3'],
  ['login-id', 'standalone-network', 'standalone-network/STEP5'],
  ['group-members', 'standalone-network', 'standalone-network/FAQ'],
  ['voucher-home', 'standalone-network', 'standalone-network/STEP1'],
  ['product-register', 'accounting-network', 'accounting-network/STEP6'],
  ['product-register', 'accounting-firm-link', 'accounting-firm-link/network-3'],
  ['owned-products', 'accounting-network', 'accounting-network/STEP6'],
  // The guide for every day holds where the procedure has nothing of its own.
  ['portal-home', 'accounting-firm-link', 'daily-use/②-5'],
  ['voucher-home', 'standalone-other', 'daily-use/②-6'],
  ['voucher-detail', 'standalone-network', 'daily-use/③-2'],
  ['login-id', undefined, 'daily-use/②-3'],
  // No procedure: the only one that has the screen, if it is the only one.
  ['apply-form', undefined, 'standalone-network/STEP3'],
  ['contract-transfer', undefined, 'accounting-firm-link/28-32'],
  ['id-register', undefined, ''],
  // Another procedure's screen, or one that must not be used.
  ['apply-form', 'standalone-other', ''],
  ['id-register', 'accounting-other', ''],
  ['contract-transfer', 'standalone-network', ''],
  ['owned-products', 'standalone-network', ''],
  ['apply-form-accounting', 'standalone-network', ''],
  ['apply-form', 'accounting-network', ''],
  // Outside of every count.
  ['voucher-deleted', 'accounting-firm-link', ''],
  ['voucher-upload', 'standalone-network', ''],
  ['portal-maintenance', 'standalone-network', ''],
  ['unknown', 'standalone-network', ''],
  ['constructor', 'standalone-network', ''],
];

describe('findStep', () => {
  it.each(table)('%s in %s is %s', (screen, procedure, mark) => {
    const found = findStep(screen, procedure);
    expect(found ? `${found.procedure}/${found.step}` : '').toBe(mark);
  });
});

describe('stepName', () => {
  it.each([
    ['STEP2', '1〜3', undefined],
    ['FAQ', undefined, undefined],
    ['②-3', undefined, undefined],
    ['', undefined, undefined],
    ['18-22', undefined, { key: 'hint_step_number', values: ['18〜22'] }],
    ['25', '25・26・34〜37', { key: 'hint_step_number', values: ['25・26・34〜37'] }],
    ['network-1', '1・2・4', { key: 'hint_step_network', values: ['1・2・4'] }],
    ['data-3', undefined, { key: 'hint_step_data', values: ['3'] }],
  ] as const)('%s with %s', (step, sub, name) => {
    expect(stepName(step, sub)).toEqual(name);
  });
});
