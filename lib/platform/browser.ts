import polyfill from 'webextension-polyfill';

/** The browser's API as promises, for the background and the extension's own pages. Content scripts use `page-browser.ts`. */
export const browser = polyfill;
