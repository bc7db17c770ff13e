import { AsyncLocalStorage } from 'node:async_hooks';
import type { Browser } from './browser.ts';
import type { Doc } from './doc.ts';

/** Whose code runs: a document's content scripts, or one life of the background. */
export type Context = { doc: Doc } | { life: number };

export const context = new AsyncLocalStorage<Context>();
let present: Browser | undefined;

/** The browser of the trial that runs now; one trial at a time. */
export const theBrowser = (): Browser => {
  if (!present) throw new Error('no trial runs');
  return present;
};
export const useBrowser = (browser: Browser): void => {
  present = browser;
};

export function currentDoc(): Doc | undefined {
  const now = context.getStore();
  return now && 'doc' in now ? now.doc : undefined;
}
