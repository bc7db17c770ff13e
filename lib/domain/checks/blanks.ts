import { foldInput } from '../fold-input.ts';
import { type Remark, remark, unfinished } from '../remark.ts';

/** The phone number on support-login, which stays blank (hz-54, net-PW-2-03). */
export function checkBlankPhone(raw: string): Remark[] {
  return foldInput(raw) === '' ? [] : [remark('stop', 'check_blank_phone', [], ['hz-54'])];
}

/** The new mail address on support-password, which stays blank (hz-55, net-PW-3-09). */
export function checkBlankMail(raw: string): Remark[] {
  return foldInput(raw) === '' ? [] : [remark('stop', 'check_blank_mail', [], ['hz-55'])];
}

/** The phone number on group-register, which looks like that of support-login and has to be filled in (hz-56, net-GP-5-05). */
export function checkGroupPhone(raw: string): Remark[] {
  return foldInput(raw) === '' ? [unfinished(remark('careful', 'check_group_phone', [], ['hz-56']))] : [];
}
