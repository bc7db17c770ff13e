import type { OfficeFields } from '../domain/office.ts';
import { plain } from '../domain/plain-text.ts';
import type { Verdict } from '../domain/verdict.ts';
import { CATALOGUE } from './catalogue.ts';
import type { StageName } from './define-procedure.ts';

/** What a page has to show besides being that page. */
type Shows = 'nothing more' | 'its number' | 'not its Yayoi ID';

interface Evidence {
  /** Id of screens.json. */
  screen: string;
  shows: Shows;
  done: readonly StageName[];
}

/** A number is listed only after its notification came and its support password was set. */
const NUMBER_LISTED: readonly StageName[] = [
  'apply',
  'apply-accounting',
  'wait-for-number',
  'support-login',
  'support-password',
  'support-password-confirm',
  'group-register',
  'product-list',
  'product-register',
  'firm-product-list',
  'firm-product-register',
];

/** Which pages show that stages are done (net-S2-4-02, net-GP-8-01, acc-S6-12-01, faq-01, firm-32-02). */
const EVIDENCE: readonly Evidence[] = [
  {
    screen: 'id-registered',
    shows: 'nothing more',
    done: ['id-register', 'id-confirm-code', 'id-registered', 'firm-id-registered'],
  },
  { screen: 'product-list', shows: 'its number', done: NUMBER_LISTED },
  {
    screen: 'owned-products',
    shows: 'its number',
    done: ['owned-product-menu', 'owned-products', 'owned-product-add', 'owned-product-added'],
  },
  {
    screen: 'group-members',
    shows: 'not its Yayoi ID',
    done: ['existing-id-menu', 'existing-id-group', 'existing-id-members'],
  },
  { screen: 'contract-transfer-progress', shows: 'nothing more', done: ['customer-number-check', 'contract-transfer'] },
];

export type EvidenceOffice = Pick<OfficeFields, 'yayoiId' | 'serviceContractId' | 'procedure'>;

export const hasEvidence = (screen: string): boolean => EVIDENCE.some((one) => one.screen === screen);

function standsIn(text: string, value: string | undefined): boolean {
  if (!value) return false;
  const wanted = plain(value).toLowerCase();
  // A number must not be part of a longer one, an address not of a longer address.
  const at = text.indexOf(wanted);
  return at >= 0 && !/[\w@.]/.test(text.charAt(at - 1)) && !/[\w@]/.test(text.charAt(at + wanted.length));
}

/**
 * The stages of the target's procedure that the page shows to be done.
 * @param text what a person reads on the page, a line or a table's cell at a time
 */
export function shownOn(screen: string, text: string, office: EvidenceOffice, verdict: Verdict): StageName[] {
  if (!office.procedure) return [];
  const own = new Set(CATALOGUE[office.procedure].steps.map(({ stage }) => stage));
  const cells = text.split(/[\n\t]/).map((cell) => plain(cell).toLowerCase());
  const has = (value: string | undefined): boolean => cells.some((cell) => standsIn(cell, value));
  const holds: Record<Shows, () => boolean> = {
    'nothing more': () => true,
    'its number': () => verdict === 'match' && has(office.serviceContractId),
    // A list that has not been filled yet shows nobody's.
    'not its Yayoi ID': () =>
      office.yayoiId !== undefined && cells.some((cell) => cell.includes('@')) && !has(office.yayoiId),
  };
  const found = EVIDENCE.filter((one) => one.screen === screen && holds[one.shows]());
  return found.flatMap(({ done }) => done.filter((name) => own.has(name)));
}
