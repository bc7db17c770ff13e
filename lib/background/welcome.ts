import { browser } from '../platform/browser.ts';
import { guardOpenTabs } from './open-tabs.ts';

/** The page for somebody who has just installed the extension: once, and never after an update. */
export async function welcome({ reason }: { reason: string }): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/**
 * Greets, and guards the open pages once the user lets the extension onto the sites (Firefox asks for that apart, and both
 * browsers let it be taken back). Must be called in the background's first moment.
 */
export function startWelcome(): void {
  browser.runtime.onInstalled.addListener((details) => void welcome(details).catch(() => undefined));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void guardOpenTabs({ again: true }).catch(() => undefined);
  });
}
