import { foldInput } from '../fold-input.ts';
import type { Office } from '../office.ts';
import type { Procedure } from '../procedure.ts';
import { type Remark, remark, unfinished } from '../remark.ts';
import { parseServiceContractId } from '../service-contract-id.ts';
import type { CheckContext } from './context.ts';

/**
 * Which number a screen wants: `issued`, the one of the notification mail, never the original one; `owned`, that of a
 * product the customer owns, which the original number is; `none`: this procedure must not enter any here.
 */
export type NumberWanted = 'issued' | 'owned' | 'none';

const MULTI_OFFICE = { 'standalone-network': 'issued', 'accounting-network': 'issued' } as const;

/** Of the table "which number and password go where" in procedures.md; facts net-PW-2-02, net-GP-7-03, acc-S6-11-02, std-S5-8-02, firm-29-01, firm-net-3-01. */
const WANTED: Readonly<Record<string, Partial<Record<Procedure, NumberWanted>>>> = {
  'support-login': MULTI_OFFICE,
  'product-register': { ...MULTI_OFFICE, 'accounting-firm-link': 'owned' },
  'owned-product-add': { 'standalone-network': 'none', 'accounting-network': 'issued' },
  'contract-transfer': { 'accounting-firm-link': 'owned' },
};

/** The number that a screen (id of screens.json) wants in a procedure; undefined where the guides say nothing. */
export function numberWanted(screen: string, procedure: Procedure | undefined): NumberWanted | undefined {
  return procedure && WANTED[screen]?.[procedure];
}

/** The guides' own example; it breaks the rule of the form (hz-36). */
const EXAMPLE = '1234567';
const BEGINNING = /^(?:[678]\d{0,5})?$/;
const QUOTED = 20;

function formRemark(raw: string): Remark {
  const typed = foldInput(raw);
  if (typed === EXAMPLE) return remark('stop', 'check_number_example', [], ['hz-36']);
  const odd = remark('stop', 'check_number_form', [typed.slice(0, QUOTED)], ['hz-36']);
  return BEGINNING.test(typed) ? unfinished(odd) : odd;
}

function originalRemark(office: Office, screen: string): Remark {
  const hazards = [screen === 'owned-product-add' ? 'hz-31' : 'hz-30', 'hz-34'];
  const { name, serviceContractId } = office;
  return serviceContractId
    ? remark('stop', 'check_number_original', [name, serviceContractId], hazards)
    : remark('stop', 'check_number_original_any', [], hazards);
}

function issuedRemark(id: string, screen: string, { ledger, office }: CheckContext): Remark | undefined {
  if (id === office?.serviceContractId) return undefined;
  const owner = ledger.find('serviceContractId', id);
  if (owner && !office) return undefined;
  if (owner) return otherOffice(id, owner, office);
  const holder = id === office?.originalContractId ? office : ledger.find('originalContractId', id);
  if (holder) return originalRemark(office ?? { id: holder.id, name: holder.name }, screen);
  if (office?.serviceContractId) {
    return remark('stop', 'check_number_differs', [office.name, office.serviceContractId], ['hz-30']);
  }
  return unfinished(remark('info', 'check_number_unrecorded', [id], ['hz-58']));
}

function otherOffice(id: string, owner: Office, office: Office | undefined): Remark {
  const own = office?.serviceContractId;
  return office && own
    ? remark('stop', 'check_number_other', [id, owner.name, office.name, own], ['hz-12'])
    : remark('stop', 'check_number_other_any', [id, owner.name], ['hz-12']);
}

/** The office's own numbers are both right; the issued one is to be linked with where there is one (hz-85, acc-pre-07). */
function ownedRemark(id: string, screen: string, { ledger, office }: CheckContext): Remark | undefined {
  if (!office || id === office.serviceContractId) return undefined;
  if (id === office.originalContractId) {
    return office.serviceContractId && screen === 'product-register'
      ? remark('info', 'check_number_link_issued', [office.name, office.serviceContractId], ['hz-85'])
      : undefined;
  }
  const owner = ledger.find('serviceContractId', id, new Set([office.id]));
  return owner && otherOffice(id, owner, office);
}

/**
 * A service contract ID typed on a screen (id of screens.json), in the procedure of the office in work: its form (hz-36);
 * whether this procedure wants any here (hz-32); the original number where the issued one belongs (hz-30, hz-31), which is
 * right in accounting-firm-link (hz-85); another office's (hz-12); full-width digits, which the site refuses (net-PW-2-02).
 * Empty when nothing is wrong, nothing is typed, or the guides say nothing of this screen.
 */
export function checkNumber(
  raw: string,
  screen: string,
  procedure: Procedure | undefined,
  context: CheckContext,
): Remark[] {
  const wanted = numberWanted(screen, procedure);
  if (wanted === undefined || foldInput(raw) === '') return [];
  if (wanted === 'none') return [remark('stop', 'check_number_not_here', [], ['hz-32'])];
  const id = parseServiceContractId(raw);
  if (!id) return [formRemark(raw)];
  const found = (wanted === 'issued' ? issuedRemark : ownedRemark)(id, screen, context);
  const width = id === raw.trim() ? undefined : remark('careful', 'check_number_width', [id], ['hz-36']);
  return [found, width].filter((one) => one !== undefined);
}
