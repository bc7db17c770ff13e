import type { OfficeFields } from '../domain/office.ts';
import { plain } from '../domain/plain-text.ts';
import { standsIn } from '../domain/stands-in.ts';
import type { Verdict } from '../domain/verdict.ts';
import { CATALOGUE } from './catalogue.ts';
import type { StageName } from './define-procedure.ts';

/** What a page has to show besides being that page. */
type Shows = 'nothing more' | 'nobody else' | 'its Yayoi ID' | 'its number' | 'its products' | 'not its Yayoi ID';

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

/** Nobody sees the accounting firm's request without a Yayoi ID, signed in, with a business group (firm-03-01 to firm-17-01). */
const REQUEST_SHOWN: readonly StageName[] = [
  'firm-mail',
  'id-register',
  'id-confirm-code',
  'firm-id-registered',
  'firm-login-id',
  'firm-login-password',
  'firm-group-register',
];
/** The products to link are asked for once the request is approved (firm-24-01, firm-25-01). */
const APPROVED: readonly StageName[] = [...REQUEST_SHOWN, 'contract-approval', 'contract-approval-confirm'];
const TRANSFERRED: readonly StageName[] = ['customer-number-check', 'contract-transfer', 'contract-transfer-progress'];
/** Once the products are linked, the branches that were not taken have nothing left to do either (firm-25-03, firm-37-02). */
const LINKED: readonly StageName[] = [
  ...APPROVED,
  'product-linking',
  ...TRANSFERRED,
  'contract-list',
  'firm-product-list',
  'firm-product-register',
  'accounting-firm',
];

/** Which pages show that stages are done (net-S2-4-02, net-GP-8-01, acc-S6-12-01, faq-01, firm-18-01, firm-25-01, firm-32-02, firm-33-01, firm-37-02). */
const EVIDENCE: readonly Evidence[] = [
  {
    screen: 'id-registered',
    shows: 'nothing more',
    done: ['id-register', 'id-confirm-code', 'id-registered', 'firm-id-registered'],
  },
  /** It comes only to a Yayoi ID without a business group: a list of products that comes without it belongs to another (hz-08). */
  { screen: 'group-register', shows: 'nobody else', done: ['login-id', 'login-password'] },
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
  { screen: 'contract-approval', shows: 'its Yayoi ID', done: REQUEST_SHOWN },
  { screen: 'product-linking', shows: 'its Yayoi ID', done: APPROVED },
  { screen: 'contract-transfer-progress', shows: 'nothing more', done: ['customer-number-check', 'contract-transfer'] },
  { screen: 'contract-list', shows: 'nothing more', done: TRANSFERRED },
  { screen: 'accounting-firm', shows: 'its products', done: LINKED },
];

export type EvidenceOffice = Pick<OfficeFields, 'yayoiId' | 'serviceContractId' | 'originalContractId' | 'procedure'>;

/** The accounting firm's client registers a product that it owns, under the number that it has (hz-85). */
function numberOf({ procedure, serviceContractId, originalContractId }: EvidenceOffice): string | undefined {
  return procedure === 'accounting-firm-link' ? (serviceContractId ?? originalContractId) : serviceContractId;
}

/** An accounting product by its name, not in a sentence about it. */
const ACCOUNTING_PRODUCT = /^(?:弥生会計|やよいの青色申告)[^。]*$/;
const FOLLOWS = 'スマート証憑管理';

/** Every stage that a screen (id of screens.json) can show to be done, in whatever procedure. */
export const shownBy = (screen: string): readonly string[] =>
  EVIDENCE.filter((one) => one.screen === screen).flatMap(({ done }) => done);

export const hasEvidence = (screen: string): boolean => EVIDENCE.some((one) => one.screen === screen);

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
    'nobody else': () => verdict === 'match' || verdict === 'unverified',
    'its Yayoi ID': () => verdict === 'match',
    'its number': () => verdict === 'match' && has(numberOf(office)),
    'its products': () =>
      verdict === 'match' &&
      cells.some((cell) => ACCOUNTING_PRODUCT.test(cell)) &&
      cells.some((cell) => cell.includes(FOLLOWS)),
    // A list that has not been filled yet shows nobody's.
    'not its Yayoi ID': () =>
      office.yayoiId !== undefined && cells.some((cell) => cell.includes('@')) && !has(office.yayoiId),
  };
  const found = EVIDENCE.filter((one) => one.screen === screen && holds[one.shows]());
  return found.flatMap(({ done }) => done.filter((name) => own.has(name)));
}
