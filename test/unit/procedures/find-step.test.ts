import { describe, expect, it } from 'vitest';
import type { Procedure } from '../../../lib/domain/procedure.ts';
import { findStep, hasHint, stepMark } from '../../../lib/procedures/find-step.ts';

const table: [screen: string, procedure: Procedure | undefined, mark: string, hint: boolean][] = [
  ['id-register', 'standalone-network', 'standalone-network/STEP2', true],
  ['apply-form', 'standalone-network', 'standalone-network/STEP3', true],
  ['login-id', 'standalone-network', 'standalone-network/STEP5', true],
  ['group-members', 'standalone-network', 'standalone-network/FAQ', true],
  ['voucher-home', 'standalone-network', 'standalone-network/STEP1', true],
  ['voucher-upload', 'standalone-network', '', false],
  ['unknown', 'standalone-network', '', false],
  ['constructor', 'standalone-network', '', false],
  ['apply-form', undefined, 'standalone-network/STEP3', true],
  ['contract-transfer', undefined, '', false],
  ['apply-form', 'standalone-other', '', false],
  ['id-register', 'accounting-other', '', false],
  ['owned-products', 'standalone-network', '', true],
  ['apply-form-accounting', 'standalone-network', '', true],
  ['owned-products', undefined, '', false],
  ['owned-products', 'accounting-other', '', false],
];

describe('findStep', () => {
  it.each(table)('%s in %s', (screen, procedure, mark, hint) => {
    expect(stepMark(screen, procedure)).toBe(mark);
    expect(hasHint(screen, procedure)).toBe(hint);
    const found = findStep(screen, procedure);
    expect(found ? `${found.procedure}/${found.step}` : '').toBe(mark);
  });
});
