import type { Browser } from 'puppeteer-core';
import { inBrowser } from './firefox-system.ts';

const REMOVE = `async (origin) => {
  const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
  const { extension } = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith('shohyo-guard@'));
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.remove(extension.id, { permissions: [], origins: [origin], data_collection: [] }, extension);
}`;

/** Takes the sites' permission back, as Firefox's add-ons manager does. */
export async function withdrawSites(browser: Browser): Promise<void> {
  await inBrowser(browser, REMOVE, 'https://*.yayoi-kk.co.jp/*');
}
