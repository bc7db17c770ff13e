import type { Screen } from './define-screen.ts';
import { PageText } from './page-text.ts';
import { SCREENS, type ScreenId } from './registry.ts';

/** Every screen a page reads like; more than one means that the page cannot be told. */
export function matchingScreens(page: PageText): Screen<ScreenId>[] {
  return SCREENS.filter((screen) => screen.hosts.includes(page.host) && screen.matches(page));
}

/**
 * Which screen (画面) a page shows at this moment, from its address and what a person reads on it (procedures.md,
 * matching rules). `unknown` when it is none, when it reads like several, or when the address is no URL.
 */
export function detectScreen(url: string, document: Document): ScreenId | 'unknown' {
  if (!URL.canParse(url)) return 'unknown';
  const [screen, another] = matchingScreens(new PageText(new URL(url), document));
  return screen && !another ? screen.id : 'unknown';
}
