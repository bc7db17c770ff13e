import { checkAddress, checkTwice } from '../domain/checks/address.ts';
import { checkBlankMail, checkBlankPhone, checkGroupPhone } from '../domain/checks/blanks.ts';
import type { CheckContext } from '../domain/checks/context.ts';
import { checkMailPair } from '../domain/checks/mail-pair.ts';
import { checkNumber } from '../domain/checks/number.ts';
import { checkSlots } from '../domain/checks/slots.ts';
import { foldInput } from '../domain/fold-input.ts';
import { type Remark, remark, unfinished } from '../domain/remark.ts';

/** What stands in the checked fields, by the names of lib/procedures/checked-fields.ts; a field that is not there is absent. */
export type Typed = Readonly<Record<string, string>>;
/** A remark about one of them. */
export interface FieldRemark extends Remark {
  field: string;
}
type Check = (typed: Typed, context: CheckContext, screen: string) => FieldRemark[];

const about = (field: string, remarks: readonly Remark[]): FieldRemark[] => remarks.map((one) => ({ ...one, field }));

const own = (typed: Typed, name: string): string => typed[name] ?? '';

/** The number of `id3`, `token3` …; 0 for other names. */
const slotOf = (name: string): number => Number(/^(?:id|again|token)(\d{1,2})$/.exec(name)?.[1] ?? 0);

const slots: Check = (typed, context) => {
  const count = Math.max(0, ...Object.keys(typed).map(slotOf));
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const read = numbers.map((n) => ({ id: own(typed, `id${n}`), token: own(typed, `token${n}`) }));
  return [
    ...checkSlots(read, context).map(({ slot, field, remark: said }) => ({ ...said, field: `${field}${slot}` })),
    ...numbers.flatMap((n) => about(`again${n}`, checkTwice(own(typed, `id${n}`), own(typed, `again${n}`)))),
  ];
};

const number: Check = (typed, context, screen) =>
  about('number', checkNumber(own(typed, 'number'), screen, context.office?.procedure, context));

/** A name without what makes no other name of it. */
const bare = (name: string): string => foldInput(name).replace(/\s+/g, '');

/** The name of the business group is compared with the office's when both are linked (hz-78, firm-15-01, firm-data-4-01). */
const company: Check = (typed, { office }) => {
  const name = own(typed, 'company');
  if (!office || bare(name) === '' || bare(name) === bare(office.name)) return [];
  return about('company', [unfinished(remark('careful', 'check_company_differs', [office.name], ['hz-78']))]);
};

const CHECKS: Readonly<Record<string, Check>> = {
  'id-register': (typed, context) => [
    ...about('mail', checkAddress(own(typed, 'mail'), context)),
    ...about('again', checkTwice(own(typed, 'mail'), own(typed, 'again'))),
  ],
  'apply-form': slots,
  'apply-form-accounting': slots,
  'support-login': (typed, context, screen) => [
    ...number(typed, context, screen),
    ...about('phone', checkBlankPhone(own(typed, 'phone'))),
    ...about('mail', checkMailPair(own(typed, 'number'), own(typed, 'mail'), context)),
  ],
  'support-password': (typed) => about('newMail', checkBlankMail(own(typed, 'newMail'))),
  'group-register': (typed, context, screen) => [
    ...company(typed, context, screen),
    ...('phone' in typed ? about('phone', checkGroupPhone(own(typed, 'phone'))) : []),
  ],
  'product-register': number,
  'owned-product-add': number,
  'contract-transfer': number,
};

/** What is to be said of the typed values of a screen (id of screens.json); empty for a screen without checked fields. */
export function checkFields(screen: string, typed: Typed, context: CheckContext): FieldRemark[] {
  return Object.hasOwn(CHECKS, screen) ? (CHECKS[screen]?.(typed, context, screen) ?? []) : [];
}
