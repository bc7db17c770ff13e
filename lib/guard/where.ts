/** What the gate has to know of a page to tell whether it stands there. */
export interface Place {
  /** `hostKind` of lib/screens/hosts. */
  host: string;
  /** The recognised screen, or `unknown`. */
  screen: string;
  screenGate: 'origin' | 'screen' | 'none';
  /** A voucher screen was seen on this origin, in this document or before. */
  voucherOrigin: boolean;
}

/**
 * Where the gate stands (design §5): on voucher screens; on every page of an origin that showed one; and on hosts that
 * are not known to be something else until the screen is recognised as another one, because a single-page application
 * shows nothing for its first second and a drop can come in that second.
 */
export function gateStands(place: Place): boolean {
  if (place.host === 'excluded' || place.host === 'outside') return false;
  if (place.screenGate !== 'none' || place.voucherOrigin) return true;
  return place.host === 'unknown' && place.screen === 'unknown';
}
