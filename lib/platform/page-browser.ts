import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own promise API, for content scripts: every page of the sites pays for these, so the polyfill stays out.
 * Both browsers' Manifest V3 answer with promises here.
 */
export const pageBrowser: Pick<Browser, 'runtime' | 'storage' | 'i18n'> =
  (globalThis as { browser?: Browser }).browser ?? (globalThis as unknown as { chrome: Browser }).chrome;

/** A page of the extension, by the address that pages of the sites may load it from. */
export const ownAddress = (file: string): string => (pageBrowser.runtime.getURL as (file: string) => string)(file);
