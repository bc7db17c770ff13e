import { beforeEach, describe, expect, it } from 'vitest';
import type { OfficeId } from '../../../lib/domain/office.ts';
import type { TargetOffice } from '../../../lib/domain/page-state.ts';
import type { Procedure } from '../../../lib/domain/procedure.ts';
import type { YayoiId } from '../../../lib/domain/yayoi-id.ts';
import { checkedInputs } from '../../../lib/hints/checked-inputs.ts';
import { offersFor } from '../../../lib/hints/fill.ts';
import { renderPage } from '../../site/index.ts';
import { showPage } from '../../support/show-page.ts';

const office = (procedure: Procedure, more: Partial<TargetOffice> = {}): TargetOffice => ({
  id: '1' as OfficeId,
  name: '事業所L',
  mark: 'L',
  color: '#000000',
  yayoiId: 'l@example.co.jp' as YayoiId,
  officeToken: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4beb',
  procedure,
  ...more,
});
const offered = (screen: string, of: TargetOffice | undefined) =>
  offersFor(screen, of, checkedInputs(document, screen)).map(({ field, value }) => `${field.name} ${value}`);
const set = (name: string, value: string): void => {
  const input = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (input) input.value = value;
};

describe('slots of the application form', () => {
  const L = office('accounting-network');
  const whole = (slot: number) => [
    `id${slot} l@example.co.jp`,
    `again${slot} l@example.co.jp`,
    `token${slot} 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4beb`,
  ];
  beforeEach(() => showPage(renderPage('apply-form-accounting', 'server')));

  it.each<[string, Record<string, string>, string[]]>([
    ['the first one that is empty', {}, whole(1)],
    ['the next one after another office’s', { yayoiId1: 'k@example.co.jp' }, whole(2)],
    ['the rest of the office’s own', { yayoiId2: 'L@example.co.jp' }, whole(2).slice(1)],
    ['none when all are taken', { yayoiId1: 'k@example.co.jp', yayoiId2: 'm@example.co.jp' }, []],
  ])('%s', (_, typed, expected) => {
    for (const [name, value] of Object.entries(typed)) set(name, value);
    expect(offered('apply-form-accounting', L)).toEqual(expected);
  });

  it('nothing in a procedure that has another form, and nothing without an office', () => {
    expect(offered('apply-form-accounting', office('standalone-network'))).toEqual([]);
    expect(offered('apply-form-accounting', undefined)).toEqual([]);
    expect(offered('apply-form-accounting', { ...L, procedure: undefined })).toEqual([]);
  });
});

it.each<[Procedure, Partial<TargetOffice>, string[]]>([
  ['standalone-network', { serviceContractId: '7000001', originalContractId: '8000001' }, ['number 7000001']],
  ['standalone-network', { originalContractId: '8000001' }, []],
  ['accounting-firm-link', { originalContractId: '8000001' }, ['number 8000001']],
  ['accounting-firm-link', { serviceContractId: '7000001', originalContractId: '8000001' }, ['number 7000001']],
  ['standalone-other', { serviceContractId: '7000001' }, []],
])('the number for product-register in %s with %j: %j', (procedure, more, expected) => {
  showPage(renderPage('product-register', 'server'));
  expect(offered('product-register', office(procedure, more))).toEqual(expected);
});
