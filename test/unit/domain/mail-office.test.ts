import { expect, test } from 'vitest';
import { officesForMail } from '../../../lib/domain/mail-office.ts';
import { readNotificationMail } from '../../../lib/domain/notification-mail.ts';
import { indexOffices } from '../../../lib/domain/office-index.ts';
import { ledgerOf } from './checks/ledger-of.ts';
import { NOTIFICATION } from './mails.ts';

const NO_HEADER = NOTIFICATION.replace(/^宛先.*\n/m, '');
const A = { name: '事業所A', yayoiId: 'a@example.co.jp', originalContractId: '8000001' };
const B = { name: '事業所B', yayoiId: 'b@example.co.jp', originalContractId: '8000001' };
const C = { name: '事業所C', yayoiId: 'c@example.co.jp', originalContractId: '8000001' };

test.each([
  ['by its address', NOTIFICATION, [A, B, C], ['事業所B'], []],
  [
    'by the number that is recorded',
    NO_HEADER,
    [A, { ...B, serviceContractId: '7123456' }],
    ['事業所B'],
    ['mail_known'],
  ],
  [
    'by the original number, of those that wait',
    NO_HEADER,
    [{ ...A, serviceContractId: '7000001' }, B],
    ['事業所B'],
    [],
  ],
  ['of several that wait the user chooses', NO_HEADER, [A, B], ['事業所A', '事業所B'], ['mail_which_office']],
  ['of none', NOTIFICATION, [{ name: '事業所A' }], [], ['mail_no_office']],
  [
    "another office's number",
    NOTIFICATION,
    [{ ...A, serviceContractId: '7123456' }, B],
    ['事業所B'],
    ['mail_other_office'],
  ],
  [
    'an office with another number',
    NOTIFICATION,
    [{ ...B, serviceContractId: '7000002' }],
    ['事業所B'],
    ['mail_office_has'],
  ],
  [
    'an office of another customer',
    NOTIFICATION,
    [{ ...B, originalContractId: '6000001' }],
    ['事業所B'],
    ['mail_original_differs'],
  ],
  [
    "someone's original number",
    NOTIFICATION,
    [B, { name: '事業所D', originalContractId: '7123456' }],
    ['事業所B'],
    ['mail_is_original'],
  ],
])('%s', (_, text, offices, names, said) => {
  const read = readNotificationMail(text);
  if (read.problem) throw new Error(read.problem.key);
  const found = officesForMail(read.mail, indexOffices(ledgerOf(offices)));
  expect(found.offices.map(({ name }) => name)).toEqual(names);
  expect(found.remarks.map(({ key }) => key)).toEqual(said);
});
