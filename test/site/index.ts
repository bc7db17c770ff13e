import { type Account, predefinedAccounts } from './accounts.ts';
import { decoyPages } from './decoys/index.ts';
import { DOMS, type Dom, type PageData, type View } from './model/page.ts';
import { otherPages } from './other/index.ts';
import { screenPages } from './pages/index.ts';
import { staticDocument } from './render/document.ts';
import type { ScreenIdString } from './screen-ids.ts';

export { predefinedAccounts } from './accounts.ts';
export { DOMS, type Dom, ID_SHOWN, type IdShown, type View } from './model/page.ts';
export { type ScreenIdString, WEB_SCREENS } from './screen-ids.ts';

export const pages: PageData[] = [...screenPages, ...otherPages, ...decoyPages];

/** One page in one state, as the matrix test sees it. */
export interface SitePage {
  /** `<page>` or `<page>--<state>`; the name {@link renderPage} takes. */
  name: string;
  /** The screen that must be recognised, null for decoys and pages between screens. */
  screen: ScreenIdString | null;
  url: string;
  title: string;
  variants: readonly Dom[];
  /** The Yayoi ID signed in when the page is shown. */
  signedInAs?: string;
}

const B: Account | undefined = predefinedAccounts()[1];

function viewOf(page: PageData, state: string | undefined): View {
  const plain: View = {
    dom: 'server',
    idShown: 'tooltip',
    hover: false,
    menuOpen: false,
    who: page.needs ? B : undefined,
    values: {},
    error: undefined,
    stage: 'id',
    ownHeading: false,
  };
  return { ...plain, ...(state ? page.states?.[state] : {}) };
}

function describe(page: PageData, state: string | undefined): SitePage {
  const who = viewOf(page, state).who;
  return {
    name: state ? `${page.name}--${state}` : page.name,
    screen: (state && page.stateScreens?.[state]) || page.screen,
    url: `https://${page.host}${page.path}`,
    title: page.title,
    variants: DOMS,
    ...(who && { signedInAs: who.yayoiId }),
  };
}

/** Every page of the replica in each of its states. */
export const allPages: SitePage[] = pages.flatMap((page) => [
  describe(page, undefined),
  ...Object.keys(page.states ?? {}).map((state) => describe(page, state)),
]);

/**
 * The whole HTML of a page without a browser, without scripts; for `spa`, as it stands after rendering.
 * `state` overrides the state that the name asks for, for example `{ idShown: 'tooltip', hover: true }`.
 */
export function renderPage(name: string, variant: Dom, state: Partial<View> = {}): string {
  const [pageName, stateName] = name.split('--');
  const page = pages.find((one) => one.name === pageName);
  if (!page || (stateName && !page.states?.[stateName])) throw new Error(`no such page: ${name}`);
  return staticDocument(page, { ...viewOf(page, stateName), ...state, dom: variant });
}
