import { browser } from '../platform/browser.ts';
import type { Sender } from '../platform/serve.ts';

/** A tab as the browser tells of it. */
export type Tab = NonNullable<Sender['tab']>;

/** The tab that the user has before them; undefined when no window is open. */
export async function tabInFront(): Promise<Tab | undefined> {
  return (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
}
