import type { Page } from 'puppeteer-core';
import { inContent } from './firefox-system.ts';
import { browserName } from './session.ts';

/** One element as the browser hands it to assistive software. */
export interface Accessible {
  role: string;
  name: string;
  description: string;
  checked: boolean;
  invalid: boolean;
}

interface AxValue {
  value?: unknown;
}
interface AxNode {
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  description?: AxValue;
  properties?: { name: string; value: AxValue }[];
}

async function inChromium(page: Page): Promise<Accessible[]> {
  const cdp = await page.createCDPSession();
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await cdp.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => {
      const property = (wanted: string) =>
        String(properties.find((one) => one.name === wanted)?.value.value ?? 'false');
      return {
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        description: String(description?.value ?? ''),
        checked: property('checked') === 'true',
        invalid: property('invalid') === 'true',
      };
    });
}

const IN_FIREFOX = `async (content) => {
  const { accessibility } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Accessibility.sys.mjs');
  const { nsIAccessibilityService, nsIAccessibleStates } = Components.interfaces;
  const service = Components.classes['@mozilla.org/accessibilityService;1'].getService(nsIAccessibilityService);
  const found = [];
  for (const element of content.document.querySelectorAll('body *')) {
    if (!element.checkVisibility()) continue;
    const role = await accessibility.getComputedRole(element);
    const name = await accessibility.getAccessibleName(element);
    const node = service.getAccessibleFor(element);
    if (!node) continue;
    const state = {};
    node.getState(state, {});
    found.push({
      role,
      name: name ?? '',
      description: node.description ?? '',
      checked: (state.value & nsIAccessibleStates.STATE_CHECKED) !== 0,
      invalid: (state.value & nsIAccessibleStates.STATE_INVALID) !== 0,
    });
  }
  return found;
}`;

/** The page by the browser's own accessibility tree, in the order of the document. */
export function accessible(page: Page): Promise<Accessible[]> {
  return browserName === 'firefox' ? inContent(page, IN_FIREFOX) : inChromium(page);
}
