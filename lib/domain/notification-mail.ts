import { foldText } from './folded-text.ts';
import { type MailKind, mailKinds } from './mail-kinds.ts';
import { type Found, readIssued, readProduct, readRecipients, readSalutation } from './mail-parts.ts';
import { type Remark, remark } from './remark.ts';
import type { TextKey } from './text-key.ts';

/** What a notification mail says. Nothing of it is stored by reading it. */
export interface NotificationMail {
  /** The issued service contract ID. */
  issued: Found;
  /** The number in parentheses after the customer's name: the original one (hz-34, net-AP-1-04). */
  original: Found | undefined;
  /** The customer's name, without the sequence number. */
  customer: Found | undefined;
  /** As written; it may be a product that the procedures do not cover (net-AP-1-05). */
  product: Found | undefined;
  /** To whom the mail went (net-AP-1-03), most likely first; empty when the header was not pasted. */
  addresses: Found[];
  remarks: Remark[];
}

/** The mail; or why the text is none and what to do, with the mail that it is instead where that is known. */
export type MailRead = { mail: NotificationMail; problem?: undefined } | { problem: Remark; kind?: MailKind };

/** Longest text that is read at all, in characters; a mail has about one thousand. */
export const LONGEST_MAIL = 100_000;

function remarksOn(issued: Found, original: string | undefined, addresses: readonly Found[]): Remark[] {
  const remarks: Remark[] = [];
  if (issued.value === original) remarks.push(remark('stop', 'mail_numbers_same', [issued.value], ['hz-34']));
  else if (!issued.sure) remarks.push(remark('careful', 'mail_number_alone', [issued.value], ['hz-34']));
  if (addresses.length === 0) remarks.push(remark('info', 'mail_no_address', [], ['hz-35']));
  if (addresses.length > 1) remarks.push(remark('careful', 'mail_several_addresses', [], ['hz-35']));
  return remarks;
}

const OTHER_MAILS: Readonly<Record<Exclude<MailKind, 'notification'>, TextKey>> = {
  automatic: 'mail_is_automatic',
  code: 'mail_is_code',
  'firm-request': 'mail_is_firm_request',
};

function kindProblem(text: string): MailRead | undefined {
  if (text.trim() === '') return { problem: remark('info', 'mail_empty') };
  if (text.length > LONGEST_MAIL) return { problem: remark('stop', 'mail_too_long') };
  const kinds = mailKinds(text);
  const [kind] = kinds;
  if (kinds.length > 1) return { problem: remark('stop', 'mail_mixed', [], ['hz-60']) };
  if (!kind) return { problem: remark('stop', 'mail_unknown', [], ['hz-60']) };
  return kind === 'notification' ? undefined : { kind, problem: remark('stop', OTHER_MAILS[kind], [], ['hz-60']) };
}

/**
 * Reads a pasted notification mail (net-AP-1-01 to 06), in the text alone. Known from the guides' picture is: sender and
 * 宛先 line, subject, one sentence on the form, 「name-n (original number) 様」, 「[製品名]…」, 「サービス契約番号 (お客様番号)] …」.
 * Assumed beyond that: labels and values may stand on two lines or all on one; the header may be missing or that of a
 * forwarded mail; a label may lack its brackets or be called サービス契約ID or お客様番号. Digits and letters of any
 * width, quoted lines and the spacing of copied HTML are folded. What cannot be told becomes a problem, never a guess.
 */
export function readNotificationMail(text: string): MailRead {
  const problem = kindProblem(text);
  if (problem) return problem;
  const folded = foldText(text);
  const { customer, original } = readSalutation(folded);
  const issued = readIssued(folded, original?.value);
  if ('key' in issued) return { problem: issued, kind: 'notification' };
  const addresses = readRecipients(folded);
  const remarks = remarksOn(issued, original?.value, addresses);
  return { mail: { issued, original, customer, product: readProduct(folded), addresses, remarks } };
}
