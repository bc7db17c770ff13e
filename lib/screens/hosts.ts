/**
 * What a host of the sites is known to be. `excluded` hosts are never touched, `other-product` takes the same Yayoi ID
 * but shows none of our screens, `unknown` is any other host of the vendor (Smart Voucher's own host is printed
 * nowhere), `outside` is not the vendor's.
 */
export type HostKind = 'myaccount' | 'myportal' | 'form' | 'www' | 'other-product' | 'unknown' | 'excluded' | 'outside';

const DOMAIN = '.yayoi-kk.co.jp';

/** Source: the hosts table of site-facts.md. */
const HOSTS: ReadonlyMap<string, HostKind> = new Map<string, HostKind>([
  ['myaccount', 'myaccount'],
  ['myportal', 'myportal'],
  ['form', 'form'],
  ['www', 'www'],
  ['smart', 'other-product'],
  ['kaikei', 'other-product'],
  ['kouza', 'other-product'],
  ['shinkoku', 'other-product'],
  ['support', 'excluded'],
  ['pap', 'excluded'],
]);

/** Where screens are looked for whose host the guides do not give ("HOST NOT GIVEN" in screens.json). */
export const HOST_NOT_GIVEN: readonly HostKind[] = ['unknown', 'myportal'];

/** What the host of a page is known to be; `hostname` as in `location.hostname`. */
export function hostKind(hostname: string): HostKind {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  if (!name.endsWith(DOMAIN) || name === DOMAIN) return 'outside';
  return HOSTS.get(name.slice(0, -DOMAIN.length)) ?? 'unknown';
}
