import { expect, test } from 'vitest';
import { mailView } from '../../../../entrypoints/sidepanel/mail-view.ts';
import type { Office } from '../../../../lib/domain/office.ts';
import { changed, NO_PROGRESS } from '../../../../lib/domain/progress.ts';
import { AUTOMATIC, NOTIFICATION } from '../../domain/mails.ts';
import { text } from '../mount.tsx';
import { idOf, office } from './samples.ts';

const A = office('a', {}, 'standalone-network');
const B = office('b', {}, 'accounting-network');
const C = office('c');
const read = (pasted: string, offices: readonly Office[] = [A, B, C], chosen?: string, shown: Office = A) =>
  mailView(pasted, chosen === undefined ? undefined : idOf(chosen), { offices, progress: {}, shown, text });
const lines = (view: ReturnType<typeof read>) => view.store?.lines.map(({ values }) => values.join(' '));
/** The same mail without its header: nothing says to whom it went. */
const HEADLESS = NOTIFICATION.replace(/^宛先.*$/m, '');

test('the number, the original one told apart, product and name; the office by its Yayoi ID', () => {
  const view = read(NOTIFICATION);
  expect(view.found.map(({ label, value }) => [label, value])).toEqual([
    ['panel_mail_issued', '7123456'],
    ['panel_mail_original', '8000001'],
    ['panel_mail_product', '弥生会計24 プロフェッショナル'],
    ['panel_mail_customer', '弥生 太郎'],
    ['panel_mail_address', 'b@example.co.jp'],
  ]);
  expect(view.store).toMatchObject({
    id: 'b',
    change: { serviceContractId: '7123456', originalContractId: '8000001' },
    ticks: [{ name: 'apply-accounting' }, { name: 'wait-for-number' }],
    blocked: false,
  });
  expect(view.otherThan).toBe('事業所a');
});

test('what is written already is not written again, and what would be replaced is shown', () => {
  const known = { ...B, serviceContractId: '7123456', originalContractId: '8000001' };
  expect(read(NOTIFICATION, [A, known]).store).toMatchObject({ lines: [], change: {} });
  const other = { ...B, serviceContractId: '7999999' };
  expect(lines(read(NOTIFICATION, [A, other]))).toEqual([
    'field_service_contract_id 7999999 7123456',
    'field_original_contract_id 8000001',
  ]);
});

test('another office’s number cannot be written', () => {
  const view = read(NOTIFICATION, [{ ...A, serviceContractId: '7123456' }, B]);
  expect(view.remarks.map(({ key }) => key)).toContain('mail_other_office');
  expect(view.store?.blocked).toBe(true);
});

test('a mail that fits no office is for whom the user says; the shown one stands first', () => {
  const view = read(HEADLESS, [A, B, C], undefined, C);
  expect(view.offices.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(view.store).toBeUndefined();
  const chosen = read(HEADLESS, [A, B, C], 'b', B);
  expect(chosen.store).toMatchObject({ id: 'b', blocked: false });
  expect(chosen.otherThan).toBeUndefined();
});

test('chosen by hand, a number that is another office’s is refused all the same', () => {
  const two = NOTIFICATION.replace('b@example.co.jp', 'a@example.co.jp, b@example.co.jp');
  expect(read(two, [A, B, C], 'a').store).toMatchObject({ id: 'a', blocked: false });
  const view = read(two, [A, B, { ...C, serviceContractId: '7123456' }], 'a');
  expect(view.offices.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(view.remarks.map(({ key }) => key)).toContain('mail_other_office');
  expect(view.store?.blocked).toBe(true);
});

test('nothing is ticked that is done, or that the procedure does not have', () => {
  const ticksAfter = (...done: string[]) => {
    const ticks = Object.fromEntries(done.map((name) => [name, 'done' as const]));
    const progress = { b: changed(NO_PROGRESS, { ticks }, 1) };
    const { store } = mailView(NOTIFICATION, undefined, { offices: [B], progress, shown: B, text });
    return store?.ticks.map(({ name }) => name);
  };
  expect(ticksAfter('apply-accounting')).toEqual(['wait-for-number']);
  expect(ticksAfter('apply-accounting', 'wait-for-number')).toEqual([]);
  expect(read(NOTIFICATION, [office('b')]).store?.ticks).toEqual([]);
});

test.each([
  [AUTOMATIC, 'mail_is_automatic'],
  ['こんにちは', 'mail_unknown'],
])('other mails are refused in a sentence', (pasted, key) => {
  const view = read(pasted);
  expect(view.remarks.map((one) => one.key)).toEqual([key]);
  expect([view.found, view.store]).toEqual([[], undefined]);
});
