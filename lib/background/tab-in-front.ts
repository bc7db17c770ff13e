import type { Tabs } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';

/** The tab that the user has before them; undefined when no window is open. */
export async function tabInFront(): Promise<Tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}
