import type { NotificationMail } from './notification-mail.ts';
import type { Office } from './office.ts';
import type { OfficeIndex } from './office-index.ts';
import { type Remark, remark } from './remark.ts';

/** For which offices a notification mail can be meant. */
export interface MailOffices {
  /** Most likely first. Exactly one where the mail's address is an office's Yayoi ID or its number is recorded already. */
  offices: readonly Office[];
  remarks: Remark[];
}

function candidates({ issued, original, addresses }: NotificationMail, index: OfficeIndex): readonly Office[] {
  const byAddress = new Set(addresses.flatMap(({ value }) => index.all('yayoiId', value)));
  if (byAddress.size > 0) return [...byAddress];
  const recorded = index.find('serviceContractId', issued.value);
  if (recorded) return [recorded];
  // Every office of one customer has the same original number; those that wait for theirs come into question.
  const byOriginal = original ? index.all('originalContractId', original.value) : [];
  return byOriginal.filter((office) => office.serviceContractId === undefined);
}

function remarksOn({ issued, original }: NotificationMail, office: Office, index: OfficeIndex): Remark[] {
  const remarks: Remark[] = [];
  const number = issued.value;
  const owner = index.find('serviceContractId', number, new Set([office.id]));
  const had = office.serviceContractId;
  if (owner) remarks.push(remark('stop', 'mail_other_office', [number, owner.name, office.name], ['hz-12', 'hz-35']));
  else if (had === number) remarks.push(remark('info', 'mail_known', [number, office.name]));
  else if (had !== undefined) remarks.push(remark('careful', 'mail_office_has', [office.name, had, number], ['hz-35']));
  const before = office.originalContractId;
  if (original && before !== undefined && before !== original.value) {
    remarks.push(remark('careful', 'mail_original_differs', [office.name, before, original.value], ['hz-34']));
  }
  return remarks;
}

/** The offices of the ledger that a mail can be meant for, and what does not fit with what they have already (hz-12, hz-34, hz-35). */
export function officesForMail(mail: NotificationMail, index: OfficeIndex): MailOffices {
  const offices = candidates(mail, index);
  const [office] = offices;
  const someones = index.find('originalContractId', mail.issued.value);
  const remarks = someones
    ? [remark('stop', 'mail_is_original', [mail.issued.value, someones.name], ['hz-34'])]
    : office && offices.length === 1
      ? remarksOn(mail, office, index)
      : [];
  if (!office) remarks.push(remark('info', 'mail_no_office', [], ['hz-58']));
  if (offices.length > 1) remarks.push(remark('careful', 'mail_which_office', [], ['hz-35']));
  return { offices, remarks };
}
