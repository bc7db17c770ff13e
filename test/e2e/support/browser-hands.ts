import type { Browser } from 'puppeteer-core';
import { inBrowser } from './firefox-system.ts';

const FIND = `
  const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
  const { extension } = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith('shohyo-guard@'));
  const window = Services.wm.getMostRecentWindow('navigator:browser');`;

const CHOOSE = `(menuItemId) => {
  ${FIND}
  const info = { menuItemId, modifiers: [], editable: false };
  extension.emit('webext-menu-menuitem-click', info, window.gBrowser.selectedTab);
}`;

const PRESS = `(name) => { ${FIND} extension.shortcuts.onCommand(name); }`;

/*
 * What Firefox itself does when the user chooses in the icon's menu or presses a key of the extension:
 * the driver's keys and clicks reach pages alone, not the browser around them.
 */
export const chooseInMenu = (browser: Browser, item: string) => inBrowser(browser, CHOOSE, item);
export const pressCommand = (browser: Browser, name: string) => inBrowser(browser, PRESS, name);
