import type { Page } from 'puppeteer-core';
import { inContent } from './firefox-system.ts';
import { placeOf, shownText } from './in-page.ts';
import { type Control, type Overlay, overlayFrom, type Place } from './overlay.ts';

/** `openOrClosedShadowRoot` is there for system code alone. */
const ROOT = `content.document.querySelector(':root > shohyo-guard')?.openOrClosedShadowRoot`;
/** System code has no window of its own: the functions of in-page.ts name these as globals. */
const GLOBALS = 'const getComputedStyle = (element) => content.getComputedStyle(element);';

/** Names and roles as Firefox hands them to assistive software. */
const NAMED = `async (content) => {
  const root = ${ROOT};
  if (!root) return [];
  const { accessibility } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Accessibility.sys.mjs');
  const found = [];
  for (const [index, element] of [...root.querySelectorAll('*')].entries()) {
    if (!element.checkVisibility()) continue;
    const name = await accessibility.getAccessibleName(element);
    if (name) found.push({ index, name, role: await accessibility.getComputedRole(element) });
  }
  return found;
}`;

export function firefoxOverlay(page: Page): Overlay {
  return overlayFrom(page, {
    text: () =>
      inContent<string>(
        page,
        `(content) => { ${GLOBALS} const root = ${ROOT}; return root ? (${shownText})(root) : ''; }`,
      ),
    controls: async () => {
      const found = await inContent<(Control & { index: number })[]>(page, NAMED);
      return found.map(({ index, name, role }) => ({
        name,
        role,
        place: () =>
          inContent<Place>(page, `(content, index) => (${placeOf})(${ROOT}.querySelectorAll('*')[index])`, index),
      }));
    },
  });
}
