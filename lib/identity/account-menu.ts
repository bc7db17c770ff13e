import type { Evidence } from '../domain/verdict.ts';
import { readYayoiIds } from '../domain/yayoi-id.ts';
import { holdsContent, isPageSized } from './header.ts';
import { readableText } from './readable-text.ts';

const HEADER = 'header,[role="banner"]';
/** Words of a page's foot: a sign-out link down there stands beside contact addresses, not beside the account. */
const FOOT = /©|copyright|お問い?合わせ|プライバシー|会社概要/i;
/** The account menu is a few lines; anything longer is content. */
const LONGEST = 300;

function isAccountRegion(region: Element, text: string): boolean {
  if (FOOT.test(text)) return false;
  return region.closest(HEADER) !== null || (!holdsContent(region) && !isPageSized(region));
}

/** The addresses in the smallest header, menu or popover region that also holds this sign-out control (design §4). */
function readRegionOf(control: Element): Evidence[] {
  for (
    let region = control.parentElement;
    region && region !== region.ownerDocument.body;
    region = region.parentElement
  ) {
    const text = readableText(region, LONGEST);
    if (text === undefined || !isAccountRegion(region, text)) return [];
    const ids = readYayoiIds(text);
    if (ids.length > 0) return ids.map((yayoiId) => ({ kind: 'account-menu', yayoiId }));
    if (region.matches(HEADER)) return [];
  }
  return [];
}

/** Who the account menus of the page say is signed in; open or not, as long as the menu is in the page. */
export function readAccountMenus(signOut: readonly Element[]): Evidence[] {
  return signOut.flatMap(readRegionOf);
}
