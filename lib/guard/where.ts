/** What the gate has to know of a page to tell whether it stands there. */
export interface Place {
  /** `hostKind` of lib/screens/hosts. */
  host: string;
  /** The recognised screen, or `unknown`. */
  screen: string;
  screenGate: 'origin' | 'screen' | 'none';
  /** A voucher screen was seen on this origin, in this document or before. */
  voucherOrigin: boolean;
  /** An import screen ({@link isImportScreen}) that the options have not taken out. */
  importing: boolean;
}

const IMPORT_HOST = 'smart.yayoi-kk.co.jp';
const IMPORT_PATH = /^\/smart\/(?:scandataimport|csvimport)(?:\/|$)/i;

/** The scan and CSV import of Smart transaction import, which take files under the same Yayoi ID (site-facts.md, Hosts). */
export function isImportScreen({ hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>): boolean {
  return hostname === IMPORT_HOST && IMPORT_PATH.test(pathname);
}

/** Whether the gate can ever stand on a page of this host, so that the page has to know the offices' names. */
export function mayTakeFiles(host: string, hostname: string): boolean {
  return host === 'unknown' || host === 'myportal' || hostname === IMPORT_HOST;
}

/**
 * Where the gate stands (design §5): on voucher screens and import screens; on every page of an origin that showed one; and on hosts that
 * are not known to be something else until the screen is recognised as another one, because a single-page application
 * shows nothing for its first second and a drop can come in that second.
 */
export function gateStands(place: Place): boolean {
  if (place.host === 'excluded' || place.host === 'outside') return false;
  if (place.importing || place.screenGate !== 'none' || place.voucherOrigin) return true;
  return place.host === 'unknown' && place.screen === 'unknown';
}
