import type { Account } from '../accounts.ts';
import type { ScreenIdString } from '../screen-ids.ts';
import type { Block } from './blocks.ts';

export const DOMS = ['server', 'spa', 'renamed'] as const;
export type Dom = (typeof DOMS)[number];

/** Where the signed-in Yayoi ID can be seen in Smart Voucher. */
export const ID_SHOWN = ['tooltip', 'title', 'menu', 'open', 'truncated', 'never'] as const;
export type IdShown = (typeof ID_SHOWN)[number];

/** All that a page's content depends on; plain data. */
export interface View {
  dom: Dom;
  idShown: IdShown;
  /** The pointer rests on the account icon. */
  hover: boolean;
  /** The account menu was opened. */
  menuOpen: boolean;
  who: Account | undefined;
  /** What a refused form carried, what the session remembers, the query. */
  values: Record<string, string>;
  error: string | undefined;
  /** Which stage of the sign-in form shows. */
  stage: 'id' | 'password';
  /** The heading is worded otherwise than in the guides, where the guides give only their own name for the page. */
  ownHeading: boolean;
}

export type Frame = 'account' | 'portal' | 'form' | 'support' | 'contract' | 'voucher' | 'product' | 'site';

export interface PageData {
  name: string;
  /** The screen that must be recognised here; null for every other page. */
  screen: ScreenIdString | null;
  host: string;
  path: string;
  /** `document.title`. */
  title: string;
  frame: Frame;
  needs?: 'session' | 'group';
  /** Other states of the same page, each a page of its own for the matrix test. */
  states?: Record<string, Partial<View>>;
  /** Screens of single states, where one address shows two screens. */
  stateScreens?: Record<string, ScreenIdString>;
  body: (view: View) => Block[];
}
