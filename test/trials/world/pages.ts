import { frameOf } from '../../site/frames.ts';
import { type Dom, type IdShown, pages } from '../../site/index.ts';
import type { PageData, View } from '../../site/model/page.ts';
import { contentOf, dialectOf, tooltipOf } from '../../site/render/document.ts';
import { accountOf } from './server.ts';

export type PageName =
  | 'voucher-upload'
  | 'voucher-received'
  | 'voucher-home'
  | 'voucher-mail-settings'
  | 'portal-home'
  | 'login-id';
export const VOUCHER_PAGES = ['voucher-upload', 'voucher-received', 'voucher-home', 'voucher-mail-settings'] as const;

export interface Look {
  page: PageName;
  dom: Dom;
  idShown: IdShown;
  yayoiId: string | null;
  stage?: 'id' | 'password';
}

function dataOf(name: PageName): PageData {
  const found = pages.find((page) => page.name === name);
  if (!found) throw new Error(`no page ${name}`);
  return found;
}

const viewOf = ({ dom, idShown, yayoiId, stage }: Look, menuOpen: boolean): View => ({
  dom,
  idShown,
  hover: false,
  menuOpen,
  who: accountOf(yayoiId),
  values: {},
  error: undefined,
  stage: stage ?? 'id',
  ownHeading: false,
});

export const urlOf = (name: PageName): string => `https://${dataOf(name).host}${dataOf(name).path}`;
export const titleOf = (name: PageName): string => dataOf(name).title;

const known = new Map<string, string>();
function keep(key: string, make: () => string): string {
  const kept = known.get(key) ?? make();
  known.set(key, kept);
  return kept;
}

/** What stands in the body, from the replica's own renderer. */
export const bodyOf = (look: Look): string =>
  keep(`body ${JSON.stringify(look)}`, () => contentOf(dataOf(look.page), viewOf(look, false)));

/** What comes into the page while the pointer rests on the account icon; empty where nothing does. */
export const tooltipFor = (look: Look): string =>
  keep(`tip ${JSON.stringify(look)}`, () => tooltipOf(dataOf(look.page), viewOf(look, false)));

/** The opened account menu. */
export const menuFor = (look: Look): string =>
  keep(`menu ${JSON.stringify(look)}`, () => {
    const view = viewOf(look, true);
    const page = dataOf(look.page);
    const { account } = frameOf(page.frame, view);
    if (account !== 'portal' && account !== 'voucher') return '';
    return dialectOf(page, view.dom).account.menu(view, account);
  });
