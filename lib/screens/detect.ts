import type { Screen } from './define-screen.ts';
import { type PageText, readPage } from './page-text.ts';
import { SCREENS, type ScreenId } from './registry.ts';

const VOUCHER_APP = 'スマート証憑管理';

/** Every screen a page reads like; more than one means that the page cannot be told. */
export function matchingScreens(page: PageText): Screen<ScreenId>[] {
  // What stands below Smart Voucher's name on a host of its own is one of its screens; its lists are long.
  const own = page.host === 'unknown' && page.site() === VOUCHER_APP;
  return SCREENS.filter(
    (screen) => screen.hosts.includes(page.host) && (!own || screen.gate === 'origin') && screen.matches(page),
  );
}

/**
 * Which screen (画面) a page shows at this moment, from its address and what a person reads on it (procedures.md,
 * matching rules). `unknown` when it is none, when it reads like several, or when the address is no URL.
 */
export function detectScreen(url: string, document: Document): ScreenId | 'unknown' {
  if (!URL.canParse(url)) return 'unknown';
  const [screen, another] = matchingScreens(readPage(new URL(url), document));
  return screen && !another ? screen.id : 'unknown';
}
