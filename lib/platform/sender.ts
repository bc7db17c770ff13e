import type { Runtime } from 'webextension-polyfill';
import { siteOrigin } from '../domain/site-origin.ts';
import { browser } from './browser.ts';

/** Whether a message comes from this extension at all; other extensions have their own event, but trust is not assumed. */
export function isOwnSender(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id;
}

/** Whether a message comes from one of the extension's own pages (popup, options, side panel, also in a tab). */
export function isExtensionPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/**
 * The vendor's site whose document sent the message, else undefined. Frames without an address of their own
 * (about:blank, srcdoc) go by their origin, or by their tab's address where the browser tells no origin.
 */
export function senderSite(sender: Runtime.MessageSender): string | undefined {
  if (!sender.tab) return undefined;
  const origin = (sender as { origin?: string }).origin;
  const own = sender.url ?? '';
  const inherited = /^(?:about|blob|data):/.test(own) ? (sender.tab.url ?? '') : '';
  return siteOrigin(own) ?? siteOrigin(origin ?? '') ?? siteOrigin(inherited);
}
